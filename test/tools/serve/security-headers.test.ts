import { describe, expect, it } from "vitest";
import { cacheControl, cachePatterns } from "../../../tools/serve/caching";
import { kindOf, kindPatterns, securityHeaders } from "../../../tools/serve/security-headers";

const paths = [
  "/",
  "/index.html",
  "/embed.html",
  "/statements/privacy.de.html",
  "/statements/index.html",
  "/feeds/de.xml",
  "/assets/main-Ab3_x-9Z.js",
  "/assets/maplibre-gl-worker-CZtFQQIV.mjs",
  "/assets/main-Ab3_x-9Z.css",
  "/assets/flag-Ab3_x-9Z.svg",
  "/posters/oberrhein-distance.svg",
  "/embed/v1/grenzatlas-map.js",
  "/geo/units.json",
];

const policy = (path: string, framedBy = "*") => securityHeaders(path, framedBy)["Content-Security-Policy"];

describe("the headers of a file", () => {
  it.each([
    ["/", "index"],
    ["/index.html", "index"],
    ["/embed.html", "embed"],
    ["/assets/maplibre-gl-worker-CZtFQQIV.mjs", "script"],
    ["/posters/oberrhein-distance.svg", "picture"],
    ["/statements/privacy.de.html", "document"],
    ["/statements/index.html", "document"],
    ["/embed.html.bak", "document"],
    ["/x/embed.html", "document"],
  ])("know what %s is", (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });

  it("come from one pattern a path: servers read them in different orders", () => {
    for (const path of paths) {
      const kinds = kindPatterns.filter(([, pattern]) => new RegExp(pattern).test(path));
      const caches = cachePatterns.filter(([pattern]) => new RegExp(pattern).test(path));
      expect([path, kinds.length <= 1, caches.length <= 1]).toEqual([path, true, true]);
    }
  });

  it("allow no policy to run text as a script, or to load from elsewhere", () => {
    for (const path of paths) {
      expect(policy(path)).toMatch(/^default-src 'none'; base-uri 'none'; form-action 'none'/);
      expect(policy(path)).not.toMatch(/unsafe-eval|script-src [^;]*(unsafe|https?:|\*)|connect-src [^;]*\*/);
    }
  });

  it("let nobody but the site itself frame the page, and the deployment's list frame the embed", () => {
    expect(policy("/", "https://city.example")).toMatch(/frame-ancestors 'self'$/);
    expect(policy("/embed.html", "https://city.example")).toMatch(/frame-ancestors https:\/\/city\.example$/);
    expect(policy("/statements/privacy.de.html", "https://city.example")).toMatch(/frame-ancestors 'self'$/);
  });

  it("say nothing of frames where everybody may frame: * would refuse a page opened from disk", () => {
    for (const path of ["/embed.html", "/posters/oberrhein-distance.svg"])
      expect(policy(path, "*")).not.toContain("frame-ancestors");
    expect(policy("/embed.html", "'none'")).toMatch(/; frame-ancestors 'none'$/);
    for (const path of ["/", "/index.html", "/statements/privacy.de.html"])
      expect(policy(path, "*")).toMatch(/; frame-ancestors 'self'$/);
  });

  it("start a worker from a text in the embed only", () => {
    expect(paths.filter((path) => policy(path)?.includes("worker-src 'self' data:"))).toEqual([
      "/embed.html",
    ]);
  });

  it("keep the window of the page to itself, not that of the embed", () => {
    const name = "Cross-Origin-Opener-Policy";
    expect(paths.filter((path) => securityHeaders(path, "*")[name])).toEqual(["/", "/index.html"]);
  });

  it("let an isolated page frame the embed, and the embed start its workers", () => {
    const name = "Cross-Origin-Embedder-Policy";
    const sent = paths.filter((path) => securityHeaders(path, "*")[name] === "require-corp");
    expect(sent).toEqual([
      "/embed.html",
      "/assets/main-Ab3_x-9Z.js",
      "/assets/maplibre-gl-worker-CZtFQQIV.mjs",
    ]);
  });

  it("refuse what the statement on privacy says is refused", () => {
    for (const feature of ["geolocation", "camera", "microphone", "payment", "usb"])
      expect(securityHeaders("/embed.html", "*")["Permissions-Policy"]).toContain(`${feature}=()`);
  });

  it("let every site and every sandboxed frame read every file", () => {
    for (const path of paths)
      expect(securityHeaders(path, "'none'")).toMatchObject({
        "Access-Control-Allow-Origin": "*",
        "Cross-Origin-Resource-Policy": "cross-origin",
      });
  });
});

describe("caching", () => {
  it.each([
    ["/assets/main-Ab3_x-9Z.js", "public, max-age=31536000, immutable"],
    // Eight letters after a hyphen, but a word: posters keep their names.
    ["/posters/oberrhein-distance.svg", "no-cache"],
    ["/embed/v1/grenzatlas-map.js", "public, max-age=600, stale-while-revalidate=86400"],
    ["/embed.html", "no-cache"],
    ["/geo/nuts3-2021-03m.topo.json", "no-cache"],
  ])("of %s", (path, value) => {
    expect(cacheControl(path)).toBe(value);
  });
});
