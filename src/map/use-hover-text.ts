import { summariseRegion } from "../analysis/statistics/summarise-region";
import { useSpeech, type Speech } from "../i18n/language-provider";
import type { MessageKey } from "../i18n/translate";
import type { CityDistance } from "../model/border-distance";
import type { BaseData, PartnerData } from "../model/dataset";
import type { CityId, FlowAreaId, NutsCode, RegionId } from "../model/identifiers";
import type { Partnership, PartnershipKind } from "../model/partnership";
import { useBorderDistances } from "../state/border-distances";
import { useCatalogueResults } from "../state/catalogue-results";
import { useDatasets } from "../state/datasets";
import { useFlowView, type FlowView } from "../state/flow-view";
import { useOverlay } from "../state/overlay";
import { useSelection, type FeatureReference } from "../state/selection";
import { unitsByCode } from "../state/visible-cities";
import { markWords } from "./mark-words";
import { unitMemberships } from "./scene/base-scene";
import type { CommuterScene } from "./scene/scene";
import { inhabitants, useUnitWords } from "./use-unit-words";

/** Name, and value with unit and year. */
export interface HoverText {
  readonly title: string;
  readonly lines: readonly string[];
}

const KIND_KEYS: Readonly<Record<PartnershipKind, MessageKey>> = {
  twinning: "map.twinning",
  friendship: "map.friendship",
  project: "map.project",
  other: "map.other",
};

/** What the tip says about the thing under the pointer or the keyboard; null: nothing is hovered. */
export function useHoverText(commuters: CommuterScene | null): HoverText | null {
  const speech = useSpeech();
  const unitWords = useUnitWords();
  const hovered = useSelection((state) => state.hovered);
  const data = useDatasets((state) => state.base.data);
  const partners = useDatasets((state) => state.partners.data);
  const flows = useFlowView();
  const focus = useOverlay((state) => state.flowFocus);
  const isDistance = useOverlay((state) => state.overlay === "distance");
  const distances = useBorderDistances((state) => state.cities);
  const results = useCatalogueResults((state) => state.results);
  if (!hovered || !data) return null;
  switch (hovered.kind) {
    case "region":
      return regionText(hovered.id, data, speech);
    case "unit":
      return unitText(hovered.id, data, speech, unitWords.value);
    case "city":
      return cityText(
        hovered.id,
        { data, partners, distance: isDistance ? distances?.get(hovered.id) : undefined },
        speech,
      );
    case "partnership": {
      const partnership = partners?.partnerships.find(({ id }) => id === hovered.id);
      return partnership ? partnershipText(partnership, { data, partners }, speech) : null;
    }
    case "flow":
    case "flow-area":
      return commuterText(hovered, { commuters, view: flows, focus }, speech);
    case "record-mark": {
      const mark = results?.marks.find(({ key }) => key === hovered.id);
      return results && mark ? markWords(mark, results.table.byId, speech) : null;
    }
    // The list tells it already.
    case "record":
    case "network":
      return null;
  }
}

/** The figure of the list beside the map: the units that belong as a whole, with their year. */
function regionText(id: RegionId, { regions, units }: BaseData, speech: Speech): HoverText | null {
  const region = regions.find((candidate) => candidate.id === id);
  if (!region) return null;
  const { language, t, format } = speech;
  const { value, years } = summariseRegion(region, unitsByCode(units)).population;
  const people =
    value === null
      ? []
      : [
          t("map.inhabitantsYear", {
            people: format.number(value),
            year: format.list([...years].map(String)),
          }),
        ];
  return { title: region.names[language], lines: people };
}

function unitText(
  code: NutsCode,
  { units, regions }: BaseData,
  { language, t, format }: Speech,
  value: ReturnType<typeof useUnitWords>["value"],
): HoverText | null {
  const unit = unitsByCode(units).get(code);
  if (!unit) return null;
  const membership = unitMemberships(regions).get(code);
  const names = regions
    .filter(({ id }) => membership?.regions.includes(id))
    .map((region) => region.shortNames[language]);
  const key = membership?.isPartial ? "map.belongsPartly" : "map.belongsTo";
  const membershipLine = names.length > 0 ? [t(key, { regions: format.list(names) })] : [];
  return { title: `${unit.name} (${unit.country})`, lines: [value(unit), ...membershipLine] };
}

interface CitySources {
  readonly data: BaseData;
  readonly partners: PartnerData | null;
}

function cityText(
  id: CityId,
  { data, partners, distance }: CitySources & { readonly distance: CityDistance | undefined },
  { language, t, format }: Speech,
): HoverText | null {
  const city = data.cities.find((candidate) => candidate.id === id);
  if (!city) {
    const partner = partners?.partnerCities.find((candidate) => candidate.id === id);
    return partner ? { title: partner.name, lines: [format.country(partner.country)] } : null;
  }
  const exonym = city.names[language];
  const nearest = distance?.nearest;
  const distanceLine = nearest
    ? [
        t("map.toBorder", {
          distance: format.distance(nearest.distance),
          country: format.country(nearest.neighbour),
        }),
      ]
    : [];
  return {
    title: exonym === city.name ? city.name : `${city.name} (${exonym})`,
    lines: [...distanceLine, inhabitants(city, t, format)],
  };
}

function partnershipText(
  { cities: [first, second], kind, year, evidence }: Partnership,
  { data, partners }: CitySources,
  { t }: Speech,
): HoverText {
  const nameOf = (id: CityId) =>
    (data.cities.find((city) => city.id === id) ?? partners?.partnerCities.find((city) => city.id === id))
      ?.name ?? id;
  const kindName = t(KIND_KEYS[kind]);
  return {
    title: t("map.partnership", { first: nameOf(first), second: nameOf(second) }),
    lines: [
      year === null
        ? t("map.yearUnknown", { kind: kindName })
        : t("map.since", { kind: kindName, year: String(year) }),
      t(evidence === "A" ? "map.evidenceA" : "map.evidenceB"),
    ],
  };
}

interface CommuterSources {
  readonly commuters: CommuterScene | null;
  readonly view: FlowView | null;
  /** Chosen areas; empty: those of the region. */
  readonly focus: readonly FlowAreaId[];
}

/** A node also says what a click on it does: nothing else on the map can be told so. */
function commuterText(
  feature: Extract<FeatureReference, { kind: "flow" | "flow-area" }>,
  { commuters, view, focus }: CommuterSources,
  { t }: Speech,
): HoverText | null {
  if (!commuters || !view) return null;
  const { year, publisher } = view.set;
  const lines = publisher === "" ? [] : [t("map.flowYear", { year, publisher })];
  if (feature.kind === "flow") {
    const { origin, destination } = feature;
    const flow = commuters.flows.find(
      (candidate) => candidate.origin === origin && candidate.destination === destination,
    );
    return flow ? { title: flow.text, lines } : null;
  }
  const node = commuters.nodes.find(({ area }) => area === feature.id);
  const click = t(focus.includes(feature.id) ? "map.focusLeave" : "map.focusChoose");
  return node ? { title: node.text, lines: [...lines, click] } : null;
}
