declare const brand: unique symbol;
/** A text or number that only counts as what `Name` says after it was checked or made as such. */
export type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };

/** Border region, for example `emr`. */
export type RegionId = Branded<string, "RegionId">;
/** NUTS code as published, vintage 2021, for example `DEA2D`. */
export type NutsCode = Branded<string, "NutsCode">;
/** City of the regions or partner city; one id space, for example `aachen-de`. */
export type CityId = Branded<string, "CityId">;
/** Sub-region or partner inside a border region, for example `emr-ostbelgien`. */
export type PartnerAreaId = Branded<string, "PartnerAreaId">;
export type PartnershipId = Branded<string, "PartnershipId">;
export type NetworkId = Branded<string, "NetworkId">;
/** Body that carries the cooperation of a border region, for example `emr-egtc`. */
export type InstitutionId = Branded<string, "InstitutionId">;
/** Event, programme or document, for example `mot-network-day-2019`. */
export type EventId = Branded<string, "EventId">;
export type OrganiserId = Branded<string, "OrganiserId">;
/** Word of the vocabulary inside its category, for example `all_interested`. */
export type TermId = Branded<string, "TermId">;
/** Record of the catalogue: the table it comes from and its id there, for example `event:difu-seminar-2022`. */
export type RecordId = Branded<string, "RecordId">;
/** Origin or destination of commuters: a NUTS code of any level, a group or a municipality. */
export type FlowAreaId = Branded<string, "FlowAreaId">;
export type FlowSetId = Branded<string, "FlowSetId">;
/** Theme of cooperation, for example `mobility`. */
export type ThemeId = Branded<string, "ThemeId">;
export type SourceId = Branded<string, "SourceId">;
/** ISO 3166-1 alpha-2. Greece is `GR` and the United Kingdom `GB` here, unlike the NUTS prefix. */
export type CountryCode = Branded<string, "CountryCode">;

export type Kilometres = Branded<number, "Kilometres">;
/** WGS 84 degrees, longitude before latitude. */
export type Position = readonly [longitude: number, latitude: number];
/** west, south, east, north in WGS 84 degrees. */
export type BoundingBox = readonly [number, number, number, number];
