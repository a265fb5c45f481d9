import type { RegionId } from "../../model/identifiers";
import type { Selection } from "../../state/selection";
import type { SelectionScene } from "./scene";

/** What is lit: the selected thing, and the region in context, which stays lit around a city or unit. */
export function buildSelectionScene(selection: Selection | null, region: RegionId | null): SelectionScene {
  return {
    region,
    unit: selection?.kind === "unit" ? selection.id : null,
    city: selection?.kind === "city" ? selection.id : null,
    partnership: selection?.kind === "partnership" ? selection.id : null,
  };
}
