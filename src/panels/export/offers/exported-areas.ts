import { nuts2MembersOf, nuts2Of } from "../../../analysis/statistics/indicators/nuts2-areas";
import type { AggregateMember } from "../../../analysis/statistics/indicators/aggregate";
import type { ExportedArea } from "../../../export/tables/indicator-table";
import type { BorderRegion } from "../../../model/border-region";
import type { Nuts2Geography } from "../../../model/geography";
import type { NutsCode } from "../../../model/identifiers";
import type { Language } from "../../../model/language";
import type { BaseIndex } from "../../data/base-index";

/** Members at the level of an indicator. */
export function atLevel(
  members: readonly AggregateMember[],
  nuts2: Nuts2Geography | null,
  { base }: BaseIndex,
): readonly AggregateMember[] {
  return nuts2 === null
    ? members
    : nuts2MembersOf(
        members,
        base.units.map(({ code }) => code),
      );
}

/** The areas with names, country and regions, each once, in order of their codes. */
export function exportedAreas(
  codes: Iterable<NutsCode>,
  coverages: ReadonlyMap<NutsCode, AggregateMember["coverage"]>,
  nuts2: Nuts2Geography | null,
  index: BaseIndex,
  language: Language,
): readonly ExportedArea[] {
  const regionsOf = nuts2 === null ? index.regionsOfUnit : regionsOfNuts2(index);
  const countries = new Map(
    index.base.units.map(({ code, country }) => [nuts2 === null ? code : nuts2Of(code), country]),
  );
  return [...new Set(codes)].sort().flatMap((code): ExportedArea[] => {
    const country = countries.get(code);
    if (!country) return [];
    return [
      {
        code,
        name: (nuts2 === null ? index.units.get(code)?.name : nuts2.names.get(code)) ?? code,
        country,
        regions: (regionsOf.get(code) ?? []).map(({ shortNames }) => shortNames[language]),
        coverage: coverages.get(code) ?? null,
      },
    ];
  });
}

function regionsOfNuts2({ base }: BaseIndex): ReadonlyMap<NutsCode, readonly BorderRegion[]> {
  const regions = new Map<NutsCode, BorderRegion[]>();
  for (const region of base.regions)
    for (const code of new Set(region.members.map(({ unit }) => nuts2Of(unit))))
      regions.set(code, [...(regions.get(code) ?? []), region]);
  return regions;
}
