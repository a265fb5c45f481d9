/** Directives of a page's content security policy. */
type Policy = Readonly<Record<string, string>>;

const closed: Policy = { "default-src": "'none'", "base-uri": "'none'", "form-action": "'none'" };

/** Pages that a strict site would send; the others come without a policy, as most sites do. */
const policies: Readonly<Record<string, (atlas: string) => Policy>> = {
  "/strict-csp.html": (atlas) => ({
    ...closed,
    // One file and one document, not all of the other site.
    "script-src": `${atlas}/embed/v1/grenzatlas-map.js`,
    "frame-src": `${atlas}/embed.html`,
    "style-src": "'self'",
    "img-src": "'self'",
    "require-trusted-types-for": "'script'",
    "trusted-types": "'none'",
  }),
  "/newsletter.html": () => ({ ...closed, "style-src": "'self'", "img-src": "'self'" }),
};

/** Pages that share memory with their workers: browsers ask this of them, and of every document they frame. */
const isolated: ReadonlySet<string> = new Set(["/isolated.html"]);

/** Headers of a host page beside its type. */
export function pageHeaders(path: string, atlas: string): Readonly<Record<string, string>> {
  const policy = policies[path]?.(atlas);
  return {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    ...(isolated.has(path) && {
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Embedder-Policy": "require-corp",
    }),
    ...(policy && {
      "Content-Security-Policy": Object.entries(policy)
        .map(([directive, sources]) => `${directive} ${sources}`)
        .join("; "),
    }),
  };
}
