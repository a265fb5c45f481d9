/** Width of one line of text in pixels. */
export type WidthOf = (text: string) => number;

/** Lines no wider than `limit`. Breaks at spaces; a longer word, such as an address, is cut where the line ends. */
export function wrapText(text: string, limit: number, widthOf: WidthOf): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).filter((part) => part !== "")) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (widthOf(joined) <= limit) lines.splice(-1, 1, joined);
    else lines.push(...cutWord(word, limit, widthOf));
  }
  return lines;
}

function cutWord(word: string, limit: number, widthOf: WidthOf): readonly string[] {
  const lines: string[] = [];
  for (const letter of word) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last + letter) <= limit) lines.splice(-1, 1, last + letter);
    else lines.push(letter);
  }
  return lines;
}
