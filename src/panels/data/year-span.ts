/** "2023", or "2019–2023" where the figures are of several years. */
export function yearSpan(years: readonly number[]): string {
  const first = Math.min(...years);
  const last = Math.max(...years);
  if (years.length === 0) return "";
  return first === last ? String(first) : `${first}–${last}`;
}
