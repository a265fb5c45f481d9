import type { CatalogueData } from "../../model/catalogue";
import type { BaseData, PartnerData } from "../../model/dataset";
import { recordTable, type RecordTable } from "../../state/catalogue-records";
import { memoizeLast } from "../../state/memoize-last";

/** All records with the tables they come from. */
export interface RecordBook extends RecordTable {
  readonly base: BaseData;
  readonly partners: PartnerData;
  readonly catalogue: CatalogueData;
}

export const recordBook = memoizeLast(
  (base: BaseData, partners: PartnerData, catalogue: CatalogueData): RecordBook => ({
    base,
    partners,
    catalogue,
    ...recordTable(base, partners, catalogue),
  }),
);
