import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { MAXIMUM_ZOOM } from "../model/map-limits";
import { catchUp, followCamera, openingView } from "./map-camera";
import { drawMapImage } from "./map-images";
import { followPointer } from "./map-pointer";
import { hintAtGesture } from "../state/gesture-hint";
import { gestureRules } from "../state/gesture-rules";
import { MapUpdater, type MapTarget } from "./map-updater";
import { wantsLessMotion } from "./motion";

/** Labels fade in within the time that any motion may take, milliseconds. */
const FADE_DURATION = 150;

/** A MapLibre map that runs behind the light map until it takes over. */
export interface MapSession {
  readonly map: MapLibreMap;
  readonly updater: MapUpdater;
  /** Goes where the light map is now. From here on this map follows and reports camera and pointer. */
  readonly takeOver: () => void;
  readonly end: () => void;
}

/** Creates the map at the place of the light map. */
export function startMapSession(Library: typeof MapLibreMap, container: HTMLElement): MapSession {
  const { isMovable, isCooperative } = gestureRules();
  const map = new Library({
    container,
    style: { version: 8, sources: {}, layers: [], transition: { duration: 0, delay: 0 } },
    ...openingView({ width: container.clientWidth }),
    // Flat, the world fills the height of the map; on the globe this counts at the equator, farther out in Europe.
    minZoom: 0,
    maxZoom: MAXIMUM_ZOOM,
    // The tests validate every layer; here it would only cost time.
    validateStyle: false,
    attributionControl: false,
    // The frame around both maps answers to keys, so that they do the same on both.
    keyboard: false,
    scrollZoom: isMovable,
    boxZoom: isMovable,
    dragPan: isMovable,
    doubleClickZoom: isMovable,
    touchZoomRotate: isMovable,
    cooperativeGestures: isMovable && isCooperative,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    rollEnabled: false,
    fadeDuration: wantsLessMotion() ? 0 : FADE_DURATION,
  });
  map.touchZoomRotate.disableRotation();
  // Its own words for that are English, and stand over the map without a name (map-frame.css hides them).
  map.on("cooperativegestureprevented", ({ gestureType }) =>
    hintAtGesture(gestureType === "wheel_zoom" ? "wheel" : "touch"),
  );
  const updater = new MapUpdater(mapTarget(map), (step) => requestAnimationFrame(step));
  map.setMissingStyleImageResolver((id) => {
    const image = drawMapImage(id);
    if (image) updater.supplyImage(id, image);
  });
  const stops: (() => void)[] = [];
  return {
    map,
    updater,
    takeOver: () => {
      catchUp(map);
      stops.push(followCamera(map), followPointer(map));
    },
    end: () => {
      for (const stop of stops) stop();
      map.remove();
    },
  };
}

function mapTarget(map: MapLibreMap): MapTarget {
  return {
    addSource: (id, source) => map.addSource(id, source),
    setSourceData: (id, data) => {
      const source = map.getSource<GeoJSONSource>(id);
      void source?.setData(data);
    },
    addLayer: (layer) => map.addLayer(layer),
    // Names and values come from layers that are typed as a whole.
    setPaintProperty: (layer, name, value) =>
      map.setPaintProperty(layer, name as PaintProperty[1], value as PaintProperty[2]),
    setLayoutProperty: (layer, name, value) =>
      map.setLayoutProperty(layer, name as LayoutProperty[1], value as LayoutProperty[2]),
    setFilter: (layer, filter) => map.setFilter(layer, filter),
    setFeatureState: (feature, state) => map.setFeatureState(feature, state),
    removeFeatureState: (feature, key) => map.removeFeatureState(feature, key),
    setProjection: (projection) => map.setProjection(projection),
    addImage: (id, { pixelRatio, ...image }) => map.addImage(id, image, { pixelRatio }),
  };
}

type PaintProperty = Parameters<MapLibreMap["setPaintProperty"]>;
type LayoutProperty = Parameters<MapLibreMap["setLayoutProperty"]>;
