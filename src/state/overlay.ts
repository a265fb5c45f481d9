import { create } from "zustand";
import type { FlowAreaId, FlowSetId, Kilometres, Position } from "../model/identifiers";
import type { PartnershipKind } from "../model/partnership";

/** What is drawn over the regions; one at a time. */
export const overlays = ["regions", "distance", "commuters", "partners", "indicators"] as const;
export type Overlay = (typeof overlays)[number];

/** Seen from the focus: into it, out of it, between its areas. `all` keeps every flow. */
export const flowDirections = ["all", "in", "out", "between"] as const;
export type FlowDirection = (typeof flowDirections)[number];

/** Eurostat's border-region mark, the distance first chosen. */
export const DEFAULT_KILOMETRES = 25 as Kilometres;
export const MINIMUM_KILOMETRES = 1;
export const MAXIMUM_KILOMETRES = 100;

export interface OverlayState {
  readonly overlay: Overlay;
  /** Chosen border distance, whole kilometres from 1 to 100. */
  readonly kilometres: Kilometres;
  /** The point whose distance is shown. */
  readonly point: Position | null;
  /** Null: the set recommended for the region in context. */
  readonly flowSet: FlowSetId | null;
  readonly flowDirection: FlowDirection;
  /** Areas the direction refers to; empty: those inside the region in context. */
  readonly flowFocus: readonly FlowAreaId[];
  /** How many of the largest flows are drawn; null: all. */
  readonly flowTop: number | null;
  /** Partnership kinds drawn; empty: all. */
  readonly partnershipKinds: readonly PartnershipKind[];
}

export const initialOverlay: OverlayState = {
  overlay: "regions",
  kilometres: DEFAULT_KILOMETRES,
  point: null,
  flowSet: null,
  flowDirection: "all",
  flowFocus: [],
  flowTop: null,
  partnershipKinds: [],
};

export const useOverlay = create<OverlayState>()(() => initialOverlay);

export function showOverlay(overlay: Overlay): void {
  useOverlay.setState({ overlay });
}

export function chooseKilometres(kilometres: number): void {
  const whole = Math.round(Math.min(MAXIMUM_KILOMETRES, Math.max(MINIMUM_KILOMETRES, kilometres)));
  useOverlay.setState({ kilometres: whole as Kilometres });
}

/** Asks for the border distance of a point; null removes the point. */
export function measureAt(point: Position | null): void {
  useOverlay.setState({ point });
}

/** Another set has other areas, so focus and limit start anew. */
export function chooseFlowSet(flowSet: FlowSetId | null): void {
  useOverlay.setState({ flowSet, flowFocus: [], flowTop: null, flowDirection: "all" });
}

export function chooseFlowDirection(flowDirection: FlowDirection): void {
  useOverlay.setState({ flowDirection });
}

/** Replaces the focus as a whole; an empty one returns to the areas of the region in context. */
export function chooseFlowFocus(flowFocus: readonly FlowAreaId[]): void {
  useOverlay.setState({ flowFocus });
}

/** Makes the area the focus; a chosen one is left again. */
export function toggleFlowFocus(area: FlowAreaId): void {
  useOverlay.setState(({ flowFocus }) => ({
    flowFocus: flowFocus.includes(area) ? flowFocus.filter((other) => other !== area) : [area],
  }));
}

export function limitFlows(flowTop: number | null): void {
  useOverlay.setState({ flowTop });
}

export function togglePartnershipKind(kind: PartnershipKind): void {
  useOverlay.setState(({ partnershipKinds }) => ({ partnershipKinds: toggled(partnershipKinds, kind) }));
}

function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
