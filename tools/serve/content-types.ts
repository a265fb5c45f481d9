import { extname } from "node:path";

const TEXT = "; charset=utf-8";

/** By extension. A type declaration is text here: elsewhere `.ts` is a film. */
export const typesByExtension: Readonly<Record<string, string>> = {
  css: `text/css${TEXT}`,
  geojson: "application/geo+json",
  html: `text/html${TEXT}`,
  js: `text/javascript${TEXT}`,
  json: "application/json",
  md: `text/markdown${TEXT}`,
  mjs: `text/javascript${TEXT}`,
  png: "image/png",
  svg: "image/svg+xml",
  ts: `text/plain${TEXT}`,
  txt: `text/plain${TEXT}`,
  woff2: "font/woff2",
  xml: `text/xml${TEXT}`,
};

/** Where the folder says more than the extension. */
export const typesByFolder: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  feeds: { json: "application/feed+json", xml: `application/rss+xml${TEXT}` },
};

export const PLAIN_TEXT = `text/plain${TEXT}`;

/** @returns undefined for extensions that the build does not write */
export function contentType(path: string): string | undefined {
  const extension = extname(path).slice(1);
  const folder = path.split("/").at(1) ?? "";
  return typesByFolder[folder]?.[extension] ?? typesByExtension[extension];
}
