import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import type {
  BaseScene,
  ChoroplethScene,
  DistanceScene,
  PartnerScene,
  Scene,
} from "../../../src/map/scene/scene";

/** What becomes of the shapes of a scene; null: the shape is left out. */
export interface ShapeChange {
  readonly area: (area: Polygon | MultiPolygon) => MultiPolygon | null;
  readonly lines: (lines: LineString | MultiLineString) => MultiLineString | null;
  /** Of the partnerships. */
  readonly arcs: (arc: MultiLineString) => MultiLineString | null;
}

/** The scene with all its shapes changed, and without those that are left out. */
export function mapScene(scene: Scene, change: ShapeChange): Scene {
  return {
    ...scene,
    base: mapBase(scene.base, change),
    choropleth: scene.choropleth && mapChoropleth(scene.choropleth, change),
    distance: scene.distance && mapDistance(scene.distance, change),
    partners: scene.partners && mapPartners(scene.partners, change),
  };
}

function mapBase(
  { land, water, units, unitMesh, borders, regions }: BaseScene,
  change: ShapeChange,
): BaseScene {
  return {
    land: {
      ...land,
      features: mapFeatures(land.features, change),
      borders: change.lines(land.borders) ?? NO_LINES,
    },
    water: {
      lakes: { ...water.lakes, features: mapFeatures(water.lakes.features, change) },
      rivers: { ...water.rivers, features: mapLines(water.rivers.features, change) },
    },
    units: mapAreas(units, change),
    unitMesh: change.lines(unitMesh) ?? NO_LINES,
    borders: mapLines(borders, change),
    regions: regions.flatMap((region) => {
      const body = change.area(region.body);
      return body
        ? [
            {
              ...region,
              body,
              outline: change.lines(region.outline) ?? NO_LINES,
              partnerAreaMesh: change.lines(region.partnerAreaMesh) ?? NO_LINES,
              partial: region.partial && change.area(region.partial),
            },
          ]
        : [];
    }),
  };
}

function mapChoropleth(choropleth: ChoroplethScene, change: ShapeChange): ChoroplethScene {
  return {
    ...choropleth,
    areas: mapAreas(choropleth.areas, change),
    mesh: choropleth.mesh && change.lines(choropleth.mesh),
    noData: choropleth.noData && change.area(choropleth.noData),
  };
}

function mapDistance({ bands, reach, shortestLine }: DistanceScene, change: ShapeChange): DistanceScene {
  return {
    shortestLine,
    bands: bands && {
      ...bands,
      features: mapFeatures(bands.features, change),
      lines: mapLines(bands.lines, change),
    },
    reach: reach && {
      ...reach,
      area: change.area(reach.area) ?? { type: "MultiPolygon", coordinates: [] },
      line: change.lines(reach.line) ?? NO_LINES,
    },
  };
}

function mapPartners(partners: PartnerScene, change: ShapeChange): PartnerScene {
  const arcs = partners.arcs.flatMap((arc) => {
    const path = change.arcs(arc.path);
    return path ? [{ ...arc, path }] : [];
  });
  return { ...partners, arcs };
}

const NO_LINES: MultiLineString = { type: "MultiLineString", coordinates: [] };

function mapAreas<Area extends { readonly geometry: MultiPolygon }>(
  areas: readonly Area[],
  { area: changed }: ShapeChange,
): Area[] {
  return areas.flatMap((area) => {
    const geometry = changed(area.geometry);
    return geometry ? [{ ...area, geometry }] : [];
  });
}

function mapFeatures<Properties>(
  features: readonly Feature<Polygon | MultiPolygon, Properties>[],
  { area: changed }: ShapeChange,
): Feature<MultiPolygon, Properties>[] {
  return features.flatMap((feature) => {
    const geometry = changed(feature.geometry);
    return geometry ? [{ ...feature, geometry }] : [];
  });
}

function mapLines<Line extends { readonly geometry: LineString | MultiLineString }>(
  lines: readonly Line[],
  { lines: changed }: ShapeChange,
): (Omit<Line, "geometry"> & { readonly geometry: MultiLineString })[] {
  return lines.flatMap((line) => {
    const geometry = changed(line.geometry);
    return geometry ? [{ ...line, geometry }] : [];
  });
}
