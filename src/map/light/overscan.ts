import { screenTransform, type ScreenTransform, type Size, type Viewport } from "./mercator";

/** Part of the map's size that is drawn beyond every edge, so that dragging shows finished picture. */
export const OVERSCAN = 0.4;
/** At rest the picture is drawn anew when less than this part of the overscan is left. */
const REST_RESERVE = 0.35;

/** The larger viewport that is drawn for what the visitor sees. */
export function overscanned({ camera, size }: Viewport): Viewport {
  const { x, y } = overscanMargin(size);
  return { camera, size: { width: size.width + 2 * x, height: size.height + 2 * y } };
}

/** Pixels beyond the left and right, and beyond the upper and lower edge. */
export function overscanMargin({ width, height }: Size): { readonly x: number; readonly y: number } {
  return { x: Math.ceil(width * OVERSCAN), y: Math.ceil(height * OVERSCAN) };
}

/** CSS transform, about the upper left corner of the visible part, that shows the drawn picture elsewhere. */
export function relativeTransform(drawn: Viewport, current: ScreenTransform): string {
  const base = screenTransform(drawn);
  const ratio = current.scale / base.scale;
  return `translate(${current.x - base.x * ratio}px, ${current.y - base.y * ratio}px) scale(${ratio})`;
}

/** Whether the drawn picture still fills the visible part. */
export function isCovered(drawn: Viewport, current: ScreenTransform): boolean {
  return overscanLeft(drawn, current) >= 0;
}

/** Whether the drawn picture can stay when the movement is over: same zoom, and room to go on. */
export function isStillGood(drawn: Viewport, current: ScreenTransform): boolean {
  const { scale } = screenTransform(drawn);
  return Math.abs(current.scale / scale - 1) < 1e-6 && overscanLeft(drawn, current) >= REST_RESERVE;
}

/** The smallest rest of the overscan at any edge, as part of the whole overscan; negative: a gap is seen. */
function overscanLeft(drawn: Viewport, current: ScreenTransform): number {
  const base = screenTransform(drawn);
  const ratio = current.scale / base.scale;
  const { width, height } = drawn.size;
  const margin = overscanMargin(drawn.size);
  const left = current.x - base.x * ratio - margin.x * ratio;
  const top = current.y - base.y * ratio - margin.y * ratio;
  const right = left + (width + 2 * margin.x) * ratio - width;
  const bottom = top + (height + 2 * margin.y) * ratio - height;
  return Math.min(-left / margin.x, right / margin.x, -top / margin.y, bottom / margin.y);
}
