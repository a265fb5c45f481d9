import { boundingBox, boxAround, contains, unionOf } from "../analysis/statistics/bounding-box";
import type { BoundingBox, CityId, Position } from "../model/identifiers";
import { lookAt, overviewBounds, useCamera } from "./camera";
import { useDatasets } from "./datasets";
import { useSelection, type Selection } from "./selection";

/** Degrees of latitude shown around a city, about 33 km. */
const CITY_REACH = 0.3;

/** The names of two cities need room beside them; part of the width between them. */
const LABEL_ROOM = 0.12;

/**
 * Keeps the map on the selection: a region is flown to; a city or unit only when it is out of sight, so
 * that a click never moves the map under the pointer.
 * @returns the function that stops it.
 */
export function startFollowingSelection(): () => void {
  const { selection } = useSelection.getState();
  if (useCamera.getState().camera === null && selection) show(selection, true, false);
  return useSelection.subscribe((state, previous) => {
    if (state.selection === previous.selection) return;
    if (state.selection === null) lookAt(overviewBounds);
    else show(state.selection, false, true);
  });
}

function show(selection: Selection, isStart: boolean, animate: boolean): void {
  const bounds = boundsOf(selection);
  if (!bounds) return;
  const isWide = selection.kind === "region" || selection.kind === "partnership";
  const center: Position = [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2];
  if (isWide || isStart || !contains(useCamera.getState().bounds, center)) lookAt(bounds, animate);
}

/** Box of a thing; null: it has no place, or its table is not loaded. */
function boundsOf(selection: Selection): BoundingBox | null {
  const { base, partners } = useDatasets.getState();
  if (!base.data) return null;
  const { geography, cities, networks } = base.data;
  const placeOf = (id: CityId): Position | null =>
    (cities.find((city) => city.id === id) ?? partners.data?.partnerCities.find((city) => city.id === id))
      ?.position ?? null;
  const around = (ids: readonly CityId[]) =>
    unionOf(ids.map(placeOf).map((place) => (place ? boxAround(place, CITY_REACH) : null)));
  switch (selection.kind) {
    case "region": {
      const shape = geography.regions.find(({ region }) => region === selection.id);
      return shape ? boundingBox(shape.body) : null;
    }
    case "unit": {
      const unit = geography.units.find(({ properties }) => properties.code === selection.id);
      return unit ? boundingBox(unit.geometry) : null;
    }
    case "city":
      return around([selection.id]);
    case "partnership": {
      const box = around(partners.data?.partnerships.find(({ id }) => id === selection.id)?.cities ?? []);
      return box && widened(box, LABEL_ROOM);
    }
    case "network":
      return around(
        networks.find(({ id }) => id === selection.id)?.members.flatMap(({ city }) => (city ? [city] : [])) ??
          [],
      );
  }
}

function widened([west, south, east, north]: BoundingBox, part: number): BoundingBox {
  const room = (east - west) * part;
  return [west - room, south, east + room, north];
}
