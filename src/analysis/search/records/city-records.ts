import type { CatalogueRecord } from "../../../model/catalogue";
import type { City, PartnerCity } from "../../../model/city";
import type { NutsCode } from "../../../model/identifiers";
import { inAllLanguages, type Names } from "../../../model/language";
import { recordId } from "../../../model/record-id";
import { blankRecord } from "./blank-record";
import { placesOf, type CatalogueInput, type RecordContext } from "./record-context";
import { RecordTexts } from "./record-texts";

/** The cities of both tables as records of the catalogue. */
export function cityRecords(input: CatalogueInput, context: RecordContext): readonly CatalogueRecord[] {
  const areas = areasOfUnits(input);
  return [
    ...input.base.cities.map((city) => cityRecord(city, areas, context)),
    ...input.partners.partnerCities.map((city) => partnerCityRecord(city, context)),
  ];
}

/** Names of the unit and of the partner areas it belongs to: people look for Lorraine, not for a code. */
function areasOfUnits({ base }: CatalogueInput): ReadonlyMap<NutsCode, readonly Names[]> {
  const areas = new Map<NutsCode, Names[]>(
    base.units.map(({ code, name }) => [code, [inAllLanguages(() => name)]]),
  );
  for (const { members, partnerAreas } of base.regions)
    for (const { unit, partnerArea } of members) {
      const area = partnerAreas.find(({ id }) => id === partnerArea);
      if (area) areas.set(unit, [...(areas.get(unit) ?? []), area.names]);
    }
  return areas;
}

function cityRecord(
  city: City,
  areas: ReadonlyMap<NutsCode, readonly Names[]>,
  context: RecordContext,
): CatalogueRecord {
  const texts = new RecordTexts()
    .add("title", city.name)
    .addNames("title", city.names)
    .add("name", ...city.networks.map(context.network))
    .addNames("topic", context.word("kind", "city"))
    .addNames("topic", ...city.functions.map((id) => context.word("city_function", id)))
    .addNames("place", context.country(city.country), ...city.regions.map(context.region));
  if (city.unit !== null) texts.add("place", city.unit).addNames("place", ...(areas.get(city.unit) ?? []));
  return {
    ...blankRecord,
    id: recordId("city", city.id),
    kind: "city",
    titles: city.names,
    places: placesOf(context, [city.id]),
    countries: [city.country],
    regions: city.regions,
    themes: city.themes,
    cities: [city.id],
    networks: city.networks,
    sources: city.sources,
    texts: texts.list(),
  };
}

function partnerCityRecord(city: PartnerCity, context: RecordContext): CatalogueRecord {
  const texts = new RecordTexts()
    .add("title", city.name)
    .addNames("topic", context.word("kind", "city"))
    .addNames("place", context.country(city.country), ...city.regions.map(context.region))
    .addNames("fact", context.phrase(city.note));
  return {
    ...blankRecord,
    id: recordId("city", city.id),
    kind: "city",
    titles: inAllLanguages(() => city.name),
    places: placesOf(context, [city.id]),
    countries: [city.country],
    regions: city.regions,
    cities: [city.id],
    sources: city.sources,
    texts: texts.list(),
  };
}
