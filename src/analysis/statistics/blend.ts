/** `share` of the second colour in the first, both `#rrggbb`, mixed in sRGB. */
export function blend(first: string, second: string, share: number): string {
  const channels = [1, 3, 5].map((start) => {
    const from = Number.parseInt(first.slice(start, start + 2), 16);
    const to = Number.parseInt(second.slice(start, start + 2), 16);
    return Math.round(from + share * (to - from))
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("")}`;
}
