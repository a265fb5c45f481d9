import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import type { Position } from "../model/identifiers";
import { useCamera } from "../state/camera";
import { useCatalogueResults } from "../state/catalogue-results";
import { useDatasets } from "../state/datasets";
import { useSelection, type FeatureReference } from "../state/selection";
import { unitsByCode } from "../state/visible-cities";
import { screenTransform, toScreen } from "./light/mercator";
import type { CommuterScene } from "./scene/scene";
import { useHoverText } from "./use-hover-text";
import "./hover-tip.css";

interface HoverTipProps {
  /** The frame that holds both maps. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly commuters: CommuterScene | null;
}

/** Between the pointer and the tip, pixels. */
const GAP = 14;

/** Name, value, unit and year of what the pointer or the keyboard rests on; the same for both maps. */
export function HoverTip({ frame, commuters }: HoverTipProps) {
  const text = useHoverText(commuters);
  const tip = useRef<HTMLDivElement>(null);
  const pointer = usePointer(frame, tip);
  useLayoutEffect(() => {
    const element = tip.current;
    if (!element || !frame.current || !text) return;
    place(element, frame.current, pointer.current ?? hoveredPoint(frame.current, commuters));
  }, [text, frame, pointer, commuters]);
  if (!text) return null;
  return (
    <div className="hover-tip" ref={tip} aria-hidden="true">
      <p className="hover-tip__title">{text.title}</p>
      {text.lines.map((line) => (
        <p className="hover-tip__line" key={line}>
          {line}
        </p>
      ))}
    </div>
  );
}

type Point = readonly [x: number, y: number];

/** Last place of a mouse over the frame; null after a key, when the tip stands at the unit instead. */
function usePointer(frame: RefObject<HTMLElement | null>, tip: RefObject<HTMLElement | null>) {
  const pointer = useRef<Point | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const onMove = (event: PointerEvent) => {
      const box = element.getBoundingClientRect();
      pointer.current = [event.clientX - box.left, event.clientY - box.top];
      if (tip.current) place(tip.current, element, pointer.current);
    };
    const onKey = () => {
      pointer.current = null;
    };
    element.addEventListener("pointermove", onMove);
    element.addEventListener("keydown", onKey);
    return () => {
      element.removeEventListener("pointermove", onMove);
      element.removeEventListener("keydown", onKey);
    };
  }, [frame, tip]);
  return pointer;
}

/** Beside the point, on the side with room. */
function place(tip: HTMLElement, frame: HTMLElement, point: Point | null): void {
  if (!point) return;
  const { offsetWidth: width, offsetHeight: height } = tip;
  const isRight = point[0] + GAP + width < frame.clientWidth;
  const isBelow = point[1] + GAP + height < frame.clientHeight;
  const x = isRight ? point[0] + GAP : Math.max(0, point[0] - GAP - width);
  const y = isBelow ? point[1] + GAP : Math.max(0, point[1] - GAP - height);
  tip.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

function hoveredPoint(frame: HTMLElement, commuters: CommuterScene | null): Point | null {
  const { current } = useCamera.getState();
  const position = positionOf(useSelection.getState().hovered, commuters);
  if (!current || !position) return null;
  const size = { width: frame.clientWidth, height: frame.clientHeight };
  const [x, y] = toScreen(position, screenTransform({ camera: current, size }));
  return [Math.max(0, Math.min(size.width, x)), Math.max(0, Math.min(size.height, y))];
}

/** The keyboard hovers units, nodes of the commuter overlay, and marks of the catalogue. */
function positionOf(hovered: FeatureReference | null, commuters: CommuterScene | null): Position | null {
  if (hovered?.kind === "flow-area")
    return commuters?.nodes.find(({ area }) => area === hovered.id)?.position ?? null;
  if (hovered?.kind === "record-mark")
    return (
      useCatalogueResults.getState().results?.marks.find(({ key }) => key === hovered.id)?.position ?? null
    );
  const { data } = useDatasets.getState().base;
  if (hovered?.kind !== "unit" || !data) return null;
  return unitsByCode(data.units).get(hovered.id)?.labelPoint ?? null;
}
