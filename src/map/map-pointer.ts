import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import { useSelection, type FeatureReference } from "../state/selection";
import { handleClick, handleHover } from "./interactions";
import { asLngLat } from "./map-camera";
import { areaLayer, nearLayers, pickFeature, type Hit } from "./pick-feature";

/** The pointer may miss a point or line by this much, pixels. */
const REACH = 6;

/** Tells what the pointer rests on, once a frame, and what is clicked. @returns the function that stops it. */
export function followPointer(map: MapLibreMap): () => void {
  let waiting = 0;
  map.on("mousemove", (event: MapMouseEvent) => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => {
      if (map.isMoving()) return;
      handleHover(featureAt(map, event.point));
      map.getCanvas().style.cursor = useSelection.getState().hovered ? "pointer" : "";
    });
  });
  map.on("mouseout", () => {
    cancelAnimationFrame(waiting);
    handleHover(null);
  });
  map.on("click", (event: MapMouseEvent) => {
    const { lng, lat } = event.lngLat.wrap();
    handleClick(featureAt(map, event.point), [lng, lat]);
  });
  return () => cancelAnimationFrame(waiting);
}

function featureAt(map: MapLibreMap, point: MapMouseEvent["point"]): FeatureReference | null {
  const near = map.queryRenderedFeatures(
    [
      [point.x - REACH, point.y - REACH],
      [point.x + REACH, point.y + REACH],
    ],
    { layers: [...nearLayers] },
  );
  const exact = map.queryRenderedFeatures(point, { layers: [areaLayer] });
  return pickFeature(
    [...near, ...exact].map(({ layer, properties, geometry }): Hit => {
      const at = geometry.type === "Point" ? map.project(asLngLat(geometry.coordinates)) : point;
      const distance = Math.hypot(at.x - point.x, at.y - point.y);
      return { layer: layer.id, key: String(properties["key"]), distance };
    }),
  );
}
