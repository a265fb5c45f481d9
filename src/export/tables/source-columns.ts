import type { SourceId } from "../../model/identifiers";
import type { DataText } from "../../model/language";
import type { Source } from "../../model/source";
import { joined, type ColumnReaders } from "../table";

export type Sources = ReadonlyMap<SourceId, Source>;

/** Where a row was read, under which licence: the last columns of every table. */
export function sourceColumns<Row>(
  idsOf: (row: Row) => readonly SourceId[],
  sources: Sources,
  dataText: (text: DataText) => string,
): ColumnReaders<Row> {
  const list = (row: Row, read: (source: Source) => string | null) =>
    joined(
      idsOf(row)
        .flatMap((id) => sources.get(id) ?? [])
        .map((source) => read(source) ?? ""),
    );
  return {
    source_title: (row) => list(row, ({ title }) => title),
    source_publisher: (row) => list(row, ({ publisher }) => publisher),
    source_code: (row) => list(row, ({ datasetCode }) => datasetCode),
    source_url: (row) => list(row, ({ url }) => url),
    licence: (row) => list(row, ({ licence }) => dataText(licence)),
  };
}
