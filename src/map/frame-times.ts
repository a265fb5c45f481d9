const MEASURED_FRAMES = 5;
/** Milliseconds between two looks at a fence. */
const LOOK_INTERVAL = 2;

interface RepaintingMap {
  readonly triggerRepaint: () => void;
  readonly once: (event: "render", listener: () => void) => unknown;
}

interface FrameClock {
  /** Resolves when the graphics card has drawn what it was asked to draw. */
  readonly finish: () => Promise<void>;
  readonly now?: () => number;
}

/** Milliseconds from the wish for a frame until it is drawn, for a few frames in a row. */
export async function measureFrames(
  map: RepaintingMap,
  { finish, now = () => performance.now() }: FrameClock,
): Promise<number[]> {
  const times: number[] = [];
  await finish();
  while (times.length < MEASURED_FRAMES) {
    const start = now();
    await new Promise<void>((resolve) => {
      map.once("render", resolve);
      map.triggerRepaint();
    });
    await finish();
    times.push(now() - start);
  }
  return times;
}

/**
 * Drawing is asked for and done later, in another process: without waiting for it a machine that draws in
 * software seems as fast as any other. A fence is looked at, never waited on, so the page goes on answering.
 */
export function drawingFence(canvas: HTMLCanvasElement): () => Promise<void> {
  const gl = canvas.getContext("webgl2");
  return () =>
    new Promise((resolve) => {
      const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      gl?.flush();
      const look = () => {
        const isDone =
          !gl || !fence || gl.isContextLost() || gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.SIGNALED;
        if (!isDone) return void setTimeout(look, LOOK_INTERVAL);
        gl?.deleteSync(fence ?? null);
        resolve();
      };
      look();
    });
}

/** The middle value; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? (upper + (sorted[middle - 1] ?? upper)) / 2 : upper;
}
