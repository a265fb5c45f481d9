import type { BorderRegion } from "../../model/border-region";
import type { CountryCode, NutsCode } from "../../model/identifiers";
import type { NutsUnit } from "../../model/nuts-unit";

/** A sum over units, with what it covers. */
export interface UnitSum {
  /** Null: no unit has the figure. */
  readonly value: number | null;
  /** Units that have the figure. */
  readonly covered: number;
  /** Units that should have it. */
  readonly units: number;
  /** Years of the figures, ascending. */
  readonly years: readonly number[];
  /** Eurostat flags that occur among the figures. */
  readonly flags: readonly string[];
}

export interface RegionSummary {
  readonly countries: readonly CountryCode[];
  readonly units: number;
  /** Units of which only a part belongs to the region; left out of the sums. */
  readonly partialUnits: number;
  /** Square kilometres, whole units only. */
  readonly area: UnitSum;
  /** Persons, whole units only. */
  readonly population: UnitSum;
}

/** What the units of a region add up to. A unit without a figure is left out and counted, never taken as 0. */
export function summariseRegion(region: BorderRegion, units: ReadonlyMap<NutsCode, NutsUnit>): RegionSummary {
  const countries = region.members.flatMap(({ unit }) => units.get(unit)?.country ?? []);
  const whole = region.members.filter(({ coverage }) => coverage === "full");
  const wholeUnits = whole.flatMap(({ unit }) => units.get(unit) ?? []);
  const withPopulation = wholeUnits.filter(({ population }) => population !== null);
  return {
    countries: [...new Set(countries)].sort(),
    units: region.members.length,
    partialUnits: region.members.length - whole.length,
    area: sumOf(
      wholeUnits.map(({ area }) => area),
      whole.length,
      [],
      [],
    ),
    population: sumOf(
      wholeUnits.map(({ population }) => population),
      whole.length,
      withPopulation.flatMap(({ populationYear }) => populationYear ?? []),
      withPopulation.flatMap(({ populationFlag }) => populationFlag.split(";").filter((flag) => flag !== "")),
    ),
  };
}

function sumOf(
  values: readonly (number | null)[],
  units: number,
  years: readonly number[],
  flags: readonly string[],
): UnitSum {
  const known = values.filter((value) => value !== null);
  return {
    value: known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : null,
    covered: known.length,
    units,
    years: [...new Set(years)].sort((a, b) => a - b),
    flags: [...new Set(flags)].sort(),
  };
}
