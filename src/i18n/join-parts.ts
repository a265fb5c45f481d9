/** Between the parts of a line. Where the line wraps, the point stays behind the part before it. */
export const BETWEEN_PARTS = "\u00a0· ";

/** Parts of a line, one after the other; empty ones are left out. */
export function joinParts(parts: readonly (string | number | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join(BETWEEN_PARTS);
}
