import type { RecordId } from "../../../model/identifiers";

/** The part of an address that leads to a record in whatever language the reader has. */
export function recordAddress(id: RecordId): string {
  return `?v=1&view=catalogue&record=${encodeURIComponent(id)}`;
}
