import { nuts2MembersOf, nuts2Of } from "../../../analysis/statistics/indicators/nuts2-areas";
import type { AggregateMember } from "../../../analysis/statistics/indicators/aggregate";
import { regionMembers } from "../../../analysis/statistics/indicators/region-members";
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
  nuts2: Nuts2Geography | null,
  index: BaseIndex,
  language: Language,
): readonly ExportedArea[] {
  const memberships = membershipsAtLevel(nuts2, index);
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
        regions: (memberships.get(code) ?? []).map(({ region, coverage }) => ({
          name: region.shortNames[language],
          coverage,
        })),
      },
    ];
  });
}

interface Membership {
  readonly region: BorderRegion;
  readonly coverage: AggregateMember["coverage"];
}

/** The regions of each area, in the order of the region table. */
function membershipsAtLevel(
  nuts2: Nuts2Geography | null,
  index: BaseIndex,
): ReadonlyMap<NutsCode, readonly Membership[]> {
  const memberships = new Map<NutsCode, Membership[]>();
  for (const region of index.base.regions)
    for (const { area, coverage } of atLevel(regionMembers(region), nuts2, index))
      memberships.set(area, [...(memberships.get(area) ?? []), { region, coverage }]);
  return memberships;
}
