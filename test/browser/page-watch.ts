import type { BrowserContext, ConsoleMessage, Page } from "@playwright/test";

export interface PageWatch {
  /** Everything that went wrong so far and was not announced, as sentences. */
  readonly problems: () => readonly string[];
  /** Announces a problem that the test causes on purpose; it must happen. */
  readonly expectProblem: (pattern: RegExp) => void;
  /** Announced problems that did not happen. */
  readonly missing: () => readonly string[];
}

/**
 * Listens to all pages of the context: console errors and warnings, uncaught errors, violations of the
 * content security policy, crashed pages, and requests to any origin that is not one of the test's own.
 */
export async function watchPages(context: BrowserContext, origins: readonly string[]): Promise<PageWatch> {
  const seen: string[] = [];
  const announced: RegExp[] = [];

  await context.exposeBinding("reportPolicyViolation", (_source, text: string) => {
    seen.push(`content security policy: ${text}`);
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const text = `${event.effectiveDirective} refused ${event.blockedURI} (${event.sourceFile}:${event.lineNumber})`;
      (globalThis as unknown as { reportPolicyViolation: (text: string) => unknown }).reportPolicyViolation(
        text,
      );
    });
  });
  context.on("console", (message) => {
    if (isComplaint(message))
      seen.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => seen.push(`uncaught: ${error.error().stack ?? error.error().message}`));
  context.on("request", (request) => {
    if (!isOwn(request.url(), origins)) seen.push(`request to another origin: ${request.url()}`);
  });
  context.on("page", (page) => watchCrash(page, seen));

  return {
    problems: () => seen.filter((text) => !announced.some((pattern) => pattern.test(text))),
    expectProblem: (pattern) => void announced.push(pattern),
    missing: () =>
      announced
        .filter((pattern) => !seen.some((text) => pattern.test(text)))
        .map((pattern) => `never seen: ${pattern}`),
  };
}

/** The software renderer itself warns that reading pixels is slow; that is no fault of the page. */
const RENDERER_REMARK =
  /GPU stall due to ReadPixels|GL Driver Message|WebGL: CONTEXT_LOST_WEBGL: loseContext/;

function isComplaint(message: ConsoleMessage): boolean {
  return (
    (message.type() === "error" || message.type() === "warning") && !RENDERER_REMARK.test(message.text())
  );
}

function isOwn(url: string, origins: readonly string[]): boolean {
  return origins.some((origin) => url.startsWith(`${origin}/`)) || /^(data|blob|about):/.test(url);
}

function watchCrash(page: Page, seen: string[]): void {
  page.on("crash", () => seen.push("the page crashed"));
}
