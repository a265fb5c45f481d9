import type { Language } from "../../model/language";
import type { RegionId } from "../../model/identifiers";
import type { OwnRegion } from "../../model/own-region";
import type { Camera } from "../camera";
import { initialCatalogue, type CatalogueState } from "../catalogue";
import { initialCompare, type CompareState } from "../compare";
import { initialCooperation, type CooperationState } from "../cooperation";
import type { ColourScheme, Projection, Renderer } from "../display";
import { noFilters, type Filters } from "../filters";
import { initialIndicatorView, type IndicatorView } from "../indicator-view";
import { initialOverlay, type OverlayState } from "../overlay";
import type { Selection } from "../selection";

/** Everything the URL carries: what is on screen, and nothing else. */
export interface Address {
  readonly language: Language | null;
  readonly colourScheme: ColourScheme | null;
  readonly renderer: Renderer | null;
  readonly projection: Projection;
  readonly ownRegions: readonly OwnRegion[];
  readonly region: RegionId | null;
  readonly selection: Selection | null;
  readonly camera: Camera | null;
  readonly overlay: OverlayState;
  readonly filters: Filters;
  readonly indicatorView: IndicatorView;
  readonly compare: CompareState;
  readonly catalogue: CatalogueState;
  readonly cooperation: CooperationState;
}

export const initialAddress: Address = {
  language: null,
  colourScheme: null,
  renderer: null,
  projection: "mercator",
  ownRegions: [],
  region: null,
  selection: null,
  camera: null,
  overlay: initialOverlay,
  filters: noFilters,
  indicatorView: initialIndicatorView,
  compare: initialCompare,
  catalogue: initialCatalogue,
  cooperation: initialCooperation,
};
