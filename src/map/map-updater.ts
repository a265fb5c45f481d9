import type { FilterSpecification, GeoJSONSourceSpecification, LayerSpecification } from "maplibre-gl";
import type { FeatureReference } from "../state/selection";
import type { MapImage } from "./map-images";
import { sourceIds, type AreaFills, type MapPicture, type SourceId } from "./map-picture";
import type { SelectionScene } from "./scene/scene";
import { NO_FEATURES, type SourceData } from "./sources/source-data";

/** What the updater needs of a MapLibre map; tests pass a recording one. */
export interface MapTarget {
  readonly addSource: (id: string, source: GeoJSONSourceSpecification) => unknown;
  readonly setSourceData: (id: string, data: SourceData) => void;
  readonly addLayer: (layer: LayerSpecification) => unknown;
  readonly setPaintProperty: (layer: string, name: string, value: unknown) => unknown;
  readonly setLayoutProperty: (layer: string, name: string, value: unknown) => unknown;
  readonly setFilter: (layer: string, filter: FilterSpecification | null) => unknown;
  readonly setFeatureState: (feature: FeatureIdentity, state: Partial<FeatureState>) => unknown;
  readonly removeFeatureState: (feature: FeatureIdentity, key: keyof FeatureState) => unknown;
  readonly setProjection: (projection: { type: "mercator" | "globe" }) => unknown;
  readonly addImage: (id: string, image: MapImage) => unknown;
}

export interface FeatureIdentity {
  readonly source: string;
  readonly id: string;
}

export interface FeatureState {
  readonly hovered: boolean;
  readonly selected: boolean;
  /** Colour of the area's class. */
  readonly fill?: string;
  /** Its value is of another year or definition than the shown one. */
  readonly differs?: boolean;
}

/** Runs a step of work later, so that no single task keeps the page from answering. */
export type Schedule = (step: () => void) => void;

/** Beyond this zoom the tiles are only enlarged: geometry at 1:3 million has no more to show. */
const LAST_TILE_ZOOM = 10;
/** Pixels at 512 px tiles; below MapLibre's own so that neighbours stay closed. */
const TOLERANCE = 0.2;

/**
 * The only writer to the map. It is told the whole picture and passes on what has changed: equal identity,
 * no call.
 */
export class MapUpdater {
  private picture: MapPicture | null = null;
  private readonly pending = new Map<SourceId, SourceData>();
  private areaFills: AreaFills | null = null;
  private states = new Map<string, FeatureIdentity & { readonly state: FeatureState }>();
  private isRunning = false;
  private hasLayers = false;
  private settled: (() => void)[] = [];

  constructor(
    private readonly target: MapTarget,
    private readonly schedule: Schedule,
  ) {}

  /**
   * Shows the picture; data is handed over source by source, one a step. At first the layers follow the data:
   * a source without layers draws nothing, so no frame is spent on half a picture.
   */
  show(picture: MapPicture): void {
    const before = this.picture;
    this.picture = picture;
    if (before === null) this.addSources();
    else if (this.hasLayers) this.updateLayers(before.layers, picture.layers);
    if ((before?.projection ?? "mercator") !== picture.projection)
      this.target.setProjection({ type: picture.projection });
    this.colour(picture.areaFills);
    for (const id of sourceIds)
      if (picture.sources[id] !== (before?.sources[id] ?? NO_FEATURES))
        this.pending.set(id, picture.sources[id]);
    this.run();
  }

  /** Lights what is hovered and selected, by feature states only: no source is touched. */
  light(hovered: FeatureReference | null, selection: SelectionScene): void {
    const next = new Map<string, FeatureIdentity & { readonly state: FeatureState }>();
    const add = (feature: FeatureIdentity, state: Partial<FeatureState>) => {
      const key = `${feature.source} ${feature.id}`;
      const known = next.get(key)?.state ?? { hovered: false, selected: false };
      next.set(key, { ...feature, state: { ...known, ...state } });
    };
    for (const feature of hoveredFeatures(hovered)) add(feature, { hovered: true });
    for (const feature of selectedFeatures(selection)) add(feature, { selected: true });
    for (const [key, { source, id }] of this.states)
      if (!next.has(key))
        for (const name of ["hovered", "selected"] as const)
          this.target.removeFeatureState({ source, id }, name);
    for (const [key, { source, id, state }] of next) {
      const known = this.states.get(key)?.state;
      if (known?.hovered !== state.hovered || known.selected !== state.selected)
        this.target.setFeatureState({ source, id }, state);
    }
    this.states = next;
  }

  /** Colours the areas by feature states; only what has changed is passed on. */
  private colour(next: AreaFills | null): void {
    const before = this.areaFills;
    if (before === next) return;
    this.areaFills = next;
    for (const [id, fill] of next?.fills ?? [])
      if (before?.source !== next?.source || before?.fills.get(id) !== fill)
        this.target.setFeatureState({ source: next?.source ?? "units", id }, { fill });
    for (const id of before?.fills.keys() ?? [])
      if (before && (before.source !== next?.source || !next.fills.has(id)))
        this.target.removeFeatureState({ source: before.source, id }, "fill");
    this.dot(before, next);
  }

