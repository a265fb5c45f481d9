/** Colours of the map that the legend repeats, `#rrggbb`. */
export interface LegendPalette {
  readonly paper: string;
  readonly hairline: string;
  readonly partnerAreaLine: string;
  readonly border: string;
  readonly borderCasing: string;
  readonly halo: string;
  readonly city: string;
  readonly highlight: string;
  readonly distanceBands: readonly [string, string, string, string];
  readonly distanceLine: string;
  readonly flowIn: string;
  readonly flowOut: string;
  readonly flowBetween: string;
  readonly partnerArc: string;
  readonly record: string;
}
