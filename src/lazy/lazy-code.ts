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

/** The page that code is loaded into; tests bring their own. */
export interface PageAround {
  readonly isOnline: () => boolean;
  /** Opens the page anew at its address, which carries the view. */
  readonly openAnew: () => void;
  /**
   * True once a style sheet has not come. Vite takes it for loaded from then on: whatever else needs it would be
   * brought without its looks, so nothing more is loaded into this page.
   */
  lacksStyle: boolean;
}

const thisPage: PageAround = {
  isOnline: () => navigator.onLine,
  openAnew: () => window.location.reload(),
  lacksStyle: false,
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
  const importWhole = async () => {
    if (page.lacksStyle) throw new Error("a style sheet is missing");
    try {
      return (arrived = await importCode());
    } catch (cause) {
      // Browsers reject an import with a TypeError; Vite's loader of style sheets throws an error of its own.
      if (!(cause instanceof TypeError)) page.lacksStyle = true;
      throw cause;
    }
  };
  const load = () => {
    arriving ??= importWhole().catch((cause: unknown) => {
      arriving = null;
      throw new CodeMissingError(loadAgain, { cause });
    });
    return arriving;
  };
  const loadAgain = async (): Promise<void> => {
    try {
      await load();
    } catch (error) {
      if (!page.isOnline()) throw error;
      page.openAnew();
      // Nothing goes on in this page.
      await new Promise(() => undefined);
    }
  };
  return { load, current: () => arrived };
}
