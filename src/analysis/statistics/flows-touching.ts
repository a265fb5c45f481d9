import type { City } from "../../model/city";
import type { Flow, FlowArea, FlowSet } from "../../model/flow";
import type { FlowAreaId } from "../../model/identifiers";
import { foldName } from "./fold-name";
import { greatCircleDistance } from "./great-circle-distance";

/** A municipality area of the same name is the city itself if it lies this near, kilometres. */
const SAME_PLACE = 10;

/** Flows of one set; never to be summed with those of another. */
export interface TouchingFlows {
  readonly set: FlowSet;
  /** Largest first. */
  readonly flows: readonly Flow[];
}

/** The flow areas that are the city itself, or the NUTS 3 unit it lies in. */
export function areasOfCity(city: City, areas: readonly FlowArea[]): readonly FlowArea[] {
  return areas.filter(
    (area) => isUnitOf(city, area) || (area.kind === "municipality" && isSamePlace(city, area)),
  );
}

/** Sets that hold a flow from or to one of the areas, newest first. */
export function flowsTouching(sets: readonly FlowSet[], areas: ReadonlySet<FlowAreaId>): TouchingFlows[] {
  return sets
    .map((set) => ({
      set,
      flows: set.flows
        .filter(({ origin, destination }) => areas.has(origin) || areas.has(destination))
        .sort((a, b) => b.magnitude - a.magnitude),
    }))
    .filter(({ flows }) => flows.length > 0)
    .sort((a, b) => b.set.year.localeCompare(a.set.year) || a.set.id.localeCompare(b.set.id));
}

function isUnitOf(city: City, area: FlowArea): boolean {
  return area.members.length === 1 && area.members[0] === city.unit;
}

/** Area names carry additions: "Wittlich Stadt", "Speicher (VG)". A Verbandsgemeinde is more than its town. */
function isSamePlace(city: City, area: FlowArea): boolean {
  if (area.position === null || area.name.includes("(VG)")) return false;
  const name = foldName(area.name).replace(/ stadt$/, "");
  return name === foldName(city.name) && greatCircleDistance(city.position, area.position) <= SAME_PLACE;
}
