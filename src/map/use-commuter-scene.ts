import { flowAreaName } from "../analysis/statistics/flow-area-name";
import { useMemo } from "react";
import { areasOfCity } from "../analysis/statistics/flows-touching";
import type { Format } from "../i18n/format";
import { useSpeech } from "../i18n/language-provider";
import type { Translate } from "../i18n/translate";
import type { City } from "../model/city";
import type { FlowArea } from "../model/flow";
import type { FlowAreaId } from "../model/identifiers";
import type { DataText } from "../model/language";
import { useDatasets } from "../state/datasets";
import { useDrawnOverlay } from "../state/drawn-overlay";
import { useFlowView } from "../state/flow-view";
import { useSelection, type Selection } from "../state/selection";
import { areasTouching, buildCommuterScene, type CommuterWords } from "./scene/commuter-marks";
import type { CommuterScene } from "./scene/scene";

/** Flows and nodes of the commuter overlay; null when another overlay is shown or nothing has arrived. */
export function useCommuterScene(): CommuterScene | null {
  const { t, format, dataText } = useSpeech();
  const isShown = useDrawnOverlay() === "commuters";
  const view = useFlowView();
  const cities = useDatasets((state) => state.base.data?.cities ?? null);
  const selection = useSelection((state) => state.selection);
  const words = useMemo(() => commuterWords(t, format, dataText), [t, format, dataText]);
  const lit = useMemo(
    () => (view ? litAreas(selection, [...view.areas.values()], cities ?? []) : null),
    [view, selection, cities],
  );
  return useMemo(
    () => (isShown && view ? buildCommuterScene(view, lit, words) : null),
    [isShown, view, lit, words],
  );
}

/** Countries by their own name, all other areas by the table. */
function areaName(area: FlowArea, format: Format, dataText: (text: DataText) => string): string {
  return flowAreaName(area, { country: format.country, dataText });
}

function commuterWords(t: Translate, format: Format, dataText: (text: DataText) => string): CommuterWords {
  const recorded = (value: number | null) => (value === null ? t("frame.notRecorded") : format.number(value));
  return {
    area: (area) => areaName(area, format, dataText),
    flow: (origin, destination, magnitude) =>
      t("frame.flow", { origin, destination, people: format.number(magnitude) }),
    node: (name, inflow, outflow) =>
      t("frame.node", { name, inflow: recorded(inflow), outflow: recorded(outflow) }),
  };
}

/** Areas of the selected city or unit; null: nothing restricts the light. */
function litAreas(
  selection: Selection | null,
  areas: readonly FlowArea[],
  cities: readonly City[],
): ReadonlySet<FlowAreaId> | null {
  if (selection?.kind === "unit") return areasTouching(areas, new Set([selection.id]));
  const city = selection?.kind === "city" ? cities.find(({ id }) => id === selection.id) : undefined;
  return city ? new Set(areasOfCity(city, areas).map(({ id }) => id)) : null;
}
