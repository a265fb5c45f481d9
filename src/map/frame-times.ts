/** A map is slow when half of its first frames take longer than this, milliseconds. */
export const SLOW_FRAME = 100;
const MEASURED_FRAMES = 5;

interface RepaintingMap {
  readonly triggerRepaint: () => void;
  readonly once: (event: "render", listener: () => void) => unknown;
}

interface FrameClock {
  /** Waits until the graphics card has drawn what it was asked to draw. */
  readonly finish: () => void;
  readonly now?: () => number;
}

/** Milliseconds from the wish for a frame until it is drawn, for a few frames in a row. */
export function measureFrames(
  map: RepaintingMap,
  { finish, now = () => performance.now() }: FrameClock,
): Promise<number[]> {
  return new Promise((resolve) => {
    const times: number[] = [];
    const next = () => {
      const start = now();
      map.once("render", () => {
        finish();
        times.push(now() - start);
        if (times.length < MEASURED_FRAMES) next();
        else resolve(times);
      });
      map.triggerRepaint();
    };
    finish();
    next();
  });
}

/**
 * Drawing is asked for and done later, in another process; reading one pixel back waits for it. Without that,
 * a machine that draws in software seems as fast as any other.
 */
export function pixelReader(canvas: HTMLCanvasElement): () => void {
  const gl = canvas.getContext("webgl2");
  const pixel = new Uint8Array(4);
  return () => gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
}

/** The middle value; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? (upper + (sorted[middle - 1] ?? upper)) / 2 : upper;
}
