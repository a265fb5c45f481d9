import { flowAreaName } from "../../../src/analysis/statistics/flow-area-name";
import { createFormat, type Format } from "../../../src/i18n/format";
import { buildBaseScene } from "../../../src/map/scene/base-scene";
import { countryLabels, partnerAreaLabels, regionLabels } from "../../../src/map/scene/area-labels";
import { buildChoroplethScene } from "../../../src/map/scene/choropleth-scene";
import { cityLabels } from "../../../src/map/scene/city-labels";
import { buildCityMarks } from "../../../src/map/scene/city-marks";
import { buildCommuterScene } from "../../../src/map/scene/commuter-marks";
import { buildDistanceScene } from "../../../src/map/scene/distance-scene";
import { distanceLabels, neighbourLabels } from "../../../src/map/scene/line-labels";
import { nodeLabels } from "../../../src/map/scene/node-labels";
import { buildPartnerScene } from "../../../src/map/scene/partner-marks";
import type { CommuterScene, LabelMark, Scene } from "../../../src/map/scene/scene";
import { waterLabels } from "../../../src/map/scene/water-labels";
import { litEndLabels } from "../../../src/map/use-labels";
import { emphasisOf } from "../../../src/map/use-scene";
import type { Language } from "../../../src/model/language";
import { buildFlowView, type FlowView } from "../../../src/state/flow-view";
import { initialOverlay } from "../../../src/state/overlay";
import { unitsByCode } from "../../../src/state/visible-cities";
import type { NamedView } from "../../embed-views/named-views";
import type { ViewData } from "./view-data";

/** The colours that a scene carries itself; the others come with the palette. */
export interface SceneColours {
  readonly region: (id: string) => string;
  /** One a class of the choropleth, lowest first. */
  readonly classes: readonly string[];
}

/** The view as the live map shows it before anything has been chosen, in one language. */
export function viewScene(data: ViewData, view: NamedView, language: Language, colours: SceneColours): Scene {
  const { base: tables } = data;
  const format = createFormat(language);
  const base = buildBaseScene(tables, null, "light");
  const isCommuters = view.overlay === "commuters";
  // Commuters flow between areas with names of their own.
  const cities = isCommuters ? [] : tables.cities;
  const selection = { region: view.region, unit: null, city: null, partnership: null };
  const parts = {
    distance:
      view.overlay === "distance"
        ? buildDistanceScene({ bands: data.bands, reach: data.reach, point: null }, format.distance)
        : null,
    commuters: isCommuters ? commuterScene(data, view, language, format) : null,
    partners:
      view.overlay === "partners"
        ? buildPartnerScene({
            ...data.partners,
            cities: tables.cities,
            arcs: data.arcs,
            kinds: initialOverlay.partnershipKinds,
            selection,
          })
        : null,
  };
  const scene: Omit<Scene, "labels"> = {
    base: {
      ...base,
      regions: base.regions.map((region) => ({ ...region, colour: colours.region(region.id) })),
    },
    cities: buildCityMarks(cities, cities),
    ...parts,
    records: null,
    choropleth:
      view.overlay === "indicators"
        ? buildChoroplethScene({
            choropleth: data.choropleth,
            units: base.units,
            colours: colours.classes,
            paper: "none",
            hoveredClass: null,
          })
        : null,
    selection,
    emphasis: emphasisOf[view.overlay],
  };
  return { ...scene, labels: sceneLabels(data, scene, language, format, colours) };
}

/** The flow set that the app shows of the region at first; null: there is none. */
export function flowViewOf(
  { flows, base }: ViewData,
  { region }: Pick<NamedView, "region">,
): FlowView | null {
  return buildFlowView(flows, base.regions, region, initialOverlay);
}

function commuterScene(
  data: ViewData,
  view: NamedView,
  language: Language,
  format: Format,
): CommuterScene | null {
  const flowView = flowViewOf(data, view);
  const words = {
    country: format.country,
    dataText: (text: string) => data.texts[language].get(text) ?? text,
  };
  // Sentences are for the pointer.
  return flowView
    ? buildCommuterScene(flowView, null, {
        area: (area) => flowAreaName(area, words),
        flow: () => "",
        node: () => "",
      })
    : null;
}

/** In the order and by the rules of src/map/use-labels.ts. */
function sceneLabels(
  { base: data }: ViewData,
  { base, distance, commuters, partners, cities: marks }: Omit<Scene, "labels">,
  language: Language,
  format: Format,
  colours: SceneColours,
): readonly LabelMark[] {
  const units = unitsByCode(data.units);
  const nodes = nodeLabels(commuters);
  const cities = marks.length > 0 ? data.cities : [];
  const areas = [
    ...countryLabels(format.country, data.units),
    ...regionLabels(data, units, { language, scheme: "light" }).map((label) => ({
      ...label,
      colour: colours.region(label.key.replace(/^region:/, "")),
    })),
    ...partnerAreaLabels(data.regions, units, language),
    ...waterLabels(data.water, (names) => names[language]),
  ];
  return [
    ...areas.filter(({ kind }) => nodes.length === 0 || (kind !== "country" && kind !== "partner-area")),
    ...neighbourLabels(base.borders, base.units),
    ...cityLabels(cities, cities, null),
    ...(distance?.bands
      ? distanceLabels(distance.bands.lines, (kilometres) => `${format.number(kilometres)}\u00a0km`)
      : []),
    ...nodes,
    ...litEndLabels(partners),
  ];
}
