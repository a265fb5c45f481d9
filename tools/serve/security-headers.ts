import { EVERYBODY } from "./frame-ancestors";

/**
 * What every file of the built site may do, and who may read and frame it. The one source for `npm start`, the
 * configurations in deploy/ and the program that checks a running site.
 */

/**
 * `index`: the page itself. `embed`: the page made for frames. `script`: files that may run as a worker, which obeys
 * the policy of its own file. `picture`: drawings that a reader may open alone. `document`: everything else.
 */
export type FileKind = "index" | "embed" | "script" | "picture" | "document";

/** Regular expressions that JavaScript, PCRE (nginx) and RE2 (Caddy) read alike; no path matches two of them. */
export const kindPatterns: readonly (readonly [Exclude<FileKind, "document">, string])[] = [
  ["index", String.raw`^/(index\.html)?$`],
  ["embed", String.raw`^/embed\.html$`],
  ["script", String.raw`^/assets/[^/]+\.m?js$`],
  ["picture", String.raw`\.svg$`],
];

/** Part of every policy: no file, no form and no base address that the rest does not allow. */
const closed = { "default-src": "'none'", "base-uri": "'none'", "form-action": "'none'" };

/** What the map needs: its own files, and pictures made in the page. */
const application = {
  ...closed,
  "script-src": "'self'",
  "worker-src": "'self'",
  "connect-src": "'self'",
  "img-src": "'self' data: blob:",
  "style-src": "'self'",
  "font-src": "'self'",
};

/** What other sites may frame, as the list of the deployment says. */
export const framedByList: ReadonlySet<FileKind> = new Set<FileKind>(["embed", "picture"]);

/** Policy of a file without what the list of the deployment adds. */
function policyOf(kind: FileKind): Readonly<Record<string, string>> {
  switch (kind) {
    case "index":
      // The frame is the preview of the embed.
      return { ...application, "frame-src": "'self'", "frame-ancestors": "'self'" };
    case "embed":
      // In a sandboxed frame every file is cross-origin. Our worker then starts from a data address that imports it,
      // MapLibre's from one that holds a copy of its text; both obey the policy of the page.
      return { ...application, "worker-src": "'self' data:" };
    case "script":
      return { ...closed, "script-src": "'self'", "connect-src": "'self'", "frame-ancestors": "'none'" };
    case "picture":
      return { ...closed, "style-src": "'unsafe-inline'", sandbox: "" };
    case "document":
      return {
        ...closed,
        "style-src": "'self'",
        "img-src": "'self' data:",
        "font-src": "'self'",
        "frame-ancestors": "'self'",
      };
  }
}

/** @param framedBy sources for `frame-ancestors` of what other sites may frame */
export function contentSecurityPolicy(kind: FileKind, framedBy: string): string {
  const directives = Object.entries(policyOf(kind)).map(([name, sources]) => `${name} ${sources}`.trimEnd());
  return directives.join("; ") + (framedByList.has(kind) ? framingDirective(framedBy) : "");
}

/**
 * What the list adds to a policy. Nothing where everybody may frame: `*` stands for the schemes of the network only
 * (CSP 3, 6.7.2.8), and would refuse a page opened from disk or the page of an app.
 */
export function framingDirective(framedBy: string): string {
  return framedBy === EVERYBODY ? "" : `; frame-ancestors ${framedBy}`;
}

/** A header that only some kinds of files carry. */
export interface KindHeader {
  readonly name: string;
  readonly value: string;
  readonly kinds: readonly FileKind[];
}

export const kindHeaders: readonly KindHeader[] = [
  // The window of the page is its own; a frame has no say in it.
  { name: "Cross-Origin-Opener-Policy", value: "same-origin", kinds: ["index"] },
  // A page that is isolated from other origins may frame only documents that load nothing against its source's will,
  // and such a document starts only workers of which the same is said. Every file of ours allows it.
  { name: "Cross-Origin-Embedder-Policy", value: "require-corp", kinds: ["embed", "script"] },
];

const refusedFeatures = ["camera", "microphone", "geolocation", "payment", "usb", "browsing-topics"];

/**
 * Headers that every answer carries, errors too. The files are public and carry no credentials: every site may read
 * them, and so may a sandboxed frame, whose origin is nobody's.
 */
export const commonHeaders: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": refusedFeatures.map((feature) => `${feature}=()`).join(", "),
};

/** @param path of the address, decoded, without its query */
export function kindOf(path: string): FileKind {
  return kindPatterns.find(([, pattern]) => new RegExp(pattern).test(path))?.[0] ?? "document";
}

/**
 * All security headers of an answer.
 * @param framedBy sources for `frame-ancestors`
 */
export function securityHeaders(path: string, framedBy: string): Readonly<Record<string, string>> {
  const kind = kindOf(path);
  return {
    ...commonHeaders,
    "Content-Security-Policy": contentSecurityPolicy(kind, framedBy),
    ...Object.fromEntries(
      kindHeaders.filter(({ kinds }) => kinds.includes(kind)).map(({ name, value }) => [name, value]),
    ),
  };
}
