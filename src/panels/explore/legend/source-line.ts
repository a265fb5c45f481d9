import { useSpeech, type Speech } from "../../../i18n/language-provider";
import { useFlowView, type FlowView } from "../../../state/flow-view";
import { useOverlay, type Overlay } from "../../../state/overlay";

/** From whom is what the map draws now, in one line. */
export function useSourceLine(): string {
  const speech = useSpeech();
  const overlay = useOverlay((state) => state.overlay);
  return sourceLine(overlay, useFlowView(), speech);
}

function sourceLine(overlay: Overlay, view: FlowView | null, { t }: Speech): string {
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
