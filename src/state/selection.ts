import { create } from "zustand";
import type {
  CityId,
  FlowAreaId,
  NetworkId,
  NutsCode,
  PartnershipId,
  RecordId,
  RegionId,
} from "../model/identifiers";

/** What the sheet tells about. One thing everywhere: map, list, table. */
export type Selection =
  | { readonly kind: "region"; readonly id: RegionId }
  | { readonly kind: "unit"; readonly id: NutsCode }
  | { readonly kind: "city"; readonly id: CityId }
  | { readonly kind: "partnership"; readonly id: PartnershipId }
  | { readonly kind: "network"; readonly id: NetworkId };

/**
 * What the pointer or the keyboard rests on; may also be a flow or a node of the commuter overlay, and in the
 * catalogue a mark of the map, or a record of the list with its marks and its line.
 */
export type FeatureReference =
  | Selection
  | { readonly kind: "flow"; readonly origin: FlowAreaId; readonly destination: FlowAreaId }
  | { readonly kind: "flow-area"; readonly id: FlowAreaId }
  | { readonly kind: "record-mark"; readonly id: string }
  | {
      readonly kind: "record";
      readonly id: RecordId;
      readonly marks: readonly string[];
      readonly partnership: PartnershipId | null;
    };

interface SelectionState {
  readonly selection: Selection | null;
  /**
   * The border region that gives the context: the selected one, or the one that was selected before a city
   * or unit inside it. Scopes overlays and lists.
   */
  readonly region: RegionId | null;
  readonly hovered: FeatureReference | null;
}

export const useSelection = create<SelectionState>()(() => ({
  selection: null,
  region: null,
  hovered: null,
}));

/** Selects a thing and opens its sheet; a region also becomes the context. */
export function select(selection: Selection): void {
  useSelection.setState((state) => ({
    selection,
    region: selection.kind === "region" ? selection.id : state.region,
  }));
}

/** One step back: from a thing to its region, from a region to the overview. */
export function leaveSelection(): void {
  useSelection.setState(({ selection, region }) =>
    selection && selection.kind !== "region" && region
      ? { selection: { kind: "region", id: region }, hovered: null }
      : { selection: null, region: null, hovered: null },
  );
}

export function hover(hovered: FeatureReference | null): void {
  if (!isSameFeature(useSelection.getState().hovered, hovered)) useSelection.setState({ hovered });
}

export function isSameFeature(a: FeatureReference | null, b: FeatureReference | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === "flow") return b.kind === "flow" && a.origin === b.origin && a.destination === b.destination;
  return b.kind !== "flow" && a.kind === b.kind && a.id === b.id;
}
