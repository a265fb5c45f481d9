/** How a long computation reports and stops. */
export interface SliceOptions {
  /** Aborting rejects with the signal's reason, an `AbortError` unless another one was given. */
  readonly signal?: AbortSignal | undefined;
  /** Called between slices with the share done, 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** Items between two looks at the clock; fewer where an item takes long. */
  readonly itemsPerLook?: number;
}

/** Longest time without a pause, milliseconds: short enough for a click to be answered inside 100 ms. */
const sliceDuration = 24;
const defaultItemsPerLook = 512;

/**
 * Runs `work(start, end)` over `count` items in short slices. Between slices other messages and input are
 * served, so that an abort arrives and the page stays alive where there is no worker.
 */
export async function runInSlices(
  count: number,
  work: (start: number, end: number) => void,
  { signal, onProgress, itemsPerLook = defaultItemsPerLook }: SliceOptions = {},
): Promise<void> {
  signal?.throwIfAborted();
  let pauseAt = performance.now() + sliceDuration;
  for (let start = 0; start < count; start += itemsPerLook) {
    work(start, Math.min(count, start + itemsPerLook));
    if (performance.now() < pauseAt) continue;
    onProgress?.(Math.min(1, (start + itemsPerLook) / count));
    await nextTask();
    signal?.throwIfAborted();
    pauseAt = performance.now() + sliceDuration;
  }
  onProgress?.(1);
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
