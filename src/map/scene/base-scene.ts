import type { MultiPolygon, Polygon, Position } from "geojson";
import type { BorderRegion } from "../../model/border-region";
import type { BaseData } from "../../model/dataset";
import type { Land } from "../../model/geography";
import type { NutsCode, RegionId } from "../../model/identifiers";
import { memoizeLast } from "../../state/memoize-last";
import { cutAtAntimeridian } from "./cut-antimeridian";
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
    land: world ? landAround(data, world) : data.land,
    water: data.water,
    units: unitShapes(data),
    unitMesh: data.geography.unitMesh,
    borders: data.geography.borders,
    regions: regionShapes(data, scheme),
  };
}

const landAround = memoizeLast(landWithWorld);

const unitShapes = memoizeLast(({ regions, geography }: BaseData): readonly UnitShape[] => {
  const memberships = unitMemberships(regions);
  return geography.units.map(({ properties: { code, country }, geometry }) => {
    const membership = memberships.get(code);
    return {
      code,
      country,
      geometry: asMultiPolygon(geometry),
      regions: membership?.regions ?? [],
      isPartial: membership?.isPartial ?? false,
    };
  });
});

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
function landWithWorld({ land, geography }: BaseData, world: Land): Land {
  const near = new Set([
    ...land.features.map(({ properties }) => properties.country),
    ...geography.units.map(({ properties }) => properties.country),
  ]);
  const far = world.features.flatMap((country) => {
    const isNear = near.has(country.properties.country);
    const coordinates = cutAtAntimeridian(asMultiPolygon(country.geometry).coordinates).filter(
      (polygon) => !isNear || !liesInEurope(polygon[0] ?? []),
    );
    return coordinates.length > 0
      ? [{ ...country, geometry: { type: "MultiPolygon" as const, coordinates } }]
      : [];
  });
  return { type: "FeatureCollection", features: [...far, ...land.features] };
}

function liesInEurope(ring: readonly Position[]): boolean {
  const [west, south, east, north] = EUROPE_FRAME;
  return ring.every(([x = 0, y = 0]) => x >= west && x <= east && y >= south && y <= north);
}

const regionShapes = memoizeLast((data: BaseData, scheme: "light" | "dark"): readonly RegionShape[] =>
  data.geography.regions.flatMap(({ region: id, body, outline, partnerAreaMesh, partial }) => {
    const region = data.regions.find((candidate) => candidate.id === id);
    return region ? [{ id, colour: region.accent[scheme], body, outline, partnerAreaMesh, partial }] : [];
  }),
);

function asMultiPolygon(geometry: Polygon | MultiPolygon): MultiPolygon {
  return geometry.type === "Polygon"
    ? { type: "MultiPolygon", coordinates: [geometry.coordinates] }
    : geometry;
}
