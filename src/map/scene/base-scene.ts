import type { MultiPolygon, Polygon, Position } from "geojson";
import type { BorderRegion } from "../../model/border-region";
import type { BaseData } from "../../model/dataset";
import type { Geography, Land } from "../../model/geography";
import type { NutsCode, RegionId } from "../../model/identifiers";
import { memoizeLast } from "../../state/memoize-last";
import type { BaseScene, RegionShape, UnitShape } from "./scene";

/** The detailed land is cut at this frame (west, south, east, north); beyond it only the world is drawn. */
const EUROPE_FRAME = [-25, 33, 46, 72] as const;

/**
 * Bodies, units, borders and water in one colour scheme. `world`: coarse land of the whole world for
 * partners overseas, or null. A part keeps its identity while its own input does: other colours or the
 * arrival of the world do not change the units.
 */
export function buildBaseScene(data: BaseData, world: Land | null, scheme: "light" | "dark"): BaseScene {
  return {
    land: world ? landAround(data.land, data.geography.units, world) : data.land,
    water: data.water,
    units: unitShapes(data.geography.units),
    unitMesh: data.geography.unitMesh,
    borders: data.geography.borders,
    regions: regionShapes(data.geography.regions, data.regions, scheme),
  };
}

const landAround = memoizeLast(landWithWorld);

const unitShapes = memoizeLast((units: Geography["units"]): readonly UnitShape[] =>
  units.map(({ properties: { code, country }, geometry }) => ({
    code,
    country,
    geometry: asMultiPolygon(geometry),
  })),
);

/** Regions every unit belongs to, in the order of the region table. */
export function unitMemberships(
  regions: readonly BorderRegion[],
): ReadonlyMap<NutsCode, { readonly regions: readonly RegionId[]; readonly isPartial: boolean }> {
  const memberships = new Map<NutsCode, { regions: RegionId[]; isPartial: boolean }>();
  for (const region of regions)
    for (const { unit, coverage } of region.members) {
      const known = memberships.get(unit) ?? { regions: [], isPartial: false };
      if (!known.regions.includes(region.id)) known.regions.push(region.id);
      known.isPartial ||= coverage === "partial";
      memberships.set(unit, known);
    }
  return memberships;
}

/** The near land and, of the coarse world, what the near land and the units do not already show. */
function landWithWorld(land: Land, units: Geography["units"], world: Land): Land {
  const near = new Set([
    ...land.features.map(({ properties }) => properties.country),
    ...units.map(({ properties }) => properties.country),
  ]);
  const far = world.features.flatMap((country) => {
    const isNear = near.has(country.properties.country);
    const coordinates = asMultiPolygon(country.geometry).coordinates.filter(
      (polygon) => !isNear || !liesInEurope(polygon[0] ?? []),
    );
    return coordinates.length > 0
      ? [{ ...country, geometry: { type: "MultiPolygon" as const, coordinates } }]
      : [];
  });
  const farLines = world.borders.coordinates.flatMap(stretchesBeyondEurope);
  return {
    type: "FeatureCollection",
    features: [...far, ...land.features],
    borders: { type: "MultiLineString", coordinates: [...farLines, ...land.borders.coordinates] },
  };
}

/** The near land has finer borders of its own. */
function stretchesBeyondEurope(line: readonly Position[]): Position[][] {
  const stretches: Position[][] = [[]];
  for (const point of line)
    if (liesInEurope([point])) stretches.push([]);
    else stretches.at(-1)?.push(point);
  return stretches.filter(({ length }) => length > 1);
}

function liesInEurope(ring: readonly Position[]): boolean {
  const [west, south, east, north] = EUROPE_FRAME;
  return ring.every(([x = 0, y = 0]) => x >= west && x <= east && y >= south && y <= north);
}

const regionShapes = memoizeLast(
  (
    shapes: Geography["regions"],
    regions: readonly BorderRegion[],
    scheme: "light" | "dark",
  ): readonly RegionShape[] =>
    shapes.flatMap(({ region: id, body, outline, partnerAreaMesh, partial }) => {
      const region = regions.find((candidate) => candidate.id === id);
      return region ? [{ id, colour: region.accent[scheme], body, outline, partnerAreaMesh, partial }] : [];
    }),
);

/** Kept, so that a unit that is drawn with others the next time is not drawn anew. */
const multiPolygons = new WeakMap<Polygon, MultiPolygon>();

function asMultiPolygon(geometry: Polygon | MultiPolygon): MultiPolygon {
  if (geometry.type === "MultiPolygon") return geometry;
  const known = multiPolygons.get(geometry);
  if (known) return known;
  const made: MultiPolygon = { type: "MultiPolygon", coordinates: [geometry.coordinates] };
  multiPolygons.set(geometry, made);
  return made;
}
