import { bbox } from "@turf/bbox";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import Flatbush from "flatbush";
import type { Geography } from "../../model/geography";
import type { CountryCode, NutsCode, Position } from "../../model/identifiers";

type UnitFeature = Geography["units"][number];

/** Unit polygons behind an index of their bounding boxes. */
export interface UnitIndex {
  readonly units: readonly UnitFeature[];
  /** Null without units. */
  readonly boxes: Flatbush | null;
  readonly countries: ReadonlySet<CountryCode>;
}

export function buildUnitIndex(units: readonly UnitFeature[]): UnitIndex {
  const countries = new Set(units.map(({ properties }) => properties.country));
  // Flatbush refuses to index nothing.
  if (units.length === 0) return { units, boxes: null, countries };
  const boxes = new Flatbush(units.length);
  for (const unit of units) {
    const [west, south, east, north] = bbox(unit);
    boxes.add(west, south, east, north);
  }
  boxes.finish();
  return { units, boxes, countries };
}

/**
 * The unit and country a position lies in, null outside all units. A position on a common outline belongs to the
 * unit that comes first.
 */
export function countryAt(
  { units, boxes }: UnitIndex,
  position: Position,
): { readonly unit: NutsCode; readonly country: CountryCode } | null {
  const [longitude, latitude] = position;
  const candidates = boxes?.search(longitude, latitude, longitude, latitude) ?? [];
  for (const candidate of candidates.sort((a, b) => a - b)) {
    const unit = units[candidate];
    if (unit && booleanPointInPolygon([longitude, latitude], unit)) {
      return { unit: unit.properties.code, country: unit.properties.country };
    }
  }
  return null;
}
