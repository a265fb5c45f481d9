import { describe, expect, it } from "vitest";
import { runInSlices } from "../../../src/analysis/geometry/time-slices";

/** Keeps the processor busy for so many milliseconds. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe("runInSlices", () => {
  it("does every item once, in order", async () => {
    const done: number[] = [];
    await runInSlices(
      1000,
      (start, end) => {
        for (let item = start; item < end; item++) done.push(item);
      },
      { itemsPerLook: 7 },
    );
    expect(done).toEqual(Array.from({ length: 1000 }, (_, item) => item));
  });

  it("lets other tasks run between slices", async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 1);
    await runInSlices(20, () => work(10), { itemsPerLook: 1 });
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(2);
  });

  it("tells the share done, ascending up to 1", async () => {
    const shares: number[] = [];
    await runInSlices(10, () => work(15), { itemsPerLook: 1, onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it("does nothing when aborted before", async () => {
    let calls = 0;
    const answer = runInSlices(10, () => calls++, { signal: AbortSignal.abort() });
    await expect(answer).rejects.toMatchObject({ name: "AbortError" });
    expect(calls).toBe(0);
  });
});
