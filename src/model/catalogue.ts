import type { EventRecord, EventType, Organiser, PlaceBasis, RecordFact, Relevance } from "./event";
import type {
  CityId,
  CountryCode,
  InstitutionId,
  NetworkId,
  OrganiserId,
  PartnershipId,
  Position,
  RecordId,
  RegionId,
  SourceId,
  TermId,
  ThemeId,
} from "./identifiers";
import type { DataText, Language, Names } from "./language";

/** What a record is, in the order of the catalogue. */
export const recordKinds = [
  "event",
  "seminar",
  "document",
  "programme",
  "network",
  "partnership",
  "region",
  "city",
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Lists of words that the catalogue brings in four languages. */
export const vocabularyCategories = [
  "kind",
  "event_type",
  "relevance",
  "target_group",
  "subject_area",
  "session_type",
  "fact_label",
  "price_role",
  "price_membership",
  "partnership_kind",
  "partnership_stage",
  "city_function",
  "legal_form",
] as const;
export type VocabularyCategory = (typeof vocabularyCategories)[number];

export interface VocabularyWord {
  readonly id: TermId;
  readonly names: Names;
}

/** The words of every category, in the order they are shown. */
export type Vocabulary = Readonly<Record<VocabularyCategory, readonly VocabularyWord[]>>;

export interface InstitutionDetails {
  /** ISO 8601 as precise as known; null: not stated. */
  readonly founded: string | null;
  /** City of its seat or office; null: not stated. */
  readonly city: CityId | null;
  /** Empty: no source states what it works on. */
  readonly fields: readonly DataText[];
  /** Those of its fields. */
  readonly themes: readonly ThemeId[];
  readonly sources: readonly SourceId[];
}

/** What the catalogue needs beside the data of the map. */
export interface CatalogueData {
  readonly events: readonly EventRecord[];
  readonly organisers: readonly Organiser[];
  /** What the tables know beyond the bodies of the border regions themselves; none for most. */
  readonly institutions: ReadonlyMap<InstitutionId, InstitutionDetails>;
  readonly regionFacts: ReadonlyMap<RegionId, readonly RecordFact[]>;
  readonly vocabulary: Vocabulary;
  /** The phrases of the tables in all languages: the search reads them all. */
  readonly phrases: ReadonlyMap<DataText, Names>;
}

/**
 * Part of a record a text belongs to, the weightiest first. `name`: other names, organisers, people, cities;
 * `place`: where it lies; `fact`: everything further down its page.
 */
export const searchFields = ["title", "name", "topic", "summary", "place", "fact"] as const;
export type SearchField = (typeof searchFields)[number];

/** Parts of a page that are told apart where something is found in one of them; else the field is told. */
export const recordParts = ["dates", "members", "people", "prices", "sessions"] as const;
export type RecordPart = (typeof recordParts)[number];

/** A text of a record that the search reads. */
export interface RecordText {
  readonly field: SearchField;
  readonly part?: RecordPart;
  readonly text: string;
  /** Null: the same in every language. */
  readonly language: Language | null;
}

/** Where a record lies on the map. */
export interface RecordPlace {
  /** Local name. */
  readonly name: string;
  /** Of what lies in several countries and has no local name. */
  readonly names?: Names;
  readonly position: Position;
  readonly city: CityId | null;
  /** Null: not the place of an event. */
  readonly basis: PlaceBasis | null;
}

/** One thing of the catalogue in the shape all kinds share; what only one kind has stays in its own record. */
export interface CatalogueRecord {
  readonly id: RecordId;
  readonly kind: RecordKind;
  /** Shown in lists; the same in every language where the title is a proper name. */
  readonly titles: Names;
  /** Language of a title that is kept as its source writes it; null: titles are in the reader's language. */
  readonly titleLanguage: Language | null;
  /** What a kept title says. */
  readonly meanings: Names | null;
  readonly summary: Names | null;
  /** ISO 8601 as precise as known; null: no date. */
  readonly start: string | null;
  readonly end: string | null;
  /** Empty: nowhere on the map. A partnership has two, a network one for each member city. */
  readonly places: readonly RecordPlace[];
  readonly countries: readonly CountryCode[];
  readonly regions: readonly RegionId[];
  readonly themes: readonly ThemeId[];
  readonly eventType: EventType | null;
  readonly subjectAreas: readonly TermId[];
  readonly targetGroups: readonly TermId[];
  readonly relevance: readonly Relevance[];
  /** BCP 47 codes. */
  readonly languages: readonly string[];
  /** Null: not stated, or no event. */
  readonly isFree: boolean | null;
  /** First and last day of registration; null: none stated. */
  readonly registration: { readonly opens: string | null; readonly closes: string } | null;
  readonly cities: readonly CityId[];
  readonly networks: readonly NetworkId[];
  readonly institutions: readonly InstitutionId[];
  readonly partnerships: readonly PartnershipId[];
  readonly organisers: readonly OrganiserId[];
  /** Records it names itself. */
  readonly named: readonly RecordId[];
  readonly sources: readonly SourceId[];
  readonly texts: readonly RecordText[];
}
