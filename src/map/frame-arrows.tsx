import { useMemo, useRef, type CSSProperties, type RefObject } from "react";
import { useSpeech, type Speech } from "../i18n/language-provider";
import { useCamera } from "../state/camera";
import { commuterTargets, partnerTargets, placeFrameArrows, type FrameArrow } from "./scene/frame-arrows";
import type { Scene } from "./scene/scene";
import { useClearance } from "./use-clearance";
import "./frame-arrows.css";

/** Names written out at one arrow. */
const NAMED = 2;

interface FrameArrowsProps {
  readonly scene: Pick<Scene, "commuters" | "partners">;
  /** Legend and buttons, which lie over the frame as well. */
  readonly obstacles: readonly RefObject<HTMLElement | null>[];
}

/** Arrows at the frame to what lies outside it and is connected with what lies inside; over either map. */
export function FrameArrows({ scene: { commuters, partners }, obstacles }: FrameArrowsProps) {
  const speech = useSpeech();
  const bounds = useCamera((state) => state.bounds);
  const zoom = useCamera((state) => state.current?.zoom ?? 0);
  const arrows = useMemo(() => {
    const targets = [
      ...(commuters ? commuterTargets(commuters, bounds) : []),
      ...(partners?.isRestricted ? partnerTargets(partners, bounds) : []),
    ];
    return placeFrameArrows(targets, bounds, zoom);
  }, [commuters, partners, bounds, zoom]);
  const list = useRef<HTMLUListElement>(null);
  useClearance(list, obstacles, arrows);
  if (arrows.length === 0) return null;
  return (
    <ul className="frame-arrows" ref={list} aria-label={speech.t("map.beyond")}>
      {arrows.map((arrow) => (
        <li
          className={`frame-arrows__arrow frame-arrows__arrow--${arrow.side}`}
          key={arrow.targets.map(({ key }) => key).join()}
          style={placeOf(arrow)}
        >
          <svg className="frame-arrows__head" viewBox="-6 -6 12 12" aria-hidden="true">
            <path d="M0 -5 4.5 4 0 2 -4.5 4Z" transform={`rotate(${arrow.bearing.toFixed(0)})`} />
          </svg>
          <span className="frame-arrows__text">
            <span className="frame-arrows__names">{namesOf(arrow, speech)}</span>
            {arrow.inward === null ? null : (
              <span>{speech.t("map.inflow", { people: speech.format.number(arrow.inward) })}</span>
            )}
            {arrow.outward === null ? null : (
              <span>{speech.t("map.outflow", { people: speech.format.number(arrow.outward) })}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Anchored at its own side, so that the text has the width of the map to unfold. */
function placeOf({ side, x, y }: FrameArrow): CSSProperties {
  return {
    [side === "right" ? "right" : "left"]: `${(side === "right" ? 1 - x : x) * 100}%`,
    [side === "bottom" ? "bottom" : "top"]: `${(side === "bottom" ? 1 - y : y) * 100}%`,
  };
}

function namesOf({ targets }: FrameArrow, { t, format }: Speech): string {
  const names = targets.map(({ name }) => name);
  if (names.length <= NAMED + 1) return format.list(names);
  return t("map.beyondMore", { names: names.slice(0, NAMED).join(", "), count: names.length - NAMED });
}
