import type { NutsCode } from "../../../model/identifiers";
import type { IndicatorValue } from "../../../model/indicator";
import type { AggregateMember } from "./aggregate";
import type { AreaSeries } from "./values-by-area";

/** Letters of a NUTS 2 code; the code of a unit starts with that of its area. */
const CODE_LENGTH = 4;

/** Code of the NUTS 2 area a NUTS 3 unit lies in. */
export function nuts2Of(unit: NutsCode): NutsCode {
  return unit.slice(0, CODE_LENGTH) as NutsCode;
}

/**
 * The NUTS 2 areas that members of level 3 lie in, in order of their codes: `full` where every unit of the area is a
 * full member, else `partial`. `units`: all NUTS 3 codes there are.
 */
export function nuts2MembersOf(
  members: readonly AggregateMember[],
  units: readonly NutsCode[],
): AggregateMember[] {
  const full = new Set(members.filter(({ coverage }) => coverage === "full").map(({ area }) => area));
  const unitsByArea = byArea(units);
  return [...new Set(members.map(({ area }) => nuts2Of(area)))].sort().map((area) => {
    const inside = unitsByArea.get(area) ?? [];
    const isWhole = inside.length > 0 && inside.every((unit) => full.has(unit));
    return { area, coverage: isWhole ? "full" : "partial" };
  });
}

/**
 * A count of level 3 summed to level 2, for denominators. A year is summed only where every unit of the area has
 * it; the source named is that of its first unit. `units`: all NUTS 3 codes there are.
 */
export function sumToNuts2(counts: AreaSeries, units: readonly NutsCode[]): AreaSeries {
  return new Map(
    [...byArea(units)].map(([area, inside]) => {
      const rows = inside.map((unit) => counts.get(unit) ?? []);
      const years = (rows[0] ?? []).map(({ year }) => year);
      return [area, years.flatMap((year) => sumOfYear(area, year, rows) ?? [])] as const;
    }),
  );
}

function sumOfYear(
  area: NutsCode,
  year: number,
  rows: readonly (readonly IndicatorValue[])[],
): IndicatorValue | null {
  const ofYear = rows.map((values) => values.find((value) => value.year === year));
  const known = ofYear.filter((value) => value !== undefined);
  const [first] = known;
  if (!first || known.length < ofYear.length) return null;
  return {
    area,
    year,
    value: known.reduce((sum, { value }) => sum + value, 0),
    flags: [...new Set(known.flatMap(({ flags }) => flags))],
    source: first.source,
  };
}

function byArea(units: readonly NutsCode[]): ReadonlyMap<NutsCode, readonly NutsCode[]> {
  const areas = new Map<NutsCode, NutsCode[]>();
  for (const unit of units) {
    const inside = areas.get(nuts2Of(unit));
    if (inside) inside.push(unit);
    else areas.set(nuts2Of(unit), [unit]);
  }
  return areas;
}
