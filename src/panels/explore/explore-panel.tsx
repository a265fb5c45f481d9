import { useEffect, useLayoutEffect, useRef } from "react";
import { useSpeech } from "../../i18n/language-provider";
import { Guarded } from "../../lazy/guarded";
import { lazyPart } from "../../lazy/lazy-part";
import { useDatasets } from "../../state/datasets";
import { isAllowed, useEmbed } from "../../state/embed";
import { useOverlay } from "../../state/overlay";
import { useOwnRegions } from "../../state/own-regions";
import { useSelection } from "../../state/selection";
import { Delayed } from "../ui/delayed";
import { LiveRegion } from "../ui/live-region";
import { useBaseIndex, type BaseIndex } from "../data/base-index";
import { useSettled } from "../data/use-settled";
import { Filters } from "./filters/filters";
import { useFocusAfterEditing } from "./own/use-focus-after-editing";
import { OverlaySwitch } from "./overlay-switch";
import { Overview } from "./overview/overview";
import { SelectionHeader } from "./selection-header";
import { useViewSentence } from "./use-view-sentence";
import "../ui/visually-hidden.css";
import "./explore-panel.css";

/** A sentence that changes with every step of a slider is read out only when the slider rests, milliseconds. */
const SETTLED_AFTER = 700;
/** The first view has drawn by then, milliseconds. */
const PREFETCH_AFTER = 2500;

const SelectionSheet = lazyPart(
  async () => (await import("./sheets/selection-sheet")).SelectionSheet,
  Loading,
);
const OwnRegionEditor = lazyPart(
  async () => (await import("./own/own-region-editor")).OwnRegionEditor,
  Loading,
);
const OverlayBlock = lazyPart(async () => (await import("./overlays/overlay-block")).OverlayBlock, Loading);

/** Everything beside the map: what is drawn, the view in a sentence, what is selected, lists and filters. */
export function ExplorePanel() {
  const index = useBaseIndex();
  const sentence = useViewSentence();
  const settled = useSettled(sentence, SETTLED_AFTER);
  usePrefetch();
  const mayChange = useEmbed((state) => isAllowed("change", state));
  return (
    <div className="explore-panel">
      <LiveRegion message={settled} />
      <div className="explore-panel__top">
        {mayChange ? <OverlaySwitch /> : null}
        <p className="explore-panel__sentence">{sentence}</p>
      </div>
      {index ? <Content index={index} /> : <Waiting />}
    </div>
  );
}

function Content({ index }: { readonly index: BaseIndex }) {
  const selection = useSelection((state) => state.selection);
  const heading = useFocusAfterSelection();
  const { t } = useSpeech();
  const overlay = useOverlay((state) => state.overlay);
  const editing = useOwnRegions((state) => state.editing);
  const mayChange = useEmbed((state) => isAllowed("change", state));
  useFocusAfterEditing();
  if (editing)
    return (
      <Guarded>
        <OwnRegionEditor key={editing} id={editing} />
      </Guarded>
    );
  if (!selection)
    return (
      <>
        {overlay === "regions" ? null : (
          <h2 className="visually-hidden">{t(`explore.overlay_${overlay}`)}</h2>
        )}
        <OverlayPart index={index} />
        <Overview index={index} />
      </>
    );
  const sheet = (
    <Guarded>
      <SelectionSheet index={index} selection={selection} />
    </Guarded>
  );
  // The overlay cannot be narrowed to one partnership: its record must not stand below the table of all.
  const isSheetFirst = selection.kind === "partnership";
  return (
    <>
      <SelectionHeader index={index} selection={selection} headingRef={heading} />
      {isSheetFirst ? sheet : <OverlayPart index={index} />}
      {isSheetFirst ? <OverlayPart index={index} /> : sheet}
      {selection.kind === "region" || !mayChange ? null : <Filters />}
    </>
  );
}

/** The block's code arrives with the first overlay that needs it. */
function OverlayPart({ index }: { readonly index: BaseIndex }) {
  const isRegions = useOverlay((state) => state.overlay === "regions");
  if (isRegions) return null;
  return (
    <Guarded>
      <OverlayBlock index={index} />
    </Guarded>
  );
}

function Waiting() {
  const { t } = useSpeech();
  const status = useDatasets((state) => state.base.status);
  if (status === "failed") return <p role="alert">{t("app.baseFailed")}</p>;
  return <Loading />;
}

function Loading() {
  const { t } = useSpeech();
  return (
    <Delayed>
      <p role="status">{t("app.loading", { what: t("explore.baseData") })}</p>
    </Delayed>
  );
}

/** Sheets and overlay blocks are fetched while the visitor looks at the map, so that the first click waits for nothing. */
function usePrefetch(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      SelectionSheet.prefetch();
      OverlayBlock.prefetch();
    }, PREFETCH_AFTER);
    return () => clearTimeout(timer);
  }, []);
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
    scrollToTop(heading.current);
    if (wasInPanel.current) heading.current?.focus({ preventScroll: true });
    wasInPanel.current = false;
  }, [selection]);
  return heading;
}

/** What is selected begins at the top of whatever scrolls around it. */
function scrollToTop(element: Element | null): void {
  for (let around = element; around; around = around.parentElement)
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) {
      around.scrollTop = 0;
      return;
    }
}
