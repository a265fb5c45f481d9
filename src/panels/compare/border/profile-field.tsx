import { useEffect, useRef } from "react";
import { nearestPoint } from "../../chart/pointer-field";
import { previewUnit } from "../../chart/unit-actions";
import { rangeBetween, type DistanceRange } from "./distance-range";
import { distanceAt, type DrawnProfile, type ProfileDot } from "./profile-layout";

interface ProfileFieldProps {
  readonly drawn: DrawnProfile;
  readonly onRange: (range: DistanceRange | null) => void;
  readonly onChoose: (dot: ProfileDot) => void;
}

/** A hand that clicks moves this far, pixels. */
const CLICK_SLACK = 4;

/** Takes the pointer for the whole drawing: resting reads the nearest unit, clicking chooses it, dragging marks a part. */
export function ProfileField({ drawn, onRange, onChoose }: ProfileFieldProps) {
  const field = useRef<SVGRectElement>(null);
  // A drag redraws the chart; what it began with must outlive that.
  const latest = useRef({ drawn, onRange, onChoose });
  useEffect(() => {
    latest.current = { drawn, onRange, onChoose };
  });
  useEffect(() => (field.current ? listen(field.current, () => latest.current) : undefined), []);
  const { width, bottom } = drawn;
  return <rect ref={field} className="border__field" width={width} y={0} height={bottom} />;
}

/** @returns the function that stops listening */
function listen(field: SVGRectElement, now: () => ProfileFieldProps): () => void {
  let start: number | null = null;
  let isDragged = false;
  const placeOf = ({ clientX, clientY }: MouseEvent) => {
    const { left, top } = field.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const dotAt = (event: MouseEvent): ProfileDot | null => {
    const { dots } = now().drawn;
    const { x, y } = placeOf(event);
    const key = nearestPoint(
      dots.map((dot) => ({ key: dot.code, x: dot.x, y: dot.y })),
      x,
      y,
    );
    return dots.find(({ code }) => code === key) ?? null;
  };
  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    start = placeOf(event).x;
    isDragged = false;
  };
  const move = (event: PointerEvent) => {
    if (start === null) return;
    const { x } = placeOf(event);
    isDragged ||= Math.abs(x - start) > CLICK_SLACK;
    const { drawn, onRange } = now();
    if (isDragged) onRange(rangeBetween(distanceAt(drawn, start), distanceAt(drawn, x)));
  };
  const read = (event: PointerEvent) => {
    if (start !== null) return;
    const dot = dotAt(event);
    previewUnit(dot?.code ?? null);
  };
  const up = (event: PointerEvent) => {
    if (start === null) return;
    start = null;
    if (isDragged) return;
    const dot = dotAt(event);
    if (dot) now().onChoose(dot);
    else now().onRange(null);
  };
  const cancel = () => {
    start = null;
  };
  const leave = () => previewUnit(null);
  // A drag goes on beyond the chart, so the window hears its moves and its end.
  field.addEventListener("pointerdown", down);
  field.addEventListener("pointermove", read);
  field.addEventListener("pointerleave", leave);
  window.addEventListener("pointermove", move);
  window.addEventListener("pointerup", up);
  window.addEventListener("pointercancel", cancel);
  return () => {
    field.removeEventListener("pointerdown", down);
    field.removeEventListener("pointermove", read);
    field.removeEventListener("pointerleave", leave);
    window.removeEventListener("pointermove", move);
    window.removeEventListener("pointerup", up);
    window.removeEventListener("pointercancel", cancel);
  };
}
