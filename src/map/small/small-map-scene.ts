import type { MultiLineString } from "geojson";
import { unionOf } from "../../analysis/statistics/bounding-box";
import type { BoundingBox, NutsCode } from "../../model/identifiers";
import { boxOf } from "../scene/box-of";
import type { BaseScene, ChoroplethScene, UnitShape } from "../scene/scene";
import { sharedBoundary } from "../scene/shared-boundary";

/** Box of some units; null: none is known. */
export function boundsOfUnits(
  units: readonly UnitShape[],
  members: ReadonlySet<NutsCode>,
): BoundingBox | null {
  return unionOf(units.map(({ code, geometry }) => (members.has(code) ? boxOf(geometry) : null)));
}

/** What lies within a box, for the few areas a small map shows. */
export function withinBox<Item extends { readonly geometry: UnitShape["geometry"] }>(
  items: readonly Item[],
  bounds: BoundingBox,
): readonly Item[] {
  return items.filter(({ geometry }) => {
    const box = boxOf(geometry);
    return box !== null && meets(box, bounds);
  });
}

function meets(a: BoundingBox, b: BoundingBox): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

export interface DrawnStretch {
  readonly key: string;
  readonly path: MultiLineString;
  /** CSS pixels. */
  readonly width: number;
}

/** Lines of the border stretches that have a width; the units that meet there name them. */
export function drawnStretches(
  stretches: ReadonlyMap<string, number>,
  areas: ChoroplethScene["areas"] | BaseScene["units"],
): readonly DrawnStretch[] {
  const shapes = new Map<string, UnitShape["geometry"]>(areas.map(({ code, geometry }) => [code, geometry]));
  return [...stretches].flatMap(([key, width]) => {
    const [first = "", second = ""] = key.split("|");
    const [a, b] = [shapes.get(first), shapes.get(second)];
    return a && b ? [{ key, path: sharedBoundary(a, b), width }] : [];
  });
}
