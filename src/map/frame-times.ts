/** A map is slow when half of its first frames take longer than this, milliseconds. */
export const SLOW_FRAME = 100;
const MEASURED_FRAMES = 5;

interface RepaintingMap {
  readonly triggerRepaint: () => void;
  readonly once: (event: "render", listener: () => void) => unknown;
}

/** Milliseconds between the renderings of a few frames in a row. `now`: for tests. */
export function measureFrames(
  map: RepaintingMap,
  now: () => number = () => performance.now(),
): Promise<number[]> {
  return new Promise((resolve) => {
    const times: number[] = [];
    let last = now();
    const next = () => {
      map.once("render", () => {
        const time = now();
        times.push(time - last);
        last = time;
        if (times.length < MEASURED_FRAMES) next();
        else resolve(times);
      });
      map.triggerRepaint();
    };
    next();
  });
}

/** The middle value; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? (upper + (sorted[middle - 1] ?? upper)) / 2 : upper;
}
