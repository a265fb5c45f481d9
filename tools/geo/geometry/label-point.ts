import type { Position } from "geojson";
import polylabel from "polylabel";
import type { UnitGeometry } from "./nuts-topology";
import { decodeArea, isAreaArcs, type Topology } from "./topology-tools";

const degreesToRadians = Math.PI / 180;
/** Precision of the search in degrees, about 500 m. */
const precision = 0.005;

/** The point of the unit's largest part that is farthest from its outline, hence surely inside. */
export function labelPoint(topology: Topology, unit: UnitGeometry): [longitude: number, latitude: number] {
  const largest = polygonsOf(topology, unit).sort((a, b) => extent(b) - extent(a))[0];
  if (!largest) throw new Error(`unit ${unit.code} has no polygon`);
  // Longitudes are shortened to the length of a degree there, so that "farthest" means kilometres.
  const shortening = Math.cos((largest[0]?.[0]?.[1] ?? 0) * degreesToRadians);
  const scaled = largest.map((ring) => ring.map(([x = 0, y = 0]): [number, number] => [x * shortening, y]));
  const [x = 0, y = 0] = polylabel(scaled, precision);
  return [x / shortening, y];
}

/** Polygons of a unit in degrees. */
export function polygonsOf(topology: Topology, unit: UnitGeometry): Position[][][] {
  if (!isAreaArcs(unit.geometry)) return [];
  const area = decodeArea(topology, unit.geometry);
  return area.type === "Polygon" ? [area.coordinates] : area.coordinates;
}

/** Size for comparison only: area of the bounding box of the outer ring in square degrees. */
function extent(polygon: Position[][]): number {
  const outer = polygon[0] ?? [];
  const xs = outer.map(([x = 0]) => x);
  const ys = outer.map(([, y = 0]) => y);
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
}
