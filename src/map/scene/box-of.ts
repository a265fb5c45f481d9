import type { MultiPolygon } from "geojson";
import { boundingBox } from "../../analysis/statistics/bounding-box";
import type { BoundingBox } from "../../model/identifiers";

const boxes = new WeakMap<MultiPolygon, BoundingBox | null>();

/** The box is computed once: most units are looked at for the borders of several neighbours. */
export function boxOf(geometry: MultiPolygon): BoundingBox | null {
  let box = boxes.get(geometry);
  if (box === undefined) {
    box = boundingBox(geometry);
    boxes.set(geometry, box);
  }
  return box;
}
