import type { Water } from "../../model/geography";
import type { Names } from "../../model/language";
import { boundingBox } from "../../analysis/statistics/bounding-box";
import { labelMark } from "./label-marks";
import { riverLabels } from "./line-labels";
import type { LabelMark } from "./scene";

/** Rivers that carry borders or regions; the others are drawn without a name. English names. */
const NAMED_RIVERS: readonly string[] = ["Rhine", "Meuse", "Moselle"];
/** Degrees of longitude; smaller lakes are named closer in. */
const WIDE_LAKE = 0.4;
const WIDE_LAKE_ZOOM = 7;
const SMALL_LAKE_ZOOM = 9;

/** Names of rivers and lakes in the visitor's language. */
export function waterLabels({ rivers, lakes }: Water, nameOf: (names: Names) => string): LabelMark[] {
  const named = rivers.features.filter(
    ({ properties: { name } }) => name !== null && NAMED_RIVERS.includes(name),
  );
  return [
    ...riverLabels({ ...rivers, features: named }, nameOf),
    ...lakes.features.flatMap(({ geometry, properties: { names } }, index) => {
      const box = boundingBox(geometry);
      if (!box || !names) return [];
      return [
        labelMark({
          key: `lake:${index}`,
          kind: "lake",
          text: nameOf(names),
          position: [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2],
          rank: index,
          minimumZoom: box[2] - box[0] > WIDE_LAKE ? WIDE_LAKE_ZOOM : SMALL_LAKE_ZOOM,
        }),
      ];
    }),
  ];
}
