import type { CityMark } from "../scene/scene";
import { collection, pointFeature, type SourceData } from "./source-data";

/** Between the circle and the ring that marks a central function, pixels. */
const RING_GAP = 1.6;
/** A city outside the filters stays as a faint point. */
const FAINT = 0.2;

/** Circles (key: city id), and below each central city a ring; drawn in the order of `order`. */
export function citySource(cities: readonly CityMark[]): SourceData {
  return collection(
    cities.flatMap(({ id, position, radius, isCentral, isMatch }, index) => {
      const properties = { opacity: isMatch ? 1 : FAINT };
      const dot = pointFeature(id, position, { ...properties, part: "dot", radius, order: 2 * index + 1 });
      if (!isCentral) return [dot];
      const ring = { ...properties, part: "ring", radius: radius + RING_GAP, order: 2 * index };
      return [pointFeature(`ring:${id}`, position, ring), dot];
    }),
  );
}
