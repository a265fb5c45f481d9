import { cacheControl } from "../serve/caching";
import { typesByFolder } from "../serve/content-types";
import { commonHeaders, securityHeaders } from "../serve/security-headers";

/**
 * Paths of the built site in the language of `_headers`, each with a path that stands for it. No address matches two
 * of them: hosts join the values of a header that two rules set.
 */
const rules: readonly (readonly [string, string])[] = [
  ["/", "/"],
  ["/index.html", "/index.html"],
  ["/embed.html", "/embed.html"],
  // Hosts that leave out the ending.
  ["/embed", "/embed.html"],
  ["/assets/*", "/assets/main-00000000.js"],
  ["/embed/v1/*", "/embed/v1/grenzatlas-map.js"],
  ["/geo/*", "/geo/units.json"],
  ["/posters/*", "/posters/oberrhein.svg"],
  ["/icon.svg", "/icon.svg"],
  ["/statements/*", "/statements/privacy.en.html"],
  ["/views/*", "/views/oberrhein.html"],
  ["/oembed/*", "/oembed/oberrhein.json"],
  ["/feeds/*.json", "/feeds/en.json"],
  ["/feeds/*.xml", "/feeds/en.xml"],
];

/** The file `_headers` that Netlify, Cloudflare Pages and hosts like them read from the published folder. */
export function staticHostHeaders(framedBy: string): string {
  return `${[heading, rule("/*", commonHeaders), ...rules.map(([glob, path]) => rule(glob, ownHeaders(path, framedBy)))].join("\n\n")}\n`;
}

const heading = `# Written by "npm run deploy:config" from tools/serve; deploy/static-host.md says where it goes.`;

function rule(glob: string, headers: Readonly<Record<string, string>>): string {
  return [glob, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
}

/** Those that the rule for all paths does not set. */
function ownHeaders(path: string, framedBy: string): Readonly<Record<string, string>> {
  const own = Object.entries(securityHeaders(path, framedBy)).filter(([name]) => !(name in commonHeaders));
  const [, folder = "", file = ""] = path.split("/");
  const type = typesByFolder[folder]?.[file.split(".").at(-1) ?? ""];
  return {
    ...Object.fromEntries(own),
    "Cache-Control": cacheControl(path),
    ...(type && { "Content-Type": type }),
  };
}
