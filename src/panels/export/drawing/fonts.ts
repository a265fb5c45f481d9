import sansLatin from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?inline";
import serifLatin from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?inline";

/**
 * The fonts of the atlas inside a file, so that a picture has the same letters everywhere (SIL Open Font License).
 * Letters of the Latin alphabet; others are taken from the reader's machine.
 */
export const fontFaces = [fontFace("Source Sans 3", sansLatin), fontFace("Source Serif 4", serifLatin)].join(
  "\n",
);

function fontFace(family: string, address: string): string {
  return `@font-face { font-family: "${family}"; font-weight: 200 900; src: url(${address}) format("woff2"); }`;
}
