import type { DistanceScene } from "../scene/scene";
import { collection, NO_FEATURES, pointFeature, sourceFeature, type SourceData } from "./source-data";

/** The field: bands (`part` band, `from` in kilometres) and the lines between them (`part` line). */
export function fieldSource(bands: DistanceScene["bands"]): SourceData {
  if (!bands) return NO_FEATURES;
  return collection([
    ...bands.features.map(({ geometry, properties: { from } }, index) =>
      sourceFeature(`band:${from}`, geometry, { part: "band", index }),
    ),
    ...bands.lines.map(({ geometry, properties: { kilometres } }) =>
      sourceFeature(`line:${kilometres}`, geometry, { part: "line" }),
    ),
  ]);
}

/** The chosen distance: its area and its line. Changes with every step of the slider. */
export function reachSource(reach: DistanceScene["reach"]): SourceData {
  if (!reach) return NO_FEATURES;
  return collection([
    sourceFeature("reach:area", reach.area, { part: "area" }),
    sourceFeature("reach:line", reach.line, { part: "line" }),
  ]);
}

/** From the chosen point to the nearest border. */
export function measureSource(line: DistanceScene["shortestLine"]): SourceData {
  if (!line) return NO_FEATURES;
  const coordinates = [[...line.from], [...line.to]];
  return collection([
    sourceFeature("measure:line", { type: "LineString", coordinates }, { part: "line" }),
    pointFeature("measure:from", line.from, { part: "from" }),
    pointFeature("measure:to", line.to, { part: "to" }),
  ]);
}
