import * as v from "valibot";
import type {
  CityId,
  CountryCode,
  FlowAreaId,
  EventId,
  FlowSetId,
  InstitutionId,
  NetworkId,
  NutsCode,
  OrganiserId,
  PartnerAreaId,
  PartnershipId,
  Position,
  RegionId,
  SourceId,
  TermId,
  ThemeId,
} from "../../model/identifiers";
import type { IndicatorId } from "../../model/indicator";
import type { DataText } from "../../model/language";
import { legalForms } from "../../model/legal-form";

/** A string that matches a pattern and gets the brand of its kind. */
function branded<Kind extends string>(pattern: RegExp) {
  return v.custom<Kind>(
    (input) => typeof input === "string" && pattern.test(input),
    `does not match ${pattern}`,
  );
}

const slug = /^[a-z0-9]+(-+[a-z0-9]+)*$/;
const longestLongitude = 180;
const longestLatitude = 90;

export const regionId = branded<RegionId>(/^[a-z]{2,12}$/);
export const nutsCode = branded<NutsCode>(/^[A-Z]{2}[A-Z0-9]{3}$/);
export const nuts2Code = branded<NutsCode>(/^[A-Z]{2}[A-Z0-9]{2}$/);
/** A country, a NUTS 2 area or a NUTS 3 unit. */
export const areaCode = branded<NutsCode>(/^[A-Z]{2}([A-Z0-9]{2,3})?$/);
export const cityId = branded<CityId>(slug);
export const partnerAreaId = branded<PartnerAreaId>(slug);
export const partnershipId = branded<PartnershipId>(slug);
export const networkId = branded<NetworkId>(slug);
export const institutionId = branded<InstitutionId>(slug);
export const eventId = branded<EventId>(slug);
export const organiserId = branded<OrganiserId>(slug);
export const termId = branded<TermId>(/^[a-z]+(_[a-z]+)*$/);
export const indicatorId = branded<IndicatorId>(/^[a-z0-9]+(_[a-z0-9]+)*$/);
export const themeId = branded<ThemeId>(slug);
export const flowAreaId = branded<FlowAreaId>(/^[A-Za-z0-9-]+$/);
export const flowSetId = branded<FlowSetId>(slug);
export const sourceId = branded<SourceId>(/^[A-Za-z0-9_-]+$/);
export const countryCode = branded<CountryCode>(/^[A-Z]{2}$/);
export const dataText = branded<DataText>(/\S/);
export const sourceIds = v.array(sourceId);

/** A name in the four languages. */
export const names = v.object({ de: v.string(), fr: v.string(), nl: v.string(), en: v.string() });

const longitude = v.pipe(v.number(), v.minValue(-longestLongitude), v.maxValue(longestLongitude));
const latitude = v.pipe(v.number(), v.minValue(-longestLatitude), v.maxValue(longestLatitude));

/** Longitude and latitude in degrees. */
export const position: v.GenericSchema<unknown, Position> = v.tuple([longitude, latitude]);

/** A count or measure that is not negative. */
export const quantity = v.pipe(v.number(), v.minValue(0));

export const year = v.pipe(v.number(), v.integer());

/** Left out of a file: no source states one. */
export const legalForm = v.optional(v.nullable(v.picklist(legalForms)), null);
