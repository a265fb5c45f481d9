import {
  createExpression,
  featureFilter,
  latest,
  type StylePropertySpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { LayerSpecification } from "maplibre-gl";
import type { SourceFeature } from "../../src/map/sources/source-data";

interface Situation {
  readonly zoom?: number;
  readonly state?: Readonly<Record<string, unknown>>;
}

/** What a layer makes of a feature: the value of one paint or layout property, by MapLibre's own expressions. */
export function evaluate(
  layer: LayerSpecification,
  group: "paint" | "layout",
  name: string,
  { properties }: Pick<SourceFeature, "properties">,
  { zoom = 6, state = {} }: Situation = {},
): unknown {
  const table: unknown = Reflect.get(latest, `${group}_${layer.type}`);
  const specification = Reflect.get(table as object, name) as StylePropertySpecification;
  const value: unknown = Reflect.get(layer[group] ?? {}, name);
  if (!Array.isArray(value)) return value;
  const expression = createExpression(value, name, specification);
  if (expression.result === "error") throw new Error(expression.value.map(({ message }) => message).join());
  const answer: unknown = expression.value.evaluate({ zoom }, { type: 1, properties }, { ...state });
  return answer;
}

/** Whether a layer draws a feature at a zoom. */
export function isDrawn(
  layer: LayerSpecification,
  { properties }: Pick<SourceFeature, "properties">,
  zoom = 6,
): boolean {
  if (!("filter" in layer)) return true;
  return featureFilter(layer.filter, "filter").filter({ zoom }, { type: 1, properties });
}
