import { catalogueRecords } from "../../src/analysis/search/catalogue-records";
import { blankRecord } from "../../src/analysis/search/records/blank-record";
import { loadBase } from "../../src/data/load-base";
import { loadCatalogue } from "../../src/data/tables/load-catalogue";
import { loadPartners } from "../../src/data/tables/load-partners";
import type { CatalogueRecord, RecordText } from "../../src/model/catalogue";
import type { Position, RecordId } from "../../src/model/identifiers";
import type { Names } from "../../src/model/language";
import { publishedFiles } from "./published-files";

/** Every record of the published files. */
export async function publishedRecords(): Promise<readonly CatalogueRecord[]> {
  const [base, partners, catalogue] = await Promise.all([
    loadBase(publishedFiles),
    loadPartners(publishedFiles),
    loadCatalogue(publishedFiles),
  ]);
  return catalogueRecords({ base, partners, catalogue });
}

/** A record with a title and what a test says of it. */
export function catalogueRecord(id: string, part: Partial<CatalogueRecord> = {}): CatalogueRecord {
  const title = part.titles ?? sameNames(id);
  return {
    ...blankRecord,
    id: `event:${id}` as RecordId,
    kind: "event",
    titles: title,
    texts: [textOf("title", title.en)],
    ...part,
  };
}

export function textOf(
  field: RecordText["field"],
  text: string,
  language: RecordText["language"] = null,
): RecordText {
  return { field, text, language };
}

export function sameNames(name: string): Names {
  return { de: name, fr: name, nl: name, en: name };
}

/** A place of a record. */
export function placeAt(position: Position): CatalogueRecord["places"][number] {
  return { name: "somewhere", position, city: null, basis: null };
}
