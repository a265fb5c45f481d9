import type { MultiPolygon, Polygon, Position } from "geojson";
import { Geodesic } from "geographiclib-geodesic";

const squareMetresPerSquareKilometre = 1e6;
const metresPerKilometre = 1000;

/** Area in km² on WGS 84, holes taken out: C. F. F. Karney, "Algorithms for geodesics", 2013. */
export function karneyArea(area: Polygon | MultiPolygon): number {
  const polygons = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  return polygons.reduce((sum, [outer = [], ...holes]) => {
    return sum + ringArea(outer) - holes.reduce((inner, hole) => inner + ringArea(hole), 0);
  }, 0);
}

function ringArea(ring: Position[]): number {
  const polygon = Geodesic.WGS84.Polygon(false);
  for (const [longitude = 0, latitude = 0] of ring.slice(0, -1)) polygon.AddPoint(latitude, longitude);
  return Math.abs(polygon.Compute(false, true).area ?? NaN) / squareMetresPerSquareKilometre;
}

/** Length in km on WGS 84. */
export function karneyLength(lines: readonly Position[][]): number {
  return lines.reduce((sum, line) => sum + lineLength(line), 0);
}

function lineLength(line: Position[]): number {
  return line.slice(1).reduce((sum, [longitude = 0, latitude = 0], index) => {
    const [fromLongitude = 0, fromLatitude = 0] = line[index] ?? [];
    const { s12 } = Geodesic.WGS84.Inverse(fromLatitude, fromLongitude, latitude, longitude);
    return sum + (s12 ?? NaN) / metresPerKilometre;
  }, 0);
}
