import { useEffect, useRef, type RefObject } from "react";
import type { Bridge } from "../../embed-api/bridge";
import { useSpeech } from "../../i18n/language-provider";
import { useBaseIndex, type BaseIndex } from "../../panels/data/base-index";
import { useSelectionName } from "../../panels/data/use-selection-name";
import { useCompare } from "../../state/compare";
import { useEmbed } from "../../state/embed";
import { useSelection, type Selection } from "../../state/selection";

interface ReportsProps {
  readonly bridge: Bridge;
  readonly frame: RefObject<HTMLElement | null>;
  /** What scrolls in a page without the large map: the host may make room for all of it. */
  readonly scrolled: RefObject<HTMLElement | null>;
  /** The view in one sentence. */
  readonly sentence: string;
}

/** Tells the host what is shown, what is selected and how high everything is. Draws nothing. */
export function Reports({ bridge, frame, scrolled, sentence }: ReportsProps) {
  useViewReports(bridge, sentence);
  useHeightReports(bridge, frame, scrolled);
  const index = useBaseIndex();
  const selection = useSelection((state) => state.selection);
  if (!index) return null;
  return selection ? (
    <SelectionReport bridge={bridge} index={index} selection={selection} />
  ) : (
    <EmptyReport bridge={bridge} />
  );
}

function useViewReports(bridge: Bridge, title: string): void {
  const { language } = useSpeech();
  const address = useEmbed((state) => state.permalink);
  // The host's script may list its origin only after the frame has opened.
  const isHeard = useEmbed(({ embed }) => (embed?.origins.length ?? 0) > 0);
  const isReady = useRef(false);
  useEffect(() => {
    if (!isHeard || title === "") return;
    if (isReady.current) return bridge.report({ type: "view", address, title });
    isReady.current = true;
    bridge.report({ type: "ready", address, title, language });
  }, [bridge, isHeard, address, title, language]);
}

/** A map fits any height and reports the one it has; a page reports what it takes to be read without scrolling. */
function useHeightReports(
  bridge: Bridge,
  frame: ReportsProps["frame"],
  scrolled: ReportsProps["scrolled"],
): void {
  const isHeard = useEmbed(({ embed }) => (embed?.origins.length ?? 0) > 0);
  const page = useCompare((state) => state.page);
  useEffect(() => {
    const element = frame.current;
    const body = scrolled.current;
    if (!isHeard || !element) return;
    let told = 0;
    const observer = new ResizeObserver(() => {
      const hidden = body?.parentElement ? body.offsetHeight - body.parentElement.clientHeight : 0;
      const pixels = element.clientHeight + hidden;
      if (pixels === told) return;
      told = pixels;
      bridge.report({ type: "height", pixels });
    });
    observer.observe(element);
    if (body) observer.observe(body);
    return () => observer.disconnect();
  }, [bridge, isHeard, frame, scrolled, page]);
}

interface SelectionReportProps {
  readonly bridge: Bridge;
  readonly index: BaseIndex;
  readonly selection: Selection;
}

function SelectionReport({ bridge, index, selection }: SelectionReportProps) {
  const { text } = useSelectionName(index, selection);
  const { kind, id } = selection;
  useEffect(
    () => bridge.report({ type: "selection", selection: { kind, id, name: text } }),
    [bridge, kind, id, text],
  );
  return null;
}

function EmptyReport({ bridge }: Pick<SelectionReportProps, "bridge">) {
  useEffect(() => bridge.report({ type: "selection", selection: null }), [bridge]);
  return null;
}
