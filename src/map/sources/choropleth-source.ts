import type { ChoroplethArea, CircleMark } from "../scene/scene";
import { collection, NO_FEATURES, pointFeature, sourceFeature, type SourceData } from "./source-data";

/** NUTS 2 areas; the key is the NUTS code. Level 3 is drawn from the units. */
export function nuts2Source(areas: readonly ChoroplethArea[] | null): SourceData {
  return areas ? collection(areas.map(({ code, geometry }) => sourceFeature(code, geometry))) : NO_FEATURES;
}

/** Circles of counts; the key is the NUTS code. */
export function circleSource(marks: readonly CircleMark[] | null): SourceData {
  if (!marks) return NO_FEATURES;
  return collection(
    marks.map(({ area, position, radius, colour, class: index }) =>
      pointFeature(area, position, { radius, colour, class: index }),
    ),
  );
}
