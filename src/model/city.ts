import type {
  CityId,
  CountryCode,
  NetworkId,
  NutsCode,
  Position,
  RegionId,
  SourceId,
  ThemeId,
} from "./identifiers";
import type { DataText, Names } from "./language";

/** Functions of a city that a page states; no function means "not documented", not "none". */
export const cityFunctions = [
  "capital",
  "state_capital",
  "cantonal_capital",
  "provincial_capital",
  "eu_seat",
  "council_of_europe_seat",
  "core_city",
  "university",
  "regional_association_seat",
  "cooperation_seat",
  "border_advice_centre",
  "federal_research_institute_seat",
  "city_network_member",
  "founding_place",
  "treaty_place",
] as const;
export type CityFunction = (typeof cityFunctions)[number];

/**
 * Size classes of functional urban areas (OECD 2021), here applied to the city's own population because
 * the tables hold no population of the functional urban area itself.
 */
export const citySizeClasses = ["below_50", "small", "medium", "metropolitan", "large_metropolitan"] as const;
export type CitySizeClass = (typeof citySizeClasses)[number];

/** Where the population of a city comes from; the interface words it. */
export interface PopulationNote {
  /**
   * `geonames`: figure of mixed age; `date` is the day the record was last edited, not a census date.
   * `insee`: INSEE population municipale, reference year inferred from the edition.
   * `dated`: a figure of the day `date`; `text` names where it was read.
   */
  readonly kind: "geonames" | "insee" | "dated";
  /** ISO date as precise as known. */
  readonly date: string | null;
  /** The figure is visibly out of date. */
  readonly isOutdated: boolean;
  /** Figure of GeoNames where another one is used. */
  readonly geonames: number | null;
  readonly text: DataText | null;
}

/** A city of the regions, or a reference city outside. */
export interface City {
  readonly id: CityId;
  /** Local name, drawn on the map. */
  readonly name: string;
  readonly names: Names;
  readonly country: CountryCode;
  readonly position: Position;
  /** Null outside the NUTS area. */
  readonly unit: NutsCode | null;
  readonly regions: readonly RegionId[];
  readonly population: number | null;
  readonly populationYear: number | null;
  readonly populationNote: PopulationNote | null;
  readonly functions: readonly CityFunction[];
  readonly networks: readonly NetworkId[];
  /** Themes of the networks and partnerships the city takes part in. */
  readonly themes: readonly ThemeId[];
  /** 0 is the most important; decides which label wins. Built from functions, then population. */
  readonly rank: number;
  readonly sources: readonly SourceId[];
}

/** A partner of a city that is not itself in the city table; anywhere in the world. */
export interface PartnerCity {
  readonly id: CityId;
  readonly name: string;
  readonly country: CountryCode;
  readonly position: Position;
  /** Null outside the NUTS area. */
  readonly unit: NutsCode | null;
  readonly regions: readonly RegionId[];
  readonly population: number | null;
  readonly note: DataText | null;
  readonly sources: readonly SourceId[];
}
