import type { Geometry, Position } from "geojson";

/** Decimal places of degrees: 1 cm; the geometry is generalised to 1:3 million. */
const DECIMALS = 6;

/**
 * The geometry as RFC 7946 wants it: outer rings counterclockwise, holes clockwise (section 3.1.6), degrees with six
 * decimals (section 11.2). The topologies of the atlas wind the other way round.
 */
export function windPolygons<Kind extends Geometry>(geometry: Kind): Kind;
export function windPolygons(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case "Polygon":
      return { type: "Polygon", coordinates: windRings(geometry.coordinates) };
    case "MultiPolygon":
      return { type: "MultiPolygon", coordinates: geometry.coordinates.map(windRings) };
    case "LineString":
      return { type: "LineString", coordinates: geometry.coordinates.map(roundPosition) };
    case "MultiLineString":
      return {
        type: "MultiLineString",
        coordinates: geometry.coordinates.map((line) => line.map(roundPosition)),
      };
    case "Point":
      return { type: "Point", coordinates: roundPosition(geometry.coordinates) };
    case "MultiPoint":
      return { type: "MultiPoint", coordinates: geometry.coordinates.map(roundPosition) };
    case "GeometryCollection":
      return {
        type: "GeometryCollection",
        geometries: geometry.geometries.map((part) => windPolygons(part)),
      };
  }
}

function windRings(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) => {
    const rounded = ring.map(roundPosition);
    const isCounterclockwise = doubledArea(rounded) > 0;
    return isCounterclockwise === (index === 0) ? rounded : rounded.reverse();
  });
}

/** Twice the area in the plane of degrees; positive: counterclockwise. */
function doubledArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function roundPosition(position: Position): Position {
  return position.map((degrees) => Number(degrees.toFixed(DECIMALS)));
}
