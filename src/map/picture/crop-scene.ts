import type { Geometry, MultiLineString } from "geojson";
import { boundingBox, contains } from "../../analysis/statistics/bounding-box";
import type { BoundingBox, Position } from "../../model/identifiers";
import type { BaseScene, ChoroplethScene, Scene } from "../scene/scene";

/** The scene without the shapes that lie wholly outside the bounds: a file holds only what is seen. */
export function cropScene(scene: Scene, bounds: BoundingBox): Scene {
  return {
    ...scene,
    base: cropBase(scene.base, bounds),
    choropleth: scene.choropleth && cropChoropleth(scene.choropleth, bounds),
  };
}

/**
 * The scene without the records whose marks lie outside the bounds: those inside are counted beside the picture. Of a
 * record that is read only its own places stay.
 */
export function countedScene(scene: Scene, bounds: BoundingBox): Scene {
  const { records } = scene;
  if (!records) return scene;
  const { marks, places, origin, isFaded } = records;
  const isInside = ({ position }: { readonly position: Position }) => contains(bounds, position);
  return {
    ...scene,
    records: {
      ...records,
      marks: isFaded ? [] : marks.filter(isInside),
      places: places.filter(isInside),
      origin: origin && isInside(origin) ? origin : null,
    },
  };
}

function cropBase(base: BaseScene, bounds: BoundingBox): BaseScene {
  const isNear = nearTo(bounds);
  const { land, water } = base;
  return {
    land: { ...land, features: land.features.filter(isNear), borders: cropLines(land.borders, bounds) },
    water: {
      lakes: { ...water.lakes, features: water.lakes.features.filter(isNear) },
      rivers: { ...water.rivers, features: water.rivers.features.filter(isNear) },
    },
    units: base.units.filter(isNear),
    unitMesh: cropLines(base.unitMesh, bounds),
    borders: base.borders.flatMap((border) => {
      const geometry = cropLines(border.geometry, bounds);
      return geometry.coordinates.length > 0 ? [{ ...border, geometry }] : [];
    }),
    regions: base.regions.filter(({ body }) => isNear({ geometry: body })),
  };
}

function cropChoropleth(choropleth: ChoroplethScene, bounds: BoundingBox): ChoroplethScene {
  const areas = choropleth.areas.filter(nearTo(bounds));
  const { noData, mesh } = choropleth;
  const coordinates = (noData?.coordinates ?? []).filter((polygon) =>
    nearTo(bounds)({ geometry: { type: "Polygon", coordinates: polygon } }),
  );
  return {
    ...choropleth,
    areas,
    mesh: mesh && cropLines(mesh, bounds),
    noData: coordinates.length > 0 ? { type: "MultiPolygon", coordinates } : null,
  };
}

function cropLines(lines: MultiLineString, bounds: BoundingBox): MultiLineString {
  const isNear = nearTo(bounds);
  return {
    type: "MultiLineString",
    coordinates: lines.coordinates.filter((line) =>
      isNear({ geometry: { type: "LineString", coordinates: line } }),
    ),
  };
}

function nearTo(bounds: BoundingBox): (item: { readonly geometry: Geometry }) => boolean {
  return ({ geometry }) => {
    const box = boundingBox(geometry);
    return (
      box !== null && box[0] <= bounds[2] && bounds[0] <= box[2] && box[1] <= bounds[3] && bounds[1] <= box[3]
    );
  };
}
