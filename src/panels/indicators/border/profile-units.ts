import type { ProfileUnit } from "../../../analysis/statistics/indicators/border-profile";
import type { NutsCode } from "../../../model/identifiers";
import type { NutsUnit } from "../../../model/nuts-unit";
import type { Choropleth } from "../../../state/choropleth";
import type { NeighbourDistances } from "../../../state/unit-borders";
import type { BorderPair } from "./border-pairs";

export interface ProfileInput {
  readonly units: readonly ProfileUnit[];
  readonly withoutValue: readonly NutsCode[];
  /** Farther from the other country than is measured, or not measured at all. */
  readonly withoutDistance: readonly NutsCode[];
}

/**
 * The compared units of both countries with their distance to the country on the other side, also where a third
 * country is nearer.
 */
export function profileUnits(
  { countries, units }: Pick<BorderPair, "countries" | "units">,
  unitOf: ReadonlyMap<NutsCode, NutsUnit>,
  { values }: Pick<Choropleth, "values">,
  distances: ReadonlyMap<NutsCode, NeighbourDistances>,
): ProfileInput {
  const found: ProfileUnit[] = [];
  const withoutValue: NutsCode[] = [];
  const withoutDistance: NutsCode[] = [];
  const [first, second] = countries;
  const sides = [
    { country: first, neighbour: second, codes: units[0] },
    { country: second, neighbour: first, codes: units[1] },
  ];
  for (const { country, neighbour, codes } of sides)
    for (const area of codes) {
      const value = values.get(area)?.value;
      const distance = distances.get(area)?.get(neighbour);
      if (value === undefined) withoutValue.push(area);
      else if (distance === undefined) withoutDistance.push(area);
      else {
        const population = unitOf.get(area)?.population ?? null;
        found.push({ area, country, neighbour, value, population, distance });
      }
    }
  return { units: found, withoutValue, withoutDistance };
}
