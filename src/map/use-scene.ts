import { useMemo } from "react";
import { useSpeech } from "../i18n/language-provider";
import type { City } from "../model/city";
import type { BaseData } from "../model/dataset";
import { useBorderDistances } from "../state/border-distances";
import { useChoropleth } from "../state/choropleth";
import { coloursOf } from "../state/class-colours";
import { useDatasets } from "../state/datasets";
import { effectiveColourScheme, useDisplay, type ColourScheme } from "../state/display";
import { useMarkedUnits } from "../state/marked-units";
import { useOverlay, type Overlay } from "../state/overlay";
import { usePartnerArcs } from "../state/partner-arcs";
import { useSelection } from "../state/selection";
import { useVisibleCities } from "../state/visible-cities";
import { palettes } from "./palette";
import { buildBaseScene } from "./scene/base-scene";
import { buildChoroplethScene } from "./scene/choropleth-scene";
import { buildCityMarks } from "./scene/city-marks";
import { buildDistanceScene } from "./scene/distance-scene";
import { buildPartnerScene } from "./scene/partner-marks";
import type { ChoroplethScene, DistanceScene, PartnerScene, Scene, SelectionScene } from "./scene/scene";
import { buildSelectionScene } from "./scene/selection-scene";
import { useCommuterScene } from "./use-commuter-scene";
import { useLabels } from "./use-labels";

/**
 * The scene of the current state. A part keeps its identity while its inputs are equal, so that a map draws
 * only what has changed. Null until the base data has arrived.
 *
 * @param scheme for a picture that is not in the colours of the page; by default those of the page
 */
export function useScene(scheme?: ColourScheme): Scene | null {
  const shownScheme = useDisplay(effectiveColourScheme);
  const drawnScheme = scheme ?? shownScheme;
  const data = useDatasets((state) => state.base.data);
  const selection = useSelectionScene();
  const base = useBaseScene(data, drawnScheme);
  const matching = useVisibleCities();
  const shown = useShownCities(data);
  const cities = useMemo(() => buildCityMarks(shown, matching), [shown, matching]);
  const distance = useDistanceScene();
  const commuters = useCommuterScene();
  const partners = usePartnerScene(data, selection);
  const choropleth = useChoroplethScene(base, drawnScheme);
  const labels = useLabels({
    data,
    base,
    cities: shown,
    matching,
    distance,
    commuters,
    partners,
    scheme: drawnScheme,
  });
  const emphasis = useOverlay((state) => emphasisOf[state.overlay]);
  return useMemo(
    () =>
      base && {
        base,
        cities,
        labels,
        distance,
        commuters,
        partners,
        choropleth,
        selection,
        emphasis,
      },
    [base, cities, labels, distance, commuters, partners, choropleth, selection, emphasis],
  );
}

const emphasisOf: Readonly<Record<Overlay, Scene["emphasis"]>> = {
  regions: "regions",
  distance: "ground",
  commuters: "ground",
  partners: "ground",
  indicators: "outlines",
};

/** What is selected, without what is hovered: hovering never builds a new scene. */
function useSelectionScene(): SelectionScene {
  const selection = useSelection((state) => state.selection);
  const region = useSelection((state) => state.region);
  return useMemo(() => buildSelectionScene(selection, region), [selection, region]);
}

/** Commuters flow between areas with names of their own: only the selected city is drawn with them. */
function useShownCities(data: BaseData | null): readonly City[] {
  const isCommuters = useOverlay((state) => state.overlay === "commuters");
  const selected = useSelection(({ selection }) => (selection?.kind === "city" ? selection.id : null));
  const kept = isCommuters ? selected : ALL;
  return useMemo(() => (data?.cities ?? []).filter(({ id }) => kept === ALL || id === kept), [data, kept]);
}

const ALL = Symbol("all cities");

function useBaseScene(data: BaseData | null, scheme: ColourScheme): Scene["base"] | null {
  const world = useDatasets((state) => state.world.data);
  return useMemo(() => (data ? buildBaseScene(data, world, scheme) : null), [data, world, scheme]);
}

function useDistanceScene(): DistanceScene | null {
  const { format } = useSpeech();
  const isShown = useOverlay((state) => state.overlay === "distance");
  const bands = useBorderDistances((state) => state.bands);
  const reach = useBorderDistances((state) => state.reach);
  const point = useBorderDistances((state) => state.point);
  return useMemo(
    () => (isShown ? buildDistanceScene({ bands, reach, point }, format.distance) : null),
    [isShown, bands, reach, point, format],
  );
}

function useChoroplethScene(base: Scene["base"] | null, scheme: ColourScheme): ChoroplethScene | null {
  const isShown = useOverlay((state) => state.overlay === "indicators");
  const choropleth = useChoropleth((state) => state.choropleth);
  const hoveredClass = useMarkedUnits((state) => state.hoveredClass);
  const units = base?.units ?? null;
  return useMemo(() => {
    if (!isShown || !choropleth || !units) return null;
    const colours = coloursOf(choropleth, scheme);
    const { paper } = palettes[scheme];
    return buildChoroplethScene({ choropleth, units, colours, paper, hoveredClass });
  }, [isShown, choropleth, units, hoveredClass, scheme]);
}

function usePartnerScene(data: BaseData | null, selection: SelectionScene): PartnerScene | null {
  const isShown = useOverlay((state) => state.overlay === "partners");
  const kinds = useOverlay((state) => state.partnershipKinds);
  const partners = useDatasets((state) => state.partners.data);
  const arcs = usePartnerArcs((state) => state.arcs);
  return useMemo(
    () =>
      isShown && data && partners
        ? buildPartnerScene({ ...partners, cities: data.cities, arcs, kinds, selection })
        : null,
    [isShown, data, partners, arcs, kinds, selection],
  );
}
