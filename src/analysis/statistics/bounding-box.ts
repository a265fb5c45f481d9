import type { Geometry, Position as GeoJsonPosition } from "geojson";
import type { BoundingBox, Position } from "../../model/identifiers";

/** Box of the coordinates of a geometry; null: it has none. Not made for shapes across the antimeridian. */
export function boundingBox(geometry: Geometry): BoundingBox | null {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  const visit = (coordinates: unknown): void => {
    if (!Array.isArray(coordinates)) return;
    if (!isPosition(coordinates)) return coordinates.forEach(visit);
    const [longitude = 0, latitude = 0] = coordinates;
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  };
  if (geometry.type === "GeometryCollection") return unionOf(geometry.geometries.map(boundingBox));
  visit(geometry.coordinates);
  return west > east ? null : [west, south, east, north];
}

/** Smallest box around boxes; null: none given. */
export function unionOf(boxes: readonly (BoundingBox | null)[]): BoundingBox | null {
  return boxes.reduce<BoundingBox | null>((union, box) => {
    if (!box || !union) return box ?? union;
    return [
      Math.min(union[0], box[0]),
      Math.min(union[1], box[1]),
      Math.max(union[2], box[2]),
      Math.max(union[3], box[3]),
    ];
  }, null);
}

/** Box around a place, `reach` degrees of latitude to each side and as much on the ground to east and west. */
export function boxAround([longitude, latitude]: Position, reach: number): BoundingBox {
  const wide = reach / Math.cos((latitude * Math.PI) / 180);
  return [longitude - wide, latitude - reach, longitude + wide, latitude + reach];
}

export function contains([west, south, east, north]: BoundingBox, [longitude, latitude]: Position): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

function isPosition(value: unknown[]): value is GeoJsonPosition {
  return typeof value[0] === "number" && typeof value[1] === "number";
}
