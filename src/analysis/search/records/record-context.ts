import type { CatalogueData, RecordPlace, VocabularyCategory } from "../../../model/catalogue";
import { countryName } from "../../../model/country-name";
import { dateText } from "../../../model/date-text";
import type { BaseData, PartnerData } from "../../../model/dataset";
import type { Organiser } from "../../../model/event";
import type {
  CityId,
  CountryCode,
  InstitutionId,
  NetworkId,
  OrganiserId,
  Position,
  RegionId,
  ThemeId,
} from "../../../model/identifiers";
import { inAllLanguages, type DataText, type Names } from "../../../model/language";

/** Everything the catalogue is made from. */
export interface CatalogueInput {
  readonly base: Pick<BaseData, "units" | "regions" | "cities" | "networks" | "themes">;
  readonly partners: PartnerData;
  readonly catalogue: CatalogueData;
}

/** A city of either table in the shape that records need. */
interface KnownCity {
  readonly names: Names;
  readonly name: string;
  readonly country: CountryCode;
  readonly position: Position;
  readonly regions: readonly RegionId[];
}

/** Look-ups that the records of all kinds share; what is not known is null, never made up. */
export interface RecordContext {
  readonly phrase: (text: DataText | null) => Names | null;
  readonly word: (category: VocabularyCategory, id: string | null) => Names | null;
  readonly country: (code: CountryCode) => Names;
  readonly date: (date: string | null) => Names | null;
  readonly city: (id: CityId | null) => KnownCity | null;
  readonly region: (id: RegionId) => Names | null;
  readonly theme: (id: ThemeId) => Names | null;
  readonly network: (id: NetworkId) => string | null;
  readonly institution: (id: InstitutionId) => string | null;
  readonly organiser: (id: OrganiserId) => Organiser | null;
}

export function recordContext({ base, partners, catalogue }: CatalogueInput): RecordContext {
  const cities = new Map<CityId, KnownCity>([
    ...partners.partnerCities.map(
      (city) => [city.id, { ...city, names: inAllLanguages(() => city.name) }] as const,
    ),
    ...base.cities.map((city) => [city.id, city] as const),
  ]);
  const words = new Map<string, Names>(
    Object.entries(catalogue.vocabulary).flatMap(([category, list]) =>
      list.map(({ id, names }) => [`${category} ${id}`, names] as const),
    ),
  );
  const regions = byId(base.regions);
  const themes = byId(base.themes);
  const networks = byId(base.networks);
  const organisers = byId(catalogue.organisers);
  const institutions = byId(base.regions.flatMap((region) => region.institutions));
  return {
    phrase: (text) => (text === null ? null : (catalogue.phrases.get(text) ?? inAllLanguages(() => text))),
    word: (category, id) => words.get(`${category} ${id ?? ""}`) ?? null,
    country: (code) => inAllLanguages((language) => countryName(code, language)),
    date: (date) => (date === null ? null : inAllLanguages((language) => dateText(dayOf(date), language))),
    city: (id) => (id === null ? null : (cities.get(id) ?? null)),
    region: (id) => regions.get(id)?.names ?? null,
    theme: (id) => themes.get(id)?.names ?? null,
    network: (id) => networks.get(id)?.name ?? null,
    institution: (id) => institutions.get(id)?.name ?? null,
    organiser: (id) => organisers.get(id) ?? null,
  };
}

/** People search for days as they write them, and hardly for the time. */
function dayOf(date: string): string {
  return date.split("T")[0] ?? date;
}

/** Where a city lies; empty when no table knows it. */
export function placesOf(context: RecordContext, cities: readonly (CityId | null)[]): readonly RecordPlace[] {
  return [...new Set(cities)].flatMap((id) => {
    const city = context.city(id);
    return city ? [{ name: city.name, position: city.position, city: id, basis: null }] : [];
  });
}

/** Each value once, in the order of first appearance. */
export function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}

function byId<Id extends string, Thing extends { readonly id: Id }>(
  things: readonly Thing[],
): ReadonlyMap<Id, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
