import { regionMembers } from "../analysis/statistics/indicators/region-members";
import type { BaseData } from "../model/dataset";
import type { CountryCode, NutsCode, PartnerAreaId, RegionId } from "../model/identifiers";
import type { Names } from "../model/language";
import { MAXIMUM_AREAS, type AreaKey } from "./compare";
import { memoizeLast } from "./memoize-last";

/** An area of the comparison with its units. */
export interface ComparedArea {
  readonly key: AreaKey;
  readonly kind: "region" | "partner-area" | "country";
  /** Null for a country: named by its code. */
  readonly names: Names | null;
  /** Where the full name does not fit; null: there is none. */
  readonly shortNames: Names | null;
  readonly country: CountryCode | null;
  /** The region it is, or lies in; null for a country. */
  readonly region: RegionId | null;
  readonly accent: { readonly light: string; readonly dark: string } | null;
  readonly members: readonly { readonly area: NutsCode; readonly coverage: "full" | "partial" }[];
}

/** Every area that can be compared: regions (own ones too), their partner areas, the countries. */
export const comparableAreas = memoizeLast((base: BaseData): ReadonlyMap<AreaKey, ComparedArea> => {
  const regions = base.regions.map((region): ComparedArea => ({
    key: region.id,
    kind: "region",
    names: region.names,
    shortNames: region.shortNames,
    country: null,
    region: region.id,
    accent: region.accent,
    members: regionMembers(region),
  }));
  const partnerAreas = base.regions.flatMap((region) =>
    region.partnerAreas.map(({ id, names, country }): ComparedArea => ({
      key: id,
      kind: "partner-area",
      names,
      shortNames: null,
      country,
      region: region.id,
      accent: region.accent,
      members: membersOf(region.members, id),
    })),
  );
  const countries = [...new Set(base.units.map(({ country }) => country))]
    .sort()
    .map((country): ComparedArea => ({
      key: country,
      kind: "country",
      names: null,
      shortNames: null,
      country,
      region: null,
      accent: null,
      members: base.units
        .filter((unit) => unit.country === country)
        .map(({ code }) => ({ area: code, coverage: "full" as const })),
    }));
  return new Map([...regions, ...partnerAreas, ...countries].map((area) => [area.key, area]));
});

function membersOf(
  members: BaseData["regions"][number]["members"],
  id: PartnerAreaId,
): ComparedArea["members"] {
  return members
    .filter(({ partnerArea }) => partnerArea === id)
    .map(({ unit, coverage }) => ({ area: unit, coverage }));
}

/** The chosen areas; none chosen: the first four regions. Keys no table knows are left out. */
export const comparedAreas = memoizeLast(
  (base: BaseData, keys: readonly AreaKey[]): readonly ComparedArea[] => {
    const known = comparableAreas(base);
    const chosen = keys.flatMap((key) => known.get(key) ?? []);
    return chosen.length > 0
      ? chosen
      : [...known.values()].filter(({ kind }) => kind === "region").slice(0, MAXIMUM_AREAS);
  },
);

/** NUTS 3 units of the areas compared, each once. */
export const comparedUnits = memoizeLast(
  (base: BaseData, keys: readonly AreaKey[]): ReadonlySet<NutsCode> =>
    new Set(comparedAreas(base, keys).flatMap(({ members }) => members.map(({ area }) => area))),
);