  private dot(before: AreaFills | null, next: AreaFills | null): void {
    if (before?.differing === next?.differing && before?.source === next?.source) return;
    for (const id of next?.differing ?? [])
      if (before?.source !== next?.source || !before?.differing.has(id))
        this.target.setFeatureState({ source: next?.source ?? "units", id }, { differs: true });
    for (const id of before?.differing ?? [])
      if (before && (before.source !== next?.source || !next.differing.has(id)))
        this.target.removeFeatureState({ source: before.source, id }, "differs");
  }

  /** Gives the map an image it asks for. */
  supplyImage(id: string, image: MapImage): void {
    this.target.addImage(id, image);
  }

  /** Calls back once all data has been handed over. */
  whenSettled(callback: () => void): void {
    if (this.isRunning) this.settled.push(callback);
    else callback();
  }

  private addSources(): void {
    for (const id of sourceIds)
      this.target.addSource(id, {
        type: "geojson",
        data: NO_FEATURES,
        promoteId: "key",
        maxzoom: LAST_TILE_ZOOM,
        tolerance: TOLERANCE,
      });
  }

  private run(): void {
    if (this.isRunning) return;
    const step = () => {
      const [next] = this.pending;
      if (next) {
        this.pending.delete(next[0]);
        this.target.setSourceData(next[0], next[1]);
      } else this.addLayers();
      this.isRunning = this.pending.size > 0 || !this.hasLayers;
      if (this.isRunning) this.schedule(step);
      else for (const callback of this.settled.splice(0)) callback();
    };
    if (this.pending.size === 0 && this.hasLayers) return;
    this.isRunning = true;
    this.schedule(step);
  }

  private addLayers(): void {
    for (const layer of this.picture?.layers ?? []) this.target.addLayer(layer);
    this.hasLayers = true;
  }

  private updateLayers(before: MapPicture["layers"], after: MapPicture["layers"]): void {
    if (before === after) return;
    const known = new Map(before.map((layer) => [layer.id, layer]));
    for (const layer of after) {
      const old = known.get(layer.id);
      if (!old || old === layer) continue;
      this.updateProperties(layer.id, "setPaintProperty", old.paint, layer.paint);
      this.updateProperties(layer.id, "setLayoutProperty", old.layout, layer.layout);
      if (!isEqual(filterOf(old), filterOf(layer))) this.target.setFilter(layer.id, filterOf(layer));
    }
  }

  private updateProperties(
    layer: string,
    setter: "setPaintProperty" | "setLayoutProperty",
    before: object = {},
    after: object = {},
  ): void {
    const old = new Map<string, unknown>(Object.entries(before));
    for (const [name, value] of Object.entries(after))
      if (!isEqual(old.get(name), value)) this.target[setter](layer, name, value);
    for (const name of old.keys()) if (!(name in after)) this.target[setter](layer, name, undefined);
  }
}

function hoveredFeatures(hovered: FeatureReference | null): FeatureIdentity[] {
  switch (hovered?.kind) {
    case "region":
      return [{ source: "regions", id: hovered.id }];
    case "unit":
      return [{ source: "units", id: hovered.id }];
    case "city":
      return citySources(hovered.id);
    case "partnership":
      return [{ source: "partners", id: hovered.id }];
    case "record-mark":
      return [{ source: "records", id: hovered.id }];
    case "record":
      return [
        ...hovered.marks.map((id) => ({ source: "records", id })),
        ...(hovered.partnership === null ? [] : [{ source: "partners", id: hovered.partnership }]),
      ];
    case "flow":
      return [{ source: "commuters", id: `${hovered.origin}>${hovered.destination}` }];
    case "flow-area":
      return [{ source: "commuters", id: `node:${hovered.id}` }];
    default:
      return [];
  }
}

function selectedFeatures({ region, unit, city, partnership }: SelectionScene): FeatureIdentity[] {
  return [
    ...(region === null ? [] : [{ source: "regions", id: region }]),
    ...(unit === null ? [] : [{ source: "units", id: unit }]),
    ...(city === null ? [] : citySources(city)),
    ...(partnership === null ? [] : [{ source: "partners", id: partnership }]),
  ];
}

/** A city of the tables is drawn by one source, a partner city by the other. */
function citySources(id: string): FeatureIdentity[] {
  return [
    { source: "cities", id },
    { source: "partners", id },
  ];
}

function filterOf(layer: LayerSpecification): FilterSpecification | null {
  return "filter" in layer ? (layer.filter ?? null) : null;
}

/** Layer properties are plain JSON. */
function isEqual(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
