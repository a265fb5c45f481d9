import type { Feature, MultiPolygon, Polygon, Position as Coordinates } from "geojson";
import type { NutsCode } from "../../model/identifiers";
import { createVertexNumbers, edgeNumber } from "./vertex-numbers";

type UnitFeature = Feature<Polygon | MultiPolygon, { readonly code: NutsCode }>;

/**
 * Units that share a stretch of outline; a common corner is not enough. The outlines come from one
 * topology, so a shared stretch has exactly the same points on both sides.
 */
export function findNeighbours(units: readonly UnitFeature[]): ReadonlyMap<NutsCode, readonly NutsCode[]> {
  const numberOf = createVertexNumbers();
  const owners = new Map<number, NutsCode>();
  const neighbours = new Map<NutsCode, Set<NutsCode>>(
    units.map(({ properties }) => [properties.code, new Set()]),
  );
  for (const { geometry, properties } of units)
    for (const ring of ringsOf(geometry)) {
      let from: number | null = null;
      for (const position of ring) {
        const to = numberOf(position);
        if (from !== null) {
          const edge = edgeNumber(from, to);
          const other = owners.get(edge);
          if (other === undefined) owners.set(edge, properties.code);
          else if (other !== properties.code) {
            neighbours.get(other)?.add(properties.code);
            neighbours.get(properties.code)?.add(other);
          }
        }
        from = to;
      }
    }
  return new Map([...neighbours].map(([code, codes]) => [code, [...codes]]));
}

function ringsOf(geometry: Polygon | MultiPolygon): Coordinates[][] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}
