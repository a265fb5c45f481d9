import type { RecordScene } from "../scene/scene";
import { collection, NO_FEATURES, pointFeature, type SourceData } from "./source-data";

/**
 * Marks (`part` mark; key: that of the mark), drawn in the order of `order`, places of the record that is read
 * (`part` place) and the place that distances are counted from (`part` origin, and origin-middle for its dot).
 */
export function recordSource(records: RecordScene | null): SourceData {
  if (!records) return NO_FEATURES;
  const { marks, places, origin, isFaded } = records;
  return collection([
    ...marks.map(({ key, position, radius, text, isLit }, order) =>
      pointFeature(key, position, { part: "mark", radius, text, isLit, isFaded, order }),
    ),
    ...places.map(({ position }, index) => pointFeature(`place:${index}`, position, { part: "place" })),
    ...(origin
      ? (["origin", "origin-middle"] as const).map((part) => pointFeature(part, origin.position, { part }))
      : []),
  ]);
}
