import { useCompare } from "./compare";
import { useOverlay, type Overlay } from "./overlay";

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
