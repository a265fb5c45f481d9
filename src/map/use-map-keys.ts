import { useEffect, useState, type RefObject } from "react";
import { contains } from "../analysis/statistics/bounding-box";
import {
  neighbourInDirection,
  type WalkDirection,
  type WalkStep,
} from "../analysis/statistics/neighbour-walk";
import type { NutsUnit } from "../model/nuts-unit";
import { lookAt, overviewBounds, steerTo, useCamera, type Camera } from "../state/camera";
import { useDatasets } from "../state/datasets";
import { hover, useSelection } from "../state/selection";
import { PAN_STEP, panned, zoomed } from "./camera-steps";
import { activate } from "./interactions";
import { mapCommand, startUnit, type MapCommand } from "./keyboard-walk";
import { useUnitWords } from "./use-unit-words";

/**
 * Walk, pan, zoom and select by keyboard while the frame itself has the focus; the same on both maps. Makes
 * the frame a stop of the Tab key.
 * @returns what a screen reader is to say about the last step
 */
export function useMapKeys(frame: RefObject<HTMLElement | null>): string {
  const [announcement, setAnnouncement] = useState("");
  const words = useUnitWords();
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    element.tabIndex = 0;
    const onKeyDown = (event: KeyboardEvent) => {
      // Keys of the buttons and the legend inside the frame stay theirs.
      const command = event.target === element ? mapCommand(event) : null;
      if (!command) return;
      event.preventDefault();
      if (command.kind === "walk") setAnnouncement(walk(command.direction, words));
      else obey(command);
    };
    element.addEventListener("keydown", onKeyDown);
    return () => element.removeEventListener("keydown", onKeyDown);
  }, [frame, words]);
  return announcement;
}

function obey(command: Exclude<MapCommand, { kind: "walk" }>): void {
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

/** One step of the walk. @returns the sentence about where it has led. */
function walk(direction: WalkDirection, words: ReturnType<typeof useUnitWords>): string {
  const { data } = useDatasets.getState().base;
  const { current } = useCamera.getState();
  if (!data || !current) return "";
  const { hovered, selection } = useSelection.getState();
  const known = hovered?.kind === "unit" ? hovered.id : selection?.kind === "unit" ? selection.id : null;
  const from = startUnit(data.units, known, current.center);
  if (!from) return "";
  // The first key shows where the walk begins.
  if (known === null) return arrive(from, null, current, words);
  const neighbours = data.geography.neighbours.get(from.code) ?? [];
  const step = neighbourInDirection(
    from,
    data.units.filter(({ code }) => neighbours.includes(code)),
    direction,
  );
  const unit = data.units.find(({ code }) => code === step?.unit);
  return step && unit ? arrive(unit, step, current, words) : words.noStep;
}

/** Lights the unit and brings it into sight. */
function arrive(
  unit: NutsUnit,
  step: WalkStep | null,
  { zoom }: Camera,
  words: ReturnType<typeof useUnitWords>,
): string {
  hover({ kind: "unit", id: unit.code });
  if (!contains(useCamera.getState().bounds, unit.labelPoint)) steerTo({ center: unit.labelPoint, zoom });
  return words.arrival(unit, step);
}
