import * as v from "valibot";
import { vocabularyCategories, type CatalogueData } from "../../model/catalogue";
import { eventTypes, placeBases, relevances } from "../../model/event";
import { languages, type DataText, type Names } from "../../model/language";
import { loadFile, parseFile, type LoadOptions } from "../load-file";
import {
  cityId,
  countryCode,
  dataText,
  eventId,
  institutionId,
  names,
  networkId,
  organiserId,
  partnershipId,
  position,
  quantity,
  regionId,
  sourceIds,
  termId,
  themeId,
} from "./field-schemas";
import { loadTexts } from "./load-texts";

const file = "catalogue.json";

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?$/));
const facts = v.array(v.object({ label: termId, value: names, sources: sourceIds }));

const priceSchema = v.object({
  group: v.string(),
  fee: quantity,
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  who: names,
  conditions: v.array(v.object({ roles: v.array(termId), memberships: v.array(termId) })),
  validFrom: v.nullable(day),
  validUntil: v.nullable(day),
  sources: sourceIds,
});

const eventSchema = v.object({
  id: eventId,
  type: v.picklist(eventTypes),
  title: v.string(),
  titleLanguage: v.picklist(languages),
  titles: names,
  start: date,
  end: v.nullable(date),
  timeZone: v.nullable(v.string()),
  registrationDeadline: v.nullable(day),
  entered: v.nullable(day),
  venue: v.nullable(v.string()),
  street: v.nullable(v.string()),
  entrance: v.nullable(v.string()),
  postalCode: v.nullable(v.string()),
  place: v.string(),
  placeBasis: v.picklist(placeBases),
  country: countryCode,
  position: v.nullable(position),
  city: v.nullable(cityId),
  otherCities: v.array(cityId),
  organisers: v.array(organiserId),
  sender: v.nullable(v.string()),
  department: v.nullable(v.string()),
  relevance: v.array(v.picklist(relevances)),
  languages: v.array(v.string()),
  targetGroups: v.array(termId),
  subjectAreas: v.array(termId),
  topics: v.array(dataText),
  themes: v.array(themeId),
  isFree: v.nullable(v.boolean()),
  regions: v.array(regionId),
  networks: v.array(networkId),
  institutions: v.array(institutionId),
  partnerships: v.array(partnershipId),
  relatedEvents: v.array(eventId),
  url: v.pipe(v.string(), v.url()),
  summary: names,
  remark: v.nullable(names),
  sessions: v.array(v.object({ type: termId, titles: names, note: names, sources: sourceIds })),
  prices: v.array(priceSchema),
  facts,
  sources: sourceIds,
});

const words = v.array(v.object({ id: termId, names }));

const catalogueSchema = v.object({
  events: v.array(eventSchema),
  organisers: v.array(
    v.object({
      id: organiserId,
      names,
      shortName: v.nullable(v.string()),
      city: v.nullable(cityId),
      network: v.nullable(networkId),
      institution: v.nullable(institutionId),
    }),
  ),
  institutions: v.array(
    v.object({
      id: institutionId,
      founded: v.nullable(date),
      city: v.nullable(cityId),
      fields: v.array(dataText),
      themes: v.array(themeId),
      sources: sourceIds,
    }),
  ),
  regionFacts: v.array(v.object({ region: regionId, facts })),
  vocabulary: v.object(v.entriesFromList(vocabularyCategories, words)),
});

/** What the catalogue needs beside the data of the map, with the phrases of the tables in every language. */
export async function loadCatalogue(options: LoadOptions = {}): Promise<CatalogueData> {
  const [content, de, fr, nl] = await Promise.all([
    loadFile(file, options),
    loadTexts("de", options),
    loadTexts("fr", options),
    loadTexts("nl", options),
  ]);
  const { events, organisers, institutions, regionFacts, vocabulary } = parseFile(
    file,
    catalogueSchema,
    content,
  );
  return {
    events,
    organisers,
    institutions: new Map(institutions.map(({ id, ...details }) => [id, details])),
    regionFacts: new Map(regionFacts.map((entry) => [entry.region, entry.facts])),
    vocabulary,
    phrases: joinPhrases({ de, fr, nl }),
  };
}

type Texts = ReadonlyMap<string, string>;

function joinPhrases({ de, fr, nl }: { de: Texts; fr: Texts; nl: Texts }): ReadonlyMap<DataText, Names> {
  return new Map(
    [...de].map(([phrase, german]): [DataText, Names] => [
      phrase as DataText,
      { en: phrase, de: german, fr: fr.get(phrase) ?? phrase, nl: nl.get(phrase) ?? phrase },
    ]),
  );
}
