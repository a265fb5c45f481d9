import type { MultiLineString } from "geojson";
import { boundingBox, contains } from "../../analysis/statistics/bounding-box";
import type { BoundingBox, PartnershipId, Position } from "../../model/identifiers";
import { MOST_RECORD_LINES } from "../../model/record-mark";
import type { CatalogueState } from "../../state/catalogue";
import type { CatalogueResults } from "../../state/catalogue-results";
import { partnershipOf } from "../../state/record-marks";

/** What a map of the catalogue shows inside its edges: what is not there needs no explanation. */
export interface DrawnRecords {
  /** Places of the record that is read. */
  readonly isRead: boolean;
  /** Marks of one record, and of several; none while one is read. */
  readonly hasSingles: boolean;
  readonly hasGroups: boolean;
  /** The mark whose records are listed. */
  readonly hasSpot: boolean;
  readonly hasOrigin: boolean;
  /** Partnerships whose lines cross the map. */
  readonly lines: readonly PartnershipId[];
  /** There are more than are drawn; then none is. */
  readonly hasTooManyLines: boolean;
}

interface Asked extends Pick<CatalogueState, "record" | "spot"> {
  readonly bounds: BoundingBox;
  /** Partnerships whose lines have been computed; null: none has. */
  readonly arcs: ReadonlyMap<PartnershipId, MultiLineString> | null;
}

export function drawnRecords(
  { table, records, marks, origin }: Pick<CatalogueResults, "table" | "records" | "marks" | "origin">,
  { record, spot, bounds, arcs }: Asked,
): DrawnRecords {
  const isSeen = (position: Position) => contains(bounds, position);
  const read = record === null ? undefined : table.byId.get(record);
  const seen = record === null ? marks.filter(({ position }) => isSeen(position)) : [];
  const partnerships = records.filter(({ kind, id }) => kind === "partnership" && (!read || id === record));
  const hasTooManyLines = partnerships.length > MOST_RECORD_LINES;
  const isCrossing = (id: PartnershipId) => {
    const arc = arcs?.get(id);
    const box = arc ? boundingBox(arc) : null;
    return box !== null && overlap(box, bounds);
  };
  return {
    isRead: read?.places.some(({ position }) => isSeen(position)) === true,
    hasSingles: seen.some((mark) => mark.records.length === 1),
    hasGroups: seen.some((mark) => mark.records.length > 1),
    hasSpot: record === null && spot !== null && isSeen(spot),
    hasOrigin: origin !== null && isSeen(origin.position),
    lines: hasTooManyLines ? [] : partnerships.map(({ id }) => partnershipOf(id)).filter(isCrossing),
    hasTooManyLines,
  };
}

function overlap(one: BoundingBox, other: BoundingBox): boolean {
  return one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];
}
