import { useEffect, useRef } from "react";

export interface ChartPoint {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

interface PointerFieldProps {
  readonly width: number;
  readonly height: number;
  readonly points: readonly ChartPoint[];
  /** Key of the nearest point; null: none is near. */
  readonly onPreview: (key: string | null) => void;
  readonly onChoose: (key: string) => void;
}

/** Points are small and may lie on each other: the nearest within this many pixels is meant. */
const REACH = 16;

/** Takes the pointer for all points of a chart, each of which is then 24 pixels wide or more. */
export function PointerField({ width, height, points, onPreview, onChoose }: PointerFieldProps) {
  const field = useRef<SVGRectElement>(null);
  useEffect(() => {
    const element = field.current;
    if (!element) return;
    const near = ({ clientX, clientY }: MouseEvent) => {
      const { left, top } = element.getBoundingClientRect();
      return nearestPoint(points, clientX - left, clientY - top);
    };
    const move = (event: PointerEvent) => onPreview(near(event));
    const leave = () => onPreview(null);
    const click = (event: MouseEvent) => {
      const key = near(event);
      if (key !== null) onChoose(key);
    };
    element.addEventListener("pointermove", move);
    element.addEventListener("pointerleave", leave);
    element.addEventListener("click", click);
    return () => {
      element.removeEventListener("pointermove", move);
      element.removeEventListener("pointerleave", leave);
      element.removeEventListener("click", click);
    };
  }, [points, onPreview, onChoose]);
  return <rect ref={field} className="chart__field" width={width} height={height} />;
}

/** Key of the nearest point within reach. */
export function nearestPoint(points: readonly ChartPoint[], x: number, y: number): string | null {
  let best: string | null = null;
  let least = REACH;
  for (const point of points) {
    const distance = Math.hypot(point.x - x, point.y - y);
    if (distance <= least) {
      least = distance;
      best = point.key;
    }
  }
  return best;
}
