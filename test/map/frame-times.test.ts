import { describe, expect, it } from "vitest";
import { measureFrames, median } from "../../src/map/frame-times";

describe("median", () => {
  it("is the middle value, or the mean of the two middle ones", () => {
    expect(median([300, 10, 20])).toBe(20);
    expect(median([40, 10, 20, 30])).toBe(25);
    expect(median([])).toBe(0);
  });
});

describe("measureFrames", () => {
  it("asks for a frame, waits for it, and times five of them", async () => {
    let time = 0;
    let repaints = 0;
    let listener: (() => void) | null = null;
    const map = {
      once: (_event: "render", next: () => void) => {
        listener = next;
      },
      triggerRepaint: () => {
        repaints += 1;
        queueMicrotask(() => {
          time += 40;
          listener?.();
        });
      },
    };
    expect(await measureFrames(map, () => time)).toEqual([40, 40, 40, 40, 40]);
    expect(repaints).toBe(5);
  });
});
