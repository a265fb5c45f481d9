import type { ChoroplethArea } from "../scene/scene";
import { collection, NO_FEATURES, sourceFeature, type SourceData } from "./source-data";

/** NUTS 2 areas; the key is the NUTS code. Level 3 is drawn from the units. */
export function nuts2Source(areas: readonly ChoroplethArea[] | null): SourceData {
  return areas ? collection(areas.map(({ code, geometry }) => sourceFeature(code, geometry))) : NO_FEATURES;
}
