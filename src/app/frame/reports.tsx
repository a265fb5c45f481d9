import { useEffect, useRef, useState, type RefObject } from "react";
import type { Bridge } from "../../embed-api/bridge";
import { useSpeech } from "../../i18n/language-provider";
import { useBaseIndex, type BaseIndex } from "../../panels/data/base-index";
import { useSelectionName } from "../../panels/data/use-selection-name";
import { useCompare } from "../../state/compare";
import { useEmbed } from "../../state/embed";
import { useSelection, type Selection } from "../../state/selection";

/** A little longer than the address waits before it is written, milliseconds. */
const SETTLED_AFTER = 350;

interface ReportsProps {
  readonly bridge: Bridge;
  readonly frame: RefObject<HTMLElement | null>;
  /** What scrolls in a page without the large map: the host may make room for all of it. */
  readonly scrolled: RefObject<HTMLElement | null>;
  /** The view in one sentence. */
  readonly sentence: string;
}

/** Tells a host that is heard what is shown, what is selected and how high everything is. Draws nothing. */
export function Reports({ bridge, frame, scrolled, sentence }: ReportsProps) {
  const isReady = useViewReports(bridge, sentence);
  useHeightReports(isReady ? bridge : null, frame, scrolled);
  const index = useBaseIndex();
  const selection = useSelection((state) => state.selection);
  if (!index || !isReady) return null;
  return selection ? (
    <SelectionReport bridge={bridge} index={index} selection={selection} />
  ) : (
    <EmptyReport bridge={bridge} />
  );
}

/** @returns whether the host has been told that the frame is there: nothing is reported before that. */
function useViewReports(bridge: Bridge, title: string): boolean {
  const { language } = useSpeech();
  const address = useEmbed((state) => state.permalink);
  const [isReady, setReady] = useState(false);
  const told = useRef("");
  useEffect(() => {
    if (title === "") return;
    // Address and sentence follow a step one after the other.
    const timer = setTimeout(() => {
      const view = JSON.stringify([address, title]);
      if (told.current === view) return;
      const isFirst = told.current === "";
      told.current = view;
      setReady(true);
      bridge.report(isFirst ? { type: "ready", address, title, language } : { type: "view", address, title });
    }, SETTLED_AFTER);
    return () => clearTimeout(timer);
  }, [bridge, address, title, language]);
  return isReady;
}

/** A map fits any height and reports the one it has; a page reports what it takes to be read without scrolling. */
function useHeightReports(
  /** Null: the host has not been told yet that the frame is there. */
  bridge: Bridge | null,
  frame: ReportsProps["frame"],
  scrolled: ReportsProps["scrolled"],
): void {
  const page = useCompare((state) => state.page);
  useEffect(() => {
    const element = frame.current;
    const body = scrolled.current;
    if (!bridge || !element) return;
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
  }, [bridge, frame, scrolled, page]);
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
