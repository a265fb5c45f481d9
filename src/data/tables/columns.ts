/** Columns hold positions as whole steps of this many degrees, about 10 m. */
export const positionStep = 1e-4;

/** True when every column of a table has as many entries as the others. */
export function haveEqualLengths(columns: Readonly<Record<string, readonly unknown[]>>): boolean {
  return new Set(Object.values(columns).map((column) => column.length)).size <= 1;
}
