/** Longest part of a name; the whole stays below what file systems take. */
const LONGEST_PART = 60;

/** "grenzatlas-oberrhein-population-density-2023.csv": parts in words, most general first; empty ones are left out. */
export function fileName(parts: readonly string[], extension: string): string {
  const words = parts.map(slug).filter((part) => part !== "");
  return `${["grenzatlas", ...words].join("-")}.${extension}`;
}

/** Small letters of the alphabet, digits and hyphens: every system and every link takes them. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_PART)
    .replace(/^-+|-+$/g, "");
}
