import type { LayerSpecification } from "maplibre-gl";
import type { NutsCode } from "../model/identifiers";
import type { Projection } from "../state/display";
import { memoizeLast } from "../state/memoize-last";
import { layerOrder } from "./layer-order";
import { borderLayers } from "./layers/border-layers";
import { choroplethLayers } from "./layers/choropleth-layers";
import { countCircleLayer } from "./layers/count-circle-layer";
import { cityLayer, cityLightLayer } from "./layers/city-layer";
import { flowLayers, nodeLayer, nodeLightLayer } from "./layers/commuter-layers";
import { distanceFieldLayer, distanceLineLayers, measureLayers } from "./layers/distance-layers";
import { areaLabelLayer, cityLabelLayer, regionLabelLayer } from "./layers/label-layers";
import { landLayers, waterLayers } from "./layers/land-layers";
import { arcLayers } from "./layers/partner-layers";
import {
  regionBodyLayers,
  regionOutlineLayers,
  unitHighlightLayer,
  unitLineLayers,
} from "./layers/region-layers";
import { recordLayers } from "./layers/record-layers";
import type { Palette } from "./palette";
import type { ChoroplethScene, Scene } from "./scene/scene";
import { landSource, lineSource, regionSource, unitSource, waterSource } from "./sources/base-sources";
import { citySource } from "./sources/city-source";
import { circleSource, nuts2Source } from "./sources/choropleth-source";
import { commuterSource } from "./sources/commuter-source";
import { fieldSource, measureSource, reachSource } from "./sources/distance-sources";
import { labelSource } from "./sources/label-source";
import { partnerSource } from "./sources/partner-source";
import { recordSource } from "./sources/record-source";
import type { SourceData } from "./sources/source-data";

/** Every source, in the order in which they are filled. */
export const sourceIds = [
  "units",
  "regions",
  "lines",
  "land",
  "water",
  "cities",
  "labels",
  "distance-field",
  "distance-reach",
  "distance-measure",
  "commuters",
  "partners",
  "nuts2",
  "count-circles",
  "records",
] as const;
export type SourceId = (typeof sourceIds)[number];

/** Colours of the areas of one source and which are dotted, as feature states. */
export interface AreaFills {
  readonly source: "units" | "nuts2";
  readonly fills: ReadonlyMap<NutsCode, string>;
  readonly differing: ReadonlySet<NutsCode>;
}

/** What MapLibre is to show: data of all sources and all layers, bottom to top. */
export interface MapPicture {
  readonly sources: Readonly<Record<SourceId, SourceData>>;
  readonly layers: readonly LayerSpecification[];
  readonly areaFills: AreaFills | null;
  readonly projection: Projection;
}

export type BuildMapPicture = (scene: Scene, palette: Palette, projection: Projection) => MapPicture;

/** A builder that keeps the identity of every part whose input has not changed. */
export function createMapPictureBuilder(): BuildMapPicture {
  const units = memoizeLast(unitSource);
  const regions = memoizeLast(regionSource);
  const lines = memoizeLast((unitMesh: Scene["base"]["unitMesh"], borders: Scene["base"]["borders"]) =>
    lineSource({ unitMesh, borders }),
  );
  const land = memoizeLast(landSource);
  const water = memoizeLast(waterSource);
  const cities = memoizeLast(citySource);
  const labels = memoizeLast(labelSource);
  const field = memoizeLast(fieldSource);
  const reach = memoizeLast(reachSource);
  const measure = memoizeLast(measureSource);
  const commuters = memoizeLast(commuterSource);
  const partners = memoizeLast(partnerSource);
  const nuts2 = memoizeLast(nuts2Source);
  const records = memoizeLast(recordSource);
  const circles = memoizeLast(circleSource);
  const areaFills = memoizeLast(areaFillsOf);
  const layers = memoizeLast(buildLayers);
  return (scene, palette, projection) => ({
    sources: {
      units: units(scene.base.units),
      regions: regions(scene.base.regions),
      lines: lines(scene.choropleth?.mesh ?? scene.base.unitMesh, scene.base.borders),
      land: land(scene.base.land),
      water: water(scene.base.water),
      cities: cities(scene.cities),
      labels: labels(scene.labels),
      "distance-field": field(scene.distance?.bands ?? null),
      "distance-reach": reach(scene.distance?.reach ?? null),
      "distance-measure": measure(scene.distance?.shortestLine ?? null),
      commuters: commuters(scene.commuters),
      partners: partners(scene.partners),
      nuts2: nuts2(scene.choropleth?.level === 2 ? scene.choropleth.areas : null),
      "count-circles": circles(scene.choropleth?.circles?.marks ?? null),
      records: records(scene.records),
    },
    layers: layers(
      palette,
      scene.emphasis,
      scene.partners?.isRestricted ?? false,
      scene.choropleth?.level ?? null,
      (scene.choropleth?.differing.size ?? 0) > 0,
      scene.choropleth?.circles ?? null,
      scene.partners?.isDense ?? false,
    ),
    areaFills: areaFills(scene.choropleth),
    projection,
  });
}

function areaFillsOf(choropleth: ChoroplethScene | null): AreaFills | null {
  if (!choropleth) return null;
  const { level, fills, differing } = choropleth;
  return { source: level === 2 ? "nuts2" : "units", fills, differing };
}

/** All layers in their order. */
export function buildLayers(
  palette: Palette,
  emphasis: Scene["emphasis"],
  isRestricted: boolean,
  choroplethLevel: ChoroplethScene["level"] | null = null,
  hasDots = false,
  circles: ChoroplethScene["circles"] = null,
  isDense = false,
): readonly LayerSpecification[] {
  const layers = [
    ...landLayers(palette),
    ...waterLayers(palette),
    ...choroplethLayers(palette, choroplethLevel, hasDots),
    distanceFieldLayer(palette),
    ...distanceLineLayers(palette),
    ...measureLayers(palette),
    ...regionBodyLayers(emphasis),
    ...regionOutlineLayers(emphasis),
    ...unitLineLayers(palette),
    unitHighlightLayer(palette),
    countCircleLayer(palette, circles),
    ...borderLayers(palette),
    ...arcLayers(palette, isRestricted, isDense),
    ...flowLayers(palette),
    nodeLayer(palette),
    nodeLightLayer(palette),
    cityLightLayer(palette),
    cityLayer(palette),
    areaLabelLayer(palette),
    cityLabelLayer(palette),
    ...recordLayers(palette),
    regionLabelLayer(palette),
  ];
  const positions = new Map<string, number>(layerOrder.map((id, index) => [id, index]));
  return layers.sort((a, b) => (positions.get(a.id) ?? 0) - (positions.get(b.id) ?? 0));
}
