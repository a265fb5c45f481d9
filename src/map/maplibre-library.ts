import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import "maplibre-gl/dist/maplibre-gl.css";

/**
 * Everything of MapLibre in one module, so that it becomes a chunk of its own that is loaded after the first
 * picture. Its worker is a separate file; without its address data layers stay empty in silence.
 *
 * @throws when the worker file cannot be fetched: MapLibre itself would wait for it for ever.
 */
export async function loadMapLibre(): Promise<typeof MapLibreMap> {
  const response = await fetch(workerUrl);
  if (!response.ok) throw new Error(`The worker of the map could not be loaded (${response.status})`);
  setWorkerUrl(workerUrl);
  return MapLibreMap;
}
