import { useEffect } from "react";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import { useChoropleth } from "../../../state/choropleth";
import { requestDataset, useDatasets } from "../../../state/datasets";
import { useFlowView, type FlowView } from "../../../state/flow-view";
import { useOverlay, type Overlay } from "../../../state/overlay";
import { sourceLabel } from "../../data/source-label";

/** From whom is what the map draws now, in one line. */
export function useSourceLine(): string {
  const speech = useSpeech();
  const overlay = useOverlay((state) => state.overlay);
  return sourceLine(overlay, useFlowView(), speech);
}

/** The same where no legend stands beside it: then it also names the sources of the indicator. */
export function useWholeSourceLine(): string {
  const line = useSourceLine();
  const { t } = useSpeech();
  const isIndicators = useOverlay((state) => state.overlay === "indicators");
  const indicator = useChoropleth((state) => state.choropleth?.indicator);
  const sources = useDatasets((state) => state.sources.data);
  useEffect(() => {
    if (isIndicators) requestDataset("sources");
  }, [isIndicators]);
  const known = (isIndicators && indicator?.sources.flatMap((id) => sources?.get(id) ?? [])) || [];
  if (known.length === 0) return line;
  const labels = [...new Set(known.map(sourceLabel)), t("legend.sourceBoundaries")];
  return t("legend.source", { source: labels.join("; ") });
}

/** From whom a view without further choices draws. */
export function sourceLine(overlay: Overlay, view: FlowView | null, { t }: Speech): string {
  const boundaries = t("legend.sourceBoundaries");
  switch (overlay) {
    case "regions":
      return t("legend.source", { source: boundaries });
    case "distance":
      return t("legend.source", { source: t("legend.sourceDistance", { boundaries }) });
    case "commuters":
      return t("legend.source", {
        source:
          view && view.set.publisher !== ""
            ? `${view.set.publisher} (${view.set.year})`
            : t("legend.sourceMixed"),
      });
    case "partners":
      return t("legend.source", { source: t("legend.sourcePartners") });
    // The legend of the indicator names its own sources.
    case "indicators":
      return t("legend.source", { source: boundaries });
  }
}
