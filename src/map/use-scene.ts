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
import { useDrawnOverlay, type DrawnOverlay } from "../state/drawn-overlay";
import { useOverlay } from "../state/overlay";
import { usePartnerArcs } from "../state/partner-arcs";
import { useSelection } from "../state/selection";
import { useVisibleCities } from "../state/visible-cities";
import { palettes } from "./palette";
import { buildBaseScene } from "./scene/base-scene";
import { buildChoroplethScene } from "./scene/choropleth-scene";
import { buildCityMarks } from "./scene/city-marks";
import { citiesBesideRecords } from "./scene/record-scene";
import { buildDistanceScene } from "./scene/distance-scene";
import { buildPartnerScene } from "./scene/partner-marks";
import type {
  ChoroplethScene,
  DistanceScene,
  PartnerScene,
  RecordScene,
  Scene,
  SelectionScene,
} from "./scene/scene";
import { buildSelectionScene } from "./scene/selection-scene";
import { useCommuterScene } from "./use-commuter-scene";
import { useLabels } from "./use-labels";
import { useRecordLines, useRecordScene } from "./use-record-scene";

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
  const overlay = useDrawnOverlay();
  const selection = useSelectionScene(overlay);
  const base = useBaseScene(data, drawnScheme);
  const filtered = useVisibleCities();
  const records = useRecordScene();
  const shown = useShownCities(data, overlay, records);
  // The filters belong to the sheets.
  const matching = records ? shown : filtered;
  const cities = useMemo(() => buildCityMarks(shown, matching), [shown, matching]);
  const distance = useDistanceScene();
  const commuters = useCommuterScene();
  const partnerships = usePartnerScene(data, selection);
  const recordLines = useRecordLines();
  const partners = partnerships ?? recordLines;
  const choropleth = useChoroplethScene(base, drawnScheme);
  const labels = useLabels({
    data,
    base,
    cities: shown,
    matching,
    distance,
    commuters,
    partners,
    records,
    scheme: drawnScheme,
  });
  const emphasis = emphasisOf[overlay];
  return useMemo(
    () =>
      base && {
        base,
        cities,
        labels,
        distance,
        commuters,
        partners,
        records,
        choropleth,
        selection,
        emphasis,
      },
    [base, cities, labels, distance, commuters, partners, records, choropleth, selection, emphasis],
  );
}

/** What the regions are drawn for under each overlay. */
export const emphasisOf: Readonly<Record<DrawnOverlay, Scene["emphasis"]>> = {
  regions: "regions",
  distance: "ground",
  commuters: "ground",
  partners: "ground",
  indicators: "outlines",
  records: "ground",
};

/** What is selected, without what is hovered: hovering never builds a new scene. */
function useSelectionScene(overlay: DrawnOverlay): SelectionScene {
  const selection = useSelection((state) => (overlay === "records" ? null : state.selection));
  const region = useSelection((state) => (overlay === "records" ? null : state.region));
  return useMemo(() => buildSelectionScene(selection, region), [selection, region]);
}

/**
 * Commuters flow between areas with names of their own: only the selected city is drawn with them. Records have
 * marks of their own: with them only the cities by which one finds one's way.
 */
function useShownCities(
  data: BaseData | null,
  overlay: DrawnOverlay,
  records: RecordScene | null,
): readonly City[] {
  const selected = useSelection(({ selection }) => (selection?.kind === "city" ? selection.id : null));
  const kept = overlay === "commuters" ? selected : ALL;
  const places = records?.places ?? null;
  const origin = records?.origin ?? null;
  return useMemo(() => {
    const cities = data?.cities ?? [];
    if (places) return citiesBesideRecords(cities, { places, origin });
    return cities.filter(({ id }) => kept === ALL || id === kept);
  }, [data, kept, places, origin]);
}

const ALL = Symbol("all cities");

function useBaseScene(data: BaseData | null, scheme: ColourScheme): Scene["base"] | null {
  const world = useDatasets((state) => state.world.data);
  return useMemo(() => (data ? buildBaseScene(data, world, scheme) : null), [data, world, scheme]);
}

function useDistanceScene(): DistanceScene | null {
  const { format } = useSpeech();
  const isShown = useDrawnOverlay() === "distance";
  const bands = useBorderDistances((state) => state.bands);
  const reach = useBorderDistances((state) => state.reach);
  const point = useBorderDistances((state) => state.point);
  return useMemo(
    () => (isShown ? buildDistanceScene({ bands, reach, point }, format.distance) : null),
    [isShown, bands, reach, point, format],
  );
}

function useChoroplethScene(base: Scene["base"] | null, scheme: ColourScheme): ChoroplethScene | null {
  const isShown = useDrawnOverlay() === "indicators";
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
  const isShown = useDrawnOverlay() === "partners";
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
