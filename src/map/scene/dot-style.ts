/** Dots on areas whose value is of another year or definition, CSS pixels; both maps and the legend draw them. */
export const dotStyle = {
  radius: 0.75,
  /** Round each dot in the colour of the paper, so that it shows on dark classes too. */
  halo: 0.5,
  /** Between two dots of a row; the next row is half as far away and set off by half. */
  spacing: 12,
} as const;
