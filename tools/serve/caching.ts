/** A name that carries a hash of the content never changes its content. */
const FOR_EVER = "public, max-age=31536000, immutable";
/** Scripts that other sites name in their pages: a new release reaches them within minutes. */
const FOR_MINUTES = "public, max-age=600, stale-while-revalidate=86400";
/** Kept, but asked for again each time: 304 where nothing changed. */
export const ASK_EACH_TIME = "no-cache";
/** Of answers that are no file. */
export const NOT_KEPT = "no-store";

/** Regular expressions that JavaScript, PCRE and RE2 read alike, no path matches two of them, and how long what they match is kept. */
export const cachePatterns: readonly (readonly [string, string])[] = [
  [String.raw`^/assets/.+-[\w-]{8}\.\w+$`, FOR_EVER],
  [String.raw`^/embed/v[0-9]+/`, FOR_MINUTES],
];

/** @param path of the address, decoded, without its query */
export function cacheControl(path: string): string {
  return cachePatterns.find(([pattern]) => new RegExp(pattern).test(path))?.[1] ?? ASK_EACH_TIME;
}
