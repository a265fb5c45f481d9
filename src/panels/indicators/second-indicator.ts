import type { Indicator, IndicatorId } from "../../model/indicator";

type Indicators = ReadonlyMap<IndicatorId, Indicator>;

/** Values of two levels belong to different areas, and a class has no place on an axis. */
export function canRelate(first: Indicator, second: Indicator): boolean {
  return second.id !== first.id && second.nutsLevel === first.nutsLevel && second.quantity !== "class";
}

/**
 * The indicator on the upright axis: the one chosen, even where it cannot be related; none chosen: the first rate that
 * can be compared across borders, else the first that can be related at all.
 */
export function secondIndicator(
  indicators: Indicators,
  first: Indicator,
  chosen: IndicatorId | null,
): Indicator | null {
  const known = chosen === null ? undefined : indicators.get(chosen);
  if (known) return known;
  const possible = [...indicators.values()].filter((candidate) => canRelate(first, candidate));
  return (
    possible.find(({ quantity, comparable }) => quantity === "rate" && comparable === "yes") ??
    possible[0] ??
    null
  );
}

/** The year of the first indicator where the second has it, else the year its tables recommend. */
export function secondYear({ years, defaultYear }: Indicator, year: number): number {
  return years.includes(year) ? year : defaultYear;
}
