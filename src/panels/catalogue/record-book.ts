import { catalogueRecords } from "../../analysis/search/catalogue-records";
import type { CatalogueData, CatalogueRecord } from "../../model/catalogue";
import type { BaseData, PartnerData } from "../../model/dataset";
import type { RecordId } from "../../model/identifiers";
import { memoizeLast } from "../../state/memoize-last";

/** All records with the tables they come from. */
export interface RecordBook {
  readonly base: BaseData;
  readonly partners: PartnerData;
  readonly catalogue: CatalogueData;
  /** In the order of the catalogue. */
  readonly records: readonly CatalogueRecord[];
  readonly byId: ReadonlyMap<RecordId, CatalogueRecord>;
}

export const recordBook = memoizeLast(
  (base: BaseData, partners: PartnerData, catalogue: CatalogueData): RecordBook => {
    const records = catalogueRecords({ base, partners, catalogue });
    return { base, partners, catalogue, records, byId: new Map(records.map((one) => [one.id, one])) };
  },
);
