import type { CatalogueRecord } from "../../../model/catalogue";

/** What a record says where its kind has nothing to say. */
export const blankRecord = {
  titleLanguage: null,
  meanings: null,
  summary: null,
  start: null,
  end: null,
  places: [],
  countries: [],
  regions: [],
  themes: [],
  eventType: null,
  subjectAreas: [],
  targetGroups: [],
  relevance: [],
  languages: [],
  isFree: null,
  registration: null,
  cities: [],
  networks: [],
  institutions: [],
  partnerships: [],
  organisers: [],
  named: [],
  sources: [],
} as const satisfies Partial<CatalogueRecord>;
