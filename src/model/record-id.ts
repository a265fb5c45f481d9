import type { RecordId } from "./identifiers";

/** Tables that the records of the catalogue come from. */
const recordTables = ["event", "network", "institution", "partnership", "region", "city"] as const;
export type RecordTable = (typeof recordTables)[number];

export function recordId(table: RecordTable, id: string): RecordId {
  return `${table}:${id}` as RecordId;
}

/** The id inside the record's own table. */
export function idInTable(record: RecordId): string {
  return record.slice(record.indexOf(":") + 1);
}

/** Null: the id, from an address for instance, names no table. */
export function tableOf(record: RecordId): RecordTable | null {
  const written = record.slice(0, record.indexOf(":"));
  return recordTables.find((table) => table === written) ?? null;
}
