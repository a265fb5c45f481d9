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
 * Drags the map along a figure eight for four seconds and counts the frames that are drawn meanwhile.
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

/**
 * Milliseconds between one frame and the next. What WebGL draws counts when the graphics card has done it: until
 * then it has only been asked for, and a machine that draws in software would seem as fast as any other. A fence
 * behind each frame tells (src/map/frame-times.ts).
 *
 * Runs in the page, so it holds no named function inside.
 */
async function countFrames(duration: number): Promise<readonly number[]> {
  const gl = document.querySelector<HTMLCanvasElement>(".map-view canvas")?.getContext("webgl2") ?? null;
  const fences: WebGLSync[] = [];
  const drawn: number[] = [];
  const start = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
  for (let time = start; time - start < duration || fences.length > 0;) {
    time = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    while (
      gl &&
      fences[0] &&
      (gl.isContextLost() || gl.getSyncParameter(fences[0], gl.SYNC_STATUS) === gl.SIGNALED)
    ) {
      gl.deleteSync(fences.shift() ?? null);
      drawn.push(time);
    }
    if (time - start >= duration) continue;
    const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    gl?.flush();
    if (fence) fences.push(fence);
    else drawn.push(time);
  }
  return drawn.map((time, index) => time - (drawn[index - 1] ?? start));
}
