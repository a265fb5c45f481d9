import type { CatalogueRecord } from "../../../model/catalogue";
import { inAllLanguages } from "../../../model/language";
import type { Partnership } from "../../../model/partnership";
import { recordId } from "../../../model/record-id";
import { blankRecord } from "./blank-record";
import { distinct, placesOf, type RecordContext } from "./record-context";
import { RecordTexts } from "./record-texts";

/** A partnership of two cities as a record of the catalogue. */
export function partnershipRecord(partnership: Partnership, context: RecordContext): CatalogueRecord {
  const { id, kind, stage, year, fields, themes, details } = partnership;
  const cities = partnership.cities.flatMap((city) => context.city(city) ?? []);
  const countries = distinct(cities.map(({ country }) => country));
  const titles = inAllLanguages((language) => cities.map(({ names }) => names[language]).join(" – "));
  const texts = new RecordTexts()
    .add("title", cities.map(({ name }) => name).join(" – "))
    .addNames("title", titles)
    .addNames("topic", ...fields.map(context.phrase), ...themes.map(context.theme))
    .addNames("topic", context.word("kind", "partnership"), context.word("partnership_kind", kind))
    .addNames("topic", context.word("partnership_stage", stage))
    .addNames("place", ...countries.map(context.country))
    .addNames("place", ...distinct(cities.flatMap(({ regions }) => regions)).map(context.region))
    .add("fact", year === null ? null : String(year))
    .addNames("fact", context.phrase(partnership.note))
    .addNames("fact", ...details.flatMap(({ label, value }) => [label, value]).map(context.phrase));
  return {
    ...blankRecord,
    id: recordId("partnership", id),
    kind: "partnership",
    titles,
    start: year === null ? null : String(year),
    places: placesOf(context, partnership.cities),
    countries,
    regions: distinct(cities.flatMap(({ regions }) => regions)),
    themes,
    cities: partnership.cities,
    partnerships: [id],
    sources: partnership.sources,
    texts: texts.list(),
  };
}
