import { useEffect, useState, type RefObject } from "react";
import { contains } from "../analysis/statistics/bounding-box";
import { neighbourInDirection, type WalkDirection } from "../analysis/statistics/neighbour-walk";
import { useSpeech, type Speech } from "../i18n/language-provider";
import type { Position } from "../model/identifiers";
import { lookAt, overviewBounds, steerTo, useCamera, type Camera } from "../state/camera";
import { useCatalogueResults } from "../state/catalogue-results";
import { useDatasets } from "../state/datasets";
import { drawnOverlay } from "../state/drawn-overlay";
import { useOwnRegions } from "../state/own-regions";
import { isAllowed } from "../state/embed";
import { hover, useSelection, type FeatureReference } from "../state/selection";
import { PAN_STEP, panned, zoomed } from "./camera-steps";
import { activate } from "./interactions";
import { mapCommand, startUnit, type MapCommand } from "./keyboard-walk";
import { markWords } from "./mark-words";
import type { NodeMark } from "./scene/scene";
import { useUnitWords, type UnitWords } from "./use-unit-words";
import { walkNodes, walkPlaces } from "./walk-nodes";

/** A text that differs from the one before without being read differently: a live region says it once more. */
const AGAIN = "\u00a0";

/**
 * Walk, pan, zoom and select by keyboard while the frame itself has the focus; the same on both maps. Makes
 * the frame a stop of the Tab key. `nodes`: those of the commuter overlay, which are then what is walked.
 * @returns what a screen reader is to say about the last step
 */
export function useMapKeys(frame: RefObject<HTMLElement | null>, nodes: readonly NodeMark[] | null): string {
  const [announcement, setAnnouncement] = useState("");
  const unitWords = useUnitWords();
  const speech = useSpeech();
  useEffect(() => {
    const element = frame.current;
    // A still picture in a frame answers to no key, and is no stop.
    if (!element || !isInteractive()) return;
    element.tabIndex = 0;
    const onKeyDown = (event: KeyboardEvent) => {
      // Keys of the buttons and the legend inside the frame stay theirs.
      const command = event.target === element ? mapCommand(event) : null;
      if (!command) return;
      event.preventDefault();
      if (command.kind !== "walk") return obey(command);
      const words =
        drawnOverlay() === "records"
          ? walkToMark(command.direction, unitWords, speech)
          : isByNode(nodes)
            ? walkToNode(nodes, command.direction, unitWords)
            : walkToUnit(command.direction, unitWords);
      setAnnouncement((before) => (before === words ? words + AGAIN : words));
    };
    element.addEventListener("keydown", onKeyDown);
    return () => element.removeEventListener("keydown", onKeyDown);
  }, [frame, nodes, unitWords, speech]);
  return announcement;
}

function isInteractive(): boolean {
  return isAllowed("move") || isAllowed("select");
}

function obey(command: Exclude<MapCommand, { kind: "walk" }>): void {
  if (command.kind !== "activate" && !isAllowed("move")) return;
  const { current } = useCamera.getState();
  switch (command.kind) {
    case "overview":
      return lookAt(overviewBounds);
    case "activate": {
      const { hovered } = useSelection.getState();
      return hovered ? activate(hovered) : undefined;
    }
    case "pan":
      return current ? steerTo(panned(current, scaled(command.direction))) : undefined;
    case "zoom":
      return current ? steerTo(zoomed(current, command.levels)) : undefined;
  }
}

function scaled([right, down]: readonly [number, number]): readonly [number, number] {
  return [right * PAN_STEP, down * PAN_STEP];
}

/** Units of an own region are picked one by one, also in the commuter overlay. */
function isByNode(nodes: readonly NodeMark[] | null): nodes is readonly NodeMark[] {
  return nodes !== null && nodes.length > 0 && !useOwnRegions.getState().isPicking;
}

/** One step from node to node. @returns the sentence about where it has led. */
function walkToNode(nodes: readonly NodeMark[], direction: WalkDirection, words: UnitWords): string {
  const { current } = useCamera.getState();
  const { hovered } = useSelection.getState();
  if (!current) return "";
  const step = walkNodes(nodes, hovered?.kind === "flow-area" ? hovered.id : null, current.center, direction);
  if (!step) return words.noStep;
  const { area, position } = step.node;
  arrive({ kind: "flow-area", id: area }, position, current);
  return step.direction ? words.nodeArrival(step) : words.start(words.nodeArrival(step));
}

/** One step from mark to mark of the catalogue. @returns the sentence about where it has led. */
function walkToMark(direction: WalkDirection, words: UnitWords, speech: Speech): string {
  const { current } = useCamera.getState();
  const { hovered } = useSelection.getState();
  const { results } = useCatalogueResults.getState();
  if (!current || !results) return "";
  const from = results.marks.find(({ key }) => hovered?.kind === "record-mark" && key === hovered.id);
  const step = walkPlaces(results.marks, from, current.center, direction);
  if (!step) return words.noStep;
  const { key, position } = step.place;
  arrive({ kind: "record-mark", id: key }, position, current);
  const { title, lines } = markWords(step.place, results.table.byId, speech);
  const place = [title, ...(step.direction ? [words.direction(step.direction)] : []), ...lines].join(", ");
  return step.direction ? place : words.start(place);
}

/** One step from unit to unit. @returns the sentence about where it has led. */
function walkToUnit(direction: WalkDirection, words: UnitWords): string {
  const { data } = useDatasets.getState().base;
  const { current } = useCamera.getState();
  if (!data || !current) return "";
  const { hovered, selection } = useSelection.getState();
  const known = hovered?.kind === "unit" ? hovered.id : selection?.kind === "unit" ? selection.id : null;
  const from = startUnit(data.units, known, current.center);
  if (!from) return "";
  if (from.code !== known) {
    arrive({ kind: "unit", id: from.code }, from.labelPoint, current);
    return words.start(words.arrival(from, null));
  }
  const neighbours = data.geography.neighbours.get(from.code) ?? [];
  const step = neighbourInDirection(
    from,
    data.units.filter(({ code }) => neighbours.includes(code)),
    direction,
  );
  const unit = data.units.find(({ code }) => code === step?.unit);
  if (!step || !unit) return words.noStep;
  arrive({ kind: "unit", id: unit.code }, unit.labelPoint, current);
  return words.arrival(unit, step);
}

/** Lights the place and brings it into sight. */
function arrive(feature: FeatureReference, place: Position, { zoom }: Camera): void {
  hover(feature);
  if (!contains(useCamera.getState().bounds, place)) steerTo({ center: place, zoom });
}
