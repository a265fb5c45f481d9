import type { TieTables } from "../../analysis/statistics/cooperation/ties";
import type { CatalogueData } from "../../model/catalogue";
import type { BaseData, PartnerData } from "../../model/dataset";
import { memoizeLast } from "../../state/memoize-last";

/** Where ties are looked up, from the tables as they were loaded. */
export const tieTables = memoizeLast(
  (base: BaseData, partners: PartnerData, catalogue: CatalogueData): TieTables => ({
    partnerships: partners.partnerships,
    networks: base.networks,
    events: catalogue.events,
  }),
);
