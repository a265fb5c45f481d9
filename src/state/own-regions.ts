import { create } from "zustand";
import type { NutsCode, RegionId } from "../model/identifiers";
import type { OwnRegion } from "../model/own-region";

const MAXIMUM_OWN_REGIONS = 4;
/** Code points: a letter of any script is one. */
export const MAXIMUM_NAME_LENGTH = 60;

interface DeletedRegion {
  readonly name: string;
  /** The address held it before, so that the browser's back button brings it back. */
  readonly isKept: boolean;
}

interface OwnRegionsState {
  readonly regions: readonly OwnRegion[];
  /** The region that is being put together; null: none. */
  readonly editing: RegionId | null;
  /** While one is being put together: a click on a unit of the map adds it or takes it out. */
  readonly isPicking: boolean;
  /** The region that was deleted last; null: none since another one was begun or opened. */
  readonly deleted: DeletedRegion | null;
}

export const useOwnRegions = create<OwnRegionsState>()(() => ({
  regions: [],
  editing: null,
  isPicking: false,
  deleted: null,
}));

/** Ids in the order of the address. */
export const ownRegionIds: readonly RegionId[] = Array.from(
  { length: MAXIMUM_OWN_REGIONS },
  (_, index) => `own-${index + 1}` as RegionId,
);

/**
 * Starts a new region without units and opens it for editing.
 * @returns its id; null: there are four already
 */
export function addOwnRegion(name: string): RegionId | null {
  const { regions } = useOwnRegions.getState();
  const id = ownRegionIds.find((candidate) => regions.every((region) => region.id !== candidate));
  if (id === undefined) return null;
  const added: OwnRegion = { id, name: asOwnName(name) ?? id, units: [] };
  useOwnRegions.setState({
    regions: [...regions, added].sort((a, b) => ownRegionIds.indexOf(a.id) - ownRegionIds.indexOf(b.id)),
    editing: id,
    isPicking: true,
    deleted: null,
  });
  return id;
}

/** A name that cannot be one is left aside, so that the last good one stays. */
export function renameOwnRegion(id: RegionId, name: string): void {
  const own = asOwnName(name);
  if (own !== null) change(id, (region) => ({ ...region, name: own }));
}

/** Replaces the units as a whole. */
export function changeOwnUnits(id: RegionId, units: Iterable<NutsCode>): void {
  change(id, (region) => ({ ...region, units: sortedUnits(units) }));
}

/** Adds the unit to the region that is being edited, or takes it out. */
export function toggleOwnUnit(unit: NutsCode): void {
  const { editing, regions } = useOwnRegions.getState();
  const region = regions.find(({ id }) => id === editing);
  if (!region) return;
  const { id, units } = region;
  changeOwnUnits(id, units.includes(unit) ? units.filter((other) => other !== unit) : [...units, unit]);
}

/** The regions that are kept where the given ones are equal to them: what is drawn of them is then kept as well. */
export function asKept(given: readonly OwnRegion[]): readonly OwnRegion[] {
  const { regions } = useOwnRegions.getState();
  return JSON.stringify(regions) === JSON.stringify(given) ? regions : given;
}

/** Those of an address take the place of all. */
export function replaceOwnRegions(regions: readonly OwnRegion[]): void {
  useOwnRegions.setState((state) => {
    const isStillThere = regions.some(({ id }) => id === state.editing);
    return { regions, deleted: null, ...(isStillThere ? {} : { editing: null, isPicking: false }) };
  });
}

export function removeOwnRegion(id: RegionId): void {
  const { regions, editing } = useOwnRegions.getState();
  const removed = regions.find((region) => region.id === id);
  if (!removed) return;
  useOwnRegions.setState({
    regions: regions.filter((region) => region !== removed),
    deleted: { name: removed.name, isKept: removed.units.length > 0 },
    ...(editing === id ? { editing: null, isPicking: false } : {}),
  });
}

export function editOwnRegion(id: RegionId): void {
  useOwnRegions.setState({ editing: id, isPicking: true, deleted: null });
}

export function stopEditing(): void {
  useOwnRegions.setState({ editing: null, isPicking: false });
}

export function pickOnMap(isPicking: boolean): void {
  useOwnRegions.setState(({ editing }) => ({ isPicking: isPicking && editing !== null }));
}

/** Each once, in the order of the codes: the same set has one address. */
export function sortedUnits(units: Iterable<NutsCode>): readonly NutsCode[] {
  return [...new Set(units)].sort();
}

/** `~` parts the names in the address; control characters and turned-round text can hide what stands there. */
const FORBIDDEN = /[~\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu;

/** The name as it can be kept, without signs that it may not hold; null: nothing is left. */
export function asOwnName(text: string): string | null {
  const plain = text.replace(FORBIDDEN, " ").replace(/\s+/gu, " ").trim();
  const name = Array.from(plain).slice(0, MAXIMUM_NAME_LENGTH).join("").trim();
  return name === "" ? null : name;
}

function change(id: RegionId, changed: (region: OwnRegion) => OwnRegion): void {
  useOwnRegions.setState(({ regions }) => ({
    regions: regions.map((region) => (region.id === id ? changed(region) : region)),
  }));
}
