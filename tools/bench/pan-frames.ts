import type { Page } from "@playwright/test";

export interface PanResult {
  readonly framesPerSecond: number;
  /** 95 of 100 frames came within this time. */
  readonly slowFrameMilliseconds: number;
}

const PAN_MILLISECONDS = 4_000;
/** Half the width of the figure eight that the pointer draws, CSS pixels. */
const REACH = { x: 220, y: 120 };
const TURN_MILLISECONDS = 2_000;
/** Time between two pointer events, as a 60 Hz mouse reports. */
const STEP_MILLISECONDS = 16;

/**
 * Drags the map along a figure eight for four seconds and counts the frames the page draws meanwhile.
 * `place`: where the drag starts, CSS pixels of the page.
 */
export async function measurePan(
  page: Page,
  place: { readonly x: number; readonly y: number },
): Promise<PanResult> {
  await page.mouse.move(place.x, place.y);
  await page.mouse.down();
  await page.mouse.move(place.x + 10, place.y, { steps: 3 });
  const frames = page.evaluate(countFrames, PAN_MILLISECONDS);
  const start = performance.now();
  for (let elapsed = 0; elapsed < PAN_MILLISECONDS; elapsed = performance.now() - start) {
    const angle = (elapsed / TURN_MILLISECONDS) * 2 * Math.PI;
    await page.mouse.move(place.x + REACH.x * Math.sin(angle), place.y + REACH.y * Math.sin(2 * angle));
    await new Promise((resolve) => setTimeout(resolve, STEP_MILLISECONDS));
  }
  const intervals = await frames;
  await page.mouse.up();
  const total = intervals.reduce((sum, interval) => sum + interval, 0);
  const sorted = [...intervals].sort((a, b) => a - b);
  return {
    framesPerSecond: (intervals.length / total) * 1000,
    slowFrameMilliseconds: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
  };
}

/** Runs in the page, so it holds no named function inside: milliseconds between one frame and the next. */
async function countFrames(duration: number): Promise<readonly number[]> {
  const intervals: number[] = [];
  const start = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
  for (let last = start; last - start < duration;) {
    const time = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    intervals.push(time - last);
    last = time;
  }
  return intervals;
}
