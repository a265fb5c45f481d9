import { openRecord } from "../../state/catalogue";
import { recordId } from "../../model/record-id";
import { openPage } from "../../state/compare";

/** Reads a record of the catalogue: `partnership:...`, `network:...`, `event:...`. */
export function readRecord(kind: "partnership" | "network" | "event" | "city", id: string): void {
  openRecord(recordId(kind, id));
  openPage("catalogue");
}
