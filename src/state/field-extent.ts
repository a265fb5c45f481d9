import type { MultiPolygon } from "geojson";
import { boundingBox } from "../analysis/statistics/bounding-box";
import type { BoundingBox } from "../model/identifiers";
import { memoizeLast } from "./memoize-last";

/**
 * From Brittany to Vienna, from Corsica to Sylt: the countries shown in detail, and 100 km, the farthest distance
 * that can be chosen, of the land across their borders.
 */
export const FIELD_EXTENT: BoundingBox = [-5.25, 41.3, 18.6, 56.1];
/** The land around an own region, degrees of latitude: about 100 km. */
const MARGIN = 0.9;

/**
 * Where the field of border distance is computed: over the detailed countries, or around an own region that
 * reaches beyond them. One that is wider than they are keeps to them: the field grows with its extent.
 */
export const fieldExtent = memoizeLast((body: MultiPolygon | null): BoundingBox => {
  const box = body && boundingBox(body);
  if (!box || isInside(box, FIELD_EXTENT)) return FIELD_EXTENT;
  const [west, south, east, north] = box;
  const wide = MARGIN / Math.cos((((south + north) / 2) * Math.PI) / 180);
  const around: BoundingBox = [west - wide, south - MARGIN, east + wide, north + MARGIN];
  return size(around) <= size(FIELD_EXTENT) ? around : FIELD_EXTENT;
});

function isInside(box: BoundingBox, outer: BoundingBox): boolean {
  return box[0] >= outer[0] && box[1] >= outer[1] && box[2] <= outer[2] && box[3] <= outer[3];
}

/** Square degrees of latitude. */
function size([west, south, east, north]: BoundingBox): number {
  return (east - west) * (north - south) * Math.cos((((south + north) / 2) * Math.PI) / 180);
}
