import type { Feature, MultiPolygon, Polygon, Position as Coordinates } from "geojson";
import type { NutsCode } from "../../model/identifiers";

type UnitFeature = Feature<Polygon | MultiPolygon, { readonly code: NutsCode }>;

/**
 * Units that share a stretch of outline; a common corner is not enough. The outlines come from one
 * topology, so a shared stretch has exactly the same points on both sides.
 */
export function findNeighbours(units: readonly UnitFeature[]): ReadonlyMap<NutsCode, readonly NutsCode[]> {
  const owners = new Map<string, NutsCode>();
  const neighbours = new Map<NutsCode, Set<NutsCode>>(
    units.map(({ properties }) => [properties.code, new Set()]),
  );
  for (const { geometry, properties } of units)
    for (const ring of ringsOf(geometry))
      for (const key of edgeKeys(ring)) {
        const other = owners.get(key);
        if (other === undefined) owners.set(key, properties.code);
        else if (other !== properties.code) {
          neighbours.get(other)?.add(properties.code);
          neighbours.get(properties.code)?.add(other);
        }
      }
  return new Map([...neighbours].map(([code, codes]) => [code, [...codes]]));
}

function ringsOf(geometry: Polygon | MultiPolygon): Coordinates[][] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

/** Both directions of an edge have the same key. */
function edgeKeys(ring: readonly Coordinates[]): string[] {
  return ring.slice(1).map((end, index) => {
    const a = (ring[index] ?? end).join();
    const b = end.join();
    return a < b ? `${a} ${b}` : `${b} ${a}`;
  });
}
