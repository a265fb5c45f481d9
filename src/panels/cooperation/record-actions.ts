import type { RecordId } from "../../model/identifiers";
import { openRecord } from "../../state/catalogue";
import { openPage } from "../../state/compare";

/** Reads a record of the catalogue: `partnership:...`, `network:...`, `event:...`. */
export function readRecord(kind: "partnership" | "network" | "event" | "city", id: string): void {
  openRecord(`${kind}:${id}` as RecordId);
  openPage("catalogue");
}
