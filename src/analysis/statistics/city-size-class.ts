import type { CitySizeClass } from "../../model/city";

/** Lower bounds in inhabitants: OECD 2021 size classes of functional urban areas. */
const LOWER_BOUNDS: readonly (readonly [number, CitySizeClass])[] = [
  [1_500_000, "large_metropolitan"],
  [250_000, "metropolitan"],
  [100_000, "medium"],
  [50_000, "small"],
  [0, "below_50"],
];

/** Class of a population; null: no data. */
export function citySizeClass(population: number | null): CitySizeClass | null {
  if (population === null) return null;
  return LOWER_BOUNDS.find(([bound]) => population >= bound)?.[1] ?? null;
}
