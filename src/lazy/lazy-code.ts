/** A piece of the app's own code has not come. `loadAgain` tries again; once it resolves, the code is there. */
export class CodeMissingError extends Error {
  constructor(
    readonly loadAgain: () => Promise<void>,
    options: ErrorOptions,
  ) {
    super("a piece of the app could not be loaded", options);
    this.name = "CodeMissingError";
  }
}

/** What another try may need of the page; tests bring their own. */
export interface PageAround {
  readonly isOnline: () => boolean;
  /** Opens the page anew at its address, which carries the view. */
  readonly openAnew: () => void;
}

const thisPage: PageAround = {
  isOnline: () => navigator.onLine,
  openAnew: () => window.location.reload(),
};

/** Code that comes later. */
export interface LazyCode<Code> {
  /** Loads it once. @throws CodeMissingError */
  readonly load: () => Promise<Code>;
  /** Null until it has come. */
  readonly current: () => Code | null;
}

/**
 * Code behind an `import()`, which may fail.
 *
 * Another try imports it again. Where that fails too, the page is opened anew: browsers remember a module that
 * did not come for as long as the page lives (https://github.com/whatwg/html/issues/6768), and after a
 * release the file is gone for good.
 */
export function lazyCode<Code>(importCode: () => Promise<Code>, page: PageAround = thisPage): LazyCode<Code> {
  let arriving: Promise<Code> | null = null;
  let arrived: Code | null = null;
  const load = () => {
    arriving ??= importCode().then(
      (code) => (arrived = code),
      (cause: unknown) => {
        arriving = null;
        throw new CodeMissingError(() => loadAgain(cause), { cause });
      },
    );
    return arriving;
  };
  const loadAgain = async (cause: unknown): Promise<void> => {
    try {
      // Vite takes a style sheet that has failed for loaded: another import would bring the part without it.
      if (isModuleMissing(cause)) {
        await load();
        return;
      }
    } catch (error) {
      if (!page.isOnline()) throw error;
    }
    page.openAnew();
    // Nothing goes on in this page.
    await new Promise(() => undefined);
  };
  return { load, current: () => arrived };
}

/** Browsers reject an import with a TypeError; Vite's loader of style sheets throws an error of its own. */
function isModuleMissing(cause: unknown): boolean {
  return cause instanceof TypeError;
}
