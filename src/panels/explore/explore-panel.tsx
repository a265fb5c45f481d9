import { useEffect, useLayoutEffect, useRef } from "react";
import { useSpeech } from "../../i18n/language-provider";
import { useDatasets } from "../../state/datasets";
import { useOverlay } from "../../state/overlay";
import { useSelection } from "../../state/selection";
import { Delayed } from "../ui/delayed";
import { LiveRegion } from "../ui/live-region";
import { useBaseIndex, type BaseIndex } from "./data/base-index";
import { useSettled } from "./data/use-settled";
import { Filters } from "./filters/filters";
import { OverlaySwitch } from "./overlay-switch";
import { CommutersBlock } from "./overlays/commuters-block";
import { DistanceBlock } from "./overlays/distance-block";
import { PartnersBlock } from "./overlays/partners-block";
import { Overview } from "./overview/overview";
import { SelectionHeader } from "./selection-header";
import { SelectionSheet } from "./sheets/selection-sheet";
import { useViewSentence } from "./use-view-sentence";
import "./explore-panel.css";

/** A sentence that changes with every step of a slider is read out only when the slider rests, milliseconds. */
const SETTLED_AFTER = 700;

/** Everything beside the map: what is drawn, the view in a sentence, what is selected, lists and filters. */
export function ExplorePanel() {
  const index = useBaseIndex();
  const sentence = useViewSentence();
  const settled = useSettled(sentence, SETTLED_AFTER);
  return (
    <div className="explore-panel">
      <LiveRegion message={settled} />
      <div className="explore-panel__top">
        <OverlaySwitch />
        <p className="explore-panel__sentence">{sentence}</p>
      </div>
      {index ? <Content index={index} /> : <Waiting />}
    </div>
  );
}

function Content({ index }: { readonly index: BaseIndex }) {
  const selection = useSelection((state) => state.selection);
  const heading = useFocusAfterSelection();
  if (!selection)
    return (
      <>
        <OverlayBlock index={index} />
        <Overview index={index} />
      </>
    );
  return (
    <>
      <SelectionHeader index={index} selection={selection} headingRef={heading} />
      <OverlayBlock index={index} />
      <SelectionSheet index={index} selection={selection} />
      {selection.kind === "region" ? null : <Filters />}
    </>
  );
}

function OverlayBlock({ index }: { readonly index: BaseIndex }) {
  const overlay = useOverlay((state) => state.overlay);
  switch (overlay) {
    case "regions":
      return null;
    case "distance":
      return <DistanceBlock index={index} />;
    case "commuters":
      return <CommutersBlock />;
    case "partners":
      return <PartnersBlock index={index} />;
  }
}

function Waiting() {
  const { t } = useSpeech();
  const status = useDatasets((state) => state.base.status);
  if (status === "failed") return <p role="alert">{t("app.baseFailed")}</p>;
  return (
    <Delayed>
      <p role="status">{t("app.loading", { what: t("explore.baseData") })}</p>
    </Delayed>
  );
}

/**
 * The button that selects disappears with its list; without help the keyboard would start again at the top
 * of the page. A click on the map leaves the focus where it is.
 */
function useFocusAfterSelection() {
  const heading = useRef<HTMLHeadingElement>(null);
  const wasInPanel = useRef(false);
  const selection = useSelection((state) => state.selection);
  useEffect(
    () =>
      useSelection.subscribe((state, previous) => {
        if (state.selection !== previous.selection)
          wasInPanel.current = document.activeElement?.closest(".explore-panel") !== null;
      }),
    [],
  );
  useLayoutEffect(() => {
    heading.current?.closest(".explore-panel")?.scrollIntoView({ block: "start" });
    if (wasInPanel.current) heading.current?.focus({ preventScroll: true });
    wasInPanel.current = false;
  }, [selection]);
  return heading;
}
