import type { PartnershipId, RecordId } from "../model/identifiers";
import { idInTable, recordId } from "../model/record-id";
import type { RecordMark } from "../model/record-mark";
import { steerTo } from "./camera";
import { listSpot, openRecord } from "./catalogue";
import { useCatalogueResults } from "./catalogue-results";
import { hover, type FeatureReference } from "./selection";

/** Shows on the map where a record lies; null: no record any more. */
export function hoverRecord(id: RecordId | null): void {
  if (id === null) return hover(null);
  const { results } = useCatalogueResults.getState();
  const marks = (results?.marks ?? []).filter(({ records }) => records.includes(id));
  const partnership = results?.table.byId.get(id)?.kind === "partnership" ? partnershipOf(id) : null;
  hover({ kind: "record", id, marks: marks.map(({ key }) => key), partnership });
}

/** Whether the map points at the record: at its mark or at its line. */
export function isPointedAt(hovered: FeatureReference | null, id: RecordId): boolean {
  if (hovered?.kind === "partnership") return id === recordId("partnership", hovered.id);
  return hovered?.kind === "record-mark" && (markOf(hovered.id)?.records.includes(id) ?? false);
}

/**
 * A mark of one record opens it. One of several goes where they are marked apart, or lists them where the map
 * cannot do that.
 */
export function openMark(key: string): void {
  const mark = markOf(key);
  const [first, second] = mark?.records ?? [];
  if (!mark || first === undefined) return;
  if (second === undefined) openFromMap(first);
  else if (mark.splitZoom === null) listSpot(mark.position);
  else steerTo({ center: mark.position, zoom: mark.splitZoom });
}

/** Opens the record of a partnership whose line is drawn. */
export function openPartnership(id: PartnershipId): void {
  openFromMap(recordId("partnership", id));
}

function openFromMap(clicked: RecordId): void {
  useCatalogueResults.setState({ clicked });
  openRecord(clicked);
}

function markOf(key: string): RecordMark | undefined {
  return useCatalogueResults.getState().results?.marks.find((mark) => mark.key === key);
}

/** The partnership that a record of this kind tells about. */
export function partnershipOf(id: RecordId): PartnershipId {
  return idInTable(id) as PartnershipId;
}
