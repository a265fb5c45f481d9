import { catalogueRecords } from "../analysis/search/catalogue-records";
import type { CatalogueData, CatalogueRecord } from "../model/catalogue";
import type { BaseData, PartnerData } from "../model/dataset";
import type { RecordId } from "../model/identifiers";
import { memoizeLast } from "./memoize-last";

/** All records of the catalogue. */
export interface RecordTable {
  /** In the order of the catalogue. */
  readonly records: readonly CatalogueRecord[];
  readonly byId: ReadonlyMap<RecordId, CatalogueRecord>;
}

/** The records of the tables, made once for all who read them. */
export const recordTable = memoizeLast(
  (base: BaseData, partners: PartnerData, catalogue: CatalogueData): RecordTable => {
    const records = catalogueRecords({ base, partners, catalogue });
    return { records, byId: new Map(records.map((one) => [one.id, one])) };
  },
);
