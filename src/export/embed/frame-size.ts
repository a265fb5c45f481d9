/** How high a frame is; it is always as wide as its place. */
export interface FrameSize {
  /** `ratio`: follows the width; `fixed`: pixels; `content`: as the content needs, `pixels` until it is known. */
  readonly rule: "ratio" | "fixed" | "content";
  /** CSS aspect-ratio, width to height. */
  readonly ratio: `${number}/${number}`;
  readonly pixels: number;
}

/** CSS pixels. Lower, the caption would leave no map; the same as in the element for host pages. */
export const MINIMUM_FRAME_HEIGHT = 320;
export const MAXIMUM_FRAME_HEIGHT = 900;

/** Width of a usual text column, CSS pixels: what a host sees that takes no style from the code. */
const USUAL_WIDTH = 640;

/** Height of the frame at a width, CSS pixels. */
export function frameHeight({ rule, ratio, pixels }: FrameSize, width: number): number {
  if (rule !== "ratio") return withinLimits(pixels);
  const [across = 1, down = 1] = ratio.split("/").map(Number);
  return withinLimits((width * down) / across);
}

function withinLimits(pixels: number): number {
  return Math.round(Math.min(MAXIMUM_FRAME_HEIGHT, Math.max(MINIMUM_FRAME_HEIGHT, pixels)));
}

/** What the `height` attribute says. */
export function heightAttribute(size: FrameSize): number {
  return frameHeight(size, USUAL_WIDTH);
}

/** Declarations that keep the place before the frame has come, so that nothing moves. */
export function frameStyle(size: FrameSize): string {
  const height =
    size.rule === "ratio"
      ? [
          "height: auto",
          `aspect-ratio: ${size.ratio}`,
          `min-height: ${MINIMUM_FRAME_HEIGHT}px`,
          `max-height: ${MAXIMUM_FRAME_HEIGHT}px`,
        ]
      : [`height: ${withinLimits(size.pixels)}px`];
  return ["border: 0", "width: 100%", ...height].join("; ");
}
