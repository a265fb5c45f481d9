import type { SourceTables } from "./source-tables";

/** The sources of the tables. */
export function sourceRecords(tables: SourceTables) {
  return tables.rows("sources").map((row) => ({
    id: row.text("source_id"),
    title: row.text("title"),
    publisher: row.text("publisher"),
    datasetCode: row.textOrNull("dataset_code"),
    url: row.text("url"),
    licence: row.text("licence"),
    licenceChecked: row.boolean("licence_checked"),
    edition: row.textOrNull("edition") ?? "",
    readFrom: row.textOrNull("read_from"),
    note: row.textOrNull("note"),
  }));
}
