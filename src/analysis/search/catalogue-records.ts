import type { CatalogueRecord } from "../../model/catalogue";
import { cityRecords } from "./records/city-records";
import { eventRecord } from "./records/event-record";
import { networkRecords } from "./records/network-records";
import { partnershipRecord } from "./records/partnership-record";
import { recordContext, type CatalogueInput } from "./records/record-context";
import { regionRecords } from "./records/region-records";

/** Every record of the catalogue: events, networks, institutions, partnerships, regions and cities. */
export function catalogueRecords(input: CatalogueInput): readonly CatalogueRecord[] {
  const context = recordContext(input);
  return [
    ...input.catalogue.events.map((event) => eventRecord(event, context)),
    ...networkRecords(input, context),
    ...input.partners.partnerships.map((partnership) => partnershipRecord(partnership, context)),
    ...regionRecords(input, context),
    ...cityRecords(input, context),
  ];
}
