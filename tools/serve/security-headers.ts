/**
 * What the page may load and do: its own files, nothing else. MapLibre's worker and ours are files of the
 * build, so `worker-src` needs no `blob:`; map tiles and icons made in the page need it for images.
 */
const contentSecurityPolicy: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "script-src": "'self'",
  "worker-src": "'self'",
  "connect-src": "'self'",
  "img-src": "'self' data: blob:",
  "style-src": "'self'",
  "font-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'self'",
};

const refusedFeatures = ["camera", "microphone", "geolocation", "payment", "usb", "browsing-topics"];

/** The one list of headers that every answer carries, whichever server sends it. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": Object.entries(contentSecurityPolicy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": refusedFeatures.map((feature) => `${feature}=()`).join(", "),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};
