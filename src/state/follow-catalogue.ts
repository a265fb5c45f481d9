import { boundingBox, boxAround, contains, unionOf } from "../analysis/statistics/bounding-box";
import type { CatalogueRecord } from "../model/catalogue";
import type { BoundingBox, RecordId } from "../model/identifiers";
import type { Language } from "../model/language";
import { recordId } from "../model/record-id";
import { lookAt, lookFrom, steerTo, useCamera, type Camera } from "./camera";
import { useCatalogue } from "./catalogue";
import { useCatalogueResults, type CatalogueResults } from "./catalogue-results";
import { requestDataset, useDatasets } from "./datasets";
import { resultFinder } from "./find-results";

/** What was asked for when it stopped: a query with a mistake goes on from it in another language. */
let lastValid: CatalogueResults["expression"] = null;

/** Degrees of latitude shown around a place, about 33 km. */
const PLACE_REACH = 0.3;

/**
 * Keeps the results on what is asked for and the map on the record that is read: it is flown to, and when it is
 * closed the map goes back, unless the visitor has moved it. While a record is read, the extent that limits the
 * results stays that of the list.
 * @returns the function that stops it
 */
export function startCatalogue(language: Language): () => void {
  requestDataset("catalogue");
  requestDataset("partners");
  const find = resultFinder(language, lastValid);
  let extent = useCamera.getState().bounds;
  let home: Home | null = null;
  const update = () => {
    const zoom = useCamera.getState().current?.zoom ?? 0;
    const results = find(useDatasets.getState(), useCatalogue.getState(), { extent, zoom });
    if (results !== useCatalogueResults.getState().results) useCatalogueResults.setState({ results });
  };
  update();
  const { record } = useCatalogue.getState();
  let hasOpened = showRecord(record, "jump");
  const stops = [
    useDatasets.subscribe(() => {
      update();
      hasOpened ||= showRecord(useCatalogue.getState().record, "jump");
    }),
    useCatalogue.subscribe((state, before) => {
      if (state.record !== before.record) {
        hasOpened = true;
        if (before.record === null) home = currentHome();
        if (state.record !== null) showRecord(state.record, "fly");
        else if (!goHome(home)) extent = useCamera.getState().bounds;
      }
      update();
    }),
    useCamera.subscribe(({ current, bounds }, before) => {
      if (current === before.current) return;
      if (useCatalogue.getState().record === null) extent = bounds;
      update();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    lastValid = useCatalogueResults.getState().results?.expression ?? null;
    useCatalogueResults.setState({ results: null, clicked: null });
  };
}

/** Where the map stood when the first record was opened from the list. */
interface Home {
  readonly camera: Camera;
  readonly isByVisitor: boolean;
}

function currentHome(): Home | null {
  const { camera, current } = useCamera.getState();
  return current && { camera: current, isByVisitor: camera !== null };
}

/** @returns whether the map moves */
function goHome(home: Home | null): boolean {
  const { camera, current } = useCamera.getState();
  if (!home || camera !== null || current === home.camera) return false;
  if (home.isByVisitor) steerTo(home.camera);
  else lookFrom(home.camera);
  return true;
}

/**
 * Goes to the places of a record. A place that an address names comes first, and the map does not move under a
 * click that opened what is seen.
 * @returns false: the record is not known yet
 */
function showRecord(id: RecordId | null, way: "jump" | "fly"): boolean {
  if (id === null) return true;
  const { results, clicked } = useCatalogueResults.getState();
  if (clicked !== null) useCatalogueResults.setState({ clicked: null });
  if (!results) return false;
  const record = results.table.byId.get(id);
  const bounds = record ? boundsOf(record) : null;
  const { camera, bounds: shown } = useCamera.getState();
  if (!record || !bounds || (way === "jump" && camera !== null)) return true;
  const isSeen = record.places.every(({ position }) => contains(shown, position));
  if (clicked !== id || !isSeen) lookAt(bounds, way === "fly");
  return true;
}

/** Box around the places of a record, or of the area that it is; null: it lies nowhere. */
function boundsOf({ id, places }: CatalogueRecord): BoundingBox | null {
  const regions = useDatasets.getState().base.data?.geography.regions ?? [];
  const area = regions.find(({ region }) => id === recordId("region", region));
  if (area) return boundingBox(area.body);
  return unionOf(places.map(({ position }) => boxAround(position, PLACE_REACH)));
}
