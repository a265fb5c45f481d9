import type { PartnerData } from "../../model/dataset";
import type { CityId, CountryCode, PartnershipId, Position, RegionId } from "../../model/identifiers";
import type { Language, Names } from "../../model/language";
import type { Partnership } from "../../model/partnership";
import { memoizeLast } from "../../state/memoize-last";
import type { BaseIndex } from "./base-index";

/** One end of a partnership: a city of the tables or a partner anywhere. */
export interface PartnershipEnd {
  readonly id: CityId;
  readonly name: string;
  /** Null: only the local name is known. */
  readonly names: Names | null;
  readonly country: CountryCode;
  readonly position: Position;
  readonly regions: readonly RegionId[];
  /** It has a sheet of its own. */
  readonly hasSheet: boolean;
}

export interface PartnerIndex {
  readonly ends: ReadonlyMap<CityId, PartnershipEnd>;
  readonly partnerships: ReadonlyMap<PartnershipId, Partnership>;
  readonly byCity: ReadonlyMap<CityId, readonly Partnership[]>;
  /** Countries whose units are drawn. */
  readonly countries: ReadonlySet<CountryCode>;
}

export const indexPartners = memoizeLast((index: BaseIndex, data: PartnerData): PartnerIndex => {
  const partners = data.partnerCities.map((city): PartnershipEnd => ({
    ...city,
    names: null,
    hasSheet: false,
  }));
  const cities = index.base.cities.map((city): PartnershipEnd => ({ ...city, hasSheet: true }));
  const byCity = new Map<CityId, Partnership[]>();
  for (const partnership of data.partnerships)
    for (const city of partnership.cities) byCity.set(city, [...(byCity.get(city) ?? []), partnership]);
  return {
    ends: new Map([...partners, ...cities].map((end) => [end.id, end])),
    partnerships: new Map(data.partnerships.map((partnership) => [partnership.id, partnership])),
    byCity,
    countries: new Set(index.base.units.map(({ country }) => country)),
  };
});

/**
 * Both cities, the one nearer to the atlas first: inside a border region, then inside the countries drawn in
 * detail, then elsewhere.
 */
export function orderedCities(index: PartnerIndex, { cities }: Partnership): readonly CityId[] {
  const nearness = (id: CityId) => {
    const end = index.ends.get(id);
    return end === undefined ? 0 : end.regions.length > 0 ? 2 : index.countries.has(end.country) ? 1 : 0;
  };
  return [...cities].sort((a, b) => nearness(b) - nearness(a));
}

/** "Dortmund – Klausenburg". */
export function partnershipName(index: PartnerIndex, partnership: Partnership, language: Language): string {
  return orderedCities(index, partnership)
    .map((id) => endName(index, id, language))
    .join(" – ");
}

/** Name in the reader's language where one is in use; the id if the tables do not hold the city. */
export function endName(index: PartnerIndex, id: CityId, language: Language): string {
  const end = index.ends.get(id);
  return end?.names?.[language] ?? end?.name ?? id;
}
