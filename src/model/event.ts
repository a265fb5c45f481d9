import type {
  CityId,
  CountryCode,
  EventId,
  InstitutionId,
  NetworkId,
  OrganiserId,
  PartnershipId,
  Position,
  RegionId,
  SourceId,
  TermId,
  ThemeId,
} from "./identifiers";
import type { DataText, Language, Names } from "./language";

export const eventTypes = [
  "conference",
  "seminar",
  "round_table",
  "dialogue",
  "meeting",
  "general_assembly",
  "visit",
  "jubilee",
  "foundation",
  "agreement",
  "programme",
  "project",
  "study",
  "publication",
  "statement",
  "position_paper",
] as const;
export type EventType = (typeof eventTypes)[number];

/** From the nearest to the widest. */
export const relevances = ["local", "regional", "transregional", "national", "international"] as const;
export type Relevance = (typeof relevances)[number];

/**
 * `stated`: it takes place there. `virtual`: online, place of the host. `added`: the place was added for the
 * map. `point`: the place is stated, its point was added.
 */
export const placeBases = ["stated", "virtual", "added", "point"] as const;
export type PlaceBasis = (typeof placeBases)[number];

/** An event, programme or document. Dates are ISO 8601, as precise as known. */
export interface EventRecord {
  readonly id: EventId;
  readonly type: EventType;
  /** Proper name, as its source writes it. */
  readonly title: string;
  readonly titleLanguage: Language;
  /** What the title says; equals the title in its own language. */
  readonly titles: Names;
  /** With `T10:00` where a time is stated, local time of `timeZone`. */
  readonly start: string;
  /** Null: not stated, or open. */
  readonly end: string | null;
  /** IANA name; null: no time is given. */
  readonly timeZone: string | null;
  /** Last day of registration; null: not stated. */
  readonly registrationDeadline: string | null;
  /** Day the source listed it. */
  readonly entered: string | null;
  readonly venue: string | null;
  readonly street: string | null;
  /** Number of the entrance where it differs from the street number. */
  readonly entrance: string | null;
  readonly postalCode: string | null;
  /** Local name of the town or place. */
  readonly place: string;
  readonly placeBasis: PlaceBasis;
  readonly country: CountryCode;
  readonly position: Position | null;
  /** The place, where it is a city of the tables. */
  readonly city: CityId | null;
  readonly otherCities: readonly CityId[];
  /** Empty: not stated. */
  readonly organisers: readonly OrganiserId[];
  readonly sender: string | null;
  readonly department: string | null;
  readonly relevance: readonly Relevance[];
  /** BCP 47 codes. */
  readonly languages: readonly string[];
  /** Category `target_group` of the vocabulary. */
  readonly targetGroups: readonly TermId[];
  /** Category `subject_area` of the vocabulary. */
  readonly subjectAreas: readonly TermId[];
  readonly topics: readonly DataText[];
  /** Themes the topics belong to. */
  readonly themes: readonly ThemeId[];
  /** Null: not stated. */
  readonly isFree: boolean | null;
  readonly regions: readonly RegionId[];
  readonly networks: readonly NetworkId[];
  readonly institutions: readonly InstitutionId[];
  readonly partnerships: readonly PartnershipId[];
  /** Events it leads to, follows or discusses. */
  readonly relatedEvents: readonly EventId[];
  readonly url: string;
  readonly summary: Names;
  /** What was inferred or added. */
  readonly remark: Names | null;
  readonly sessions: readonly EventSession[];
  readonly prices: readonly EventPrice[];
  readonly facts: readonly RecordFact[];
  readonly sources: readonly SourceId[];
}

/** A round table or panel inside an event. */
export interface EventSession {
  /** Category `session_type` of the vocabulary. */
  readonly type: TermId;
  readonly titles: Names;
  /** Speakers and remarks. */
  readonly note: Names;
  readonly sources: readonly SourceId[];
}

export interface EventPrice {
  /** Letter inside the event. */
  readonly group: string;
  readonly fee: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly who: Names;
  /** Alternatives, one of which has to hold; empty: open to everyone. */
  readonly conditions: readonly PriceCondition[];
  /** First and last day the price is offered; null: no limit. */
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly sources: readonly SourceId[];
}

/** Holds for who has one of the roles (if any are named) and one of the memberships (if any are named). */
export interface PriceCondition {
  /** Category `price_role` of the vocabulary. */
  readonly roles: readonly TermId[];
  /** Category `price_membership` of the vocabulary. */
  readonly memberships: readonly TermId[];
}

/** A labelled statement about a record. */
export interface RecordFact {
  /** Category `fact_label` of the vocabulary. */
  readonly label: TermId;
  readonly value: Names;
  readonly sources: readonly SourceId[];
}

/** Who holds events or publishes documents. */
export interface Organiser {
  readonly id: OrganiserId;
  readonly names: Names;
  readonly shortName: string | null;
  readonly city: CityId | null;
  /** The network or institution it is, where the tables hold that. */
  readonly network: NetworkId | null;
  readonly institution: InstitutionId | null;
}
