import type { PartnershipId } from "../model/identifiers";
import { useCompare } from "./compare";
import { useOverlay, type Overlay } from "./overlay";
import { useSelection } from "./selection";

/** What the large map draws over its ground: beside the catalogue its records, whatever overlay was chosen. */
export type DrawnOverlay = Overlay | "records";

export function drawnOverlay(): DrawnOverlay {
  return useCompare.getState().page === "catalogue" ? "records" : useOverlay.getState().overlay;
}

export function useDrawnOverlay(): DrawnOverlay {
  const isCatalogue = useCompare(({ page }) => page === "catalogue");
  const overlay = useOverlay((state) => state.overlay);
  return isCatalogue ? "records" : overlay;
}

/**
 * The selected partnership where it is drawn by itself: over every ground but that of all partnerships, and not
 * among the arrows of commuters or the records of the catalogue.
 */
export function useLonePartnership(): PartnershipId | null {
  const overlay = useDrawnOverlay();
  const selected = useSelection(({ selection }) => (selection?.kind === "partnership" ? selection.id : null));
  return overlay === "partners" || overlay === "commuters" || overlay === "records" ? null : selected;
}
