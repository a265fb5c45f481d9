import { describe, expect, it } from "vitest";
import { drawingFence, measureFrames, median } from "../../src/map/frame-times";

describe("median", () => {
  it("is the middle value, or the mean of the two middle ones", () => {
    expect(median([300, 10, 20])).toBe(20);
    expect(median([40, 10, 20, 30])).toBe(25);
    expect(median([])).toBe(0);
  });
});

/** A map that draws a frame as soon as it is asked to, and a clock that the test turns. */
function fakeMap() {
  const state = { time: 0, repaints: 0 };
  let listener: (() => void) | null = null;
  return {
    state,
    once: (_event: "render", next: () => void) => {
      listener = next;
    },
    triggerRepaint: () => {
      state.repaints += 1;
      queueMicrotask(() => {
        state.time += 10;
        listener?.();
      });
    },
  };
}

describe("measureFrames", () => {
  it("times five frames, the work of the graphics card included", async () => {
    const map = fakeMap();
    const finish = () => {
      map.state.time += 30;
      return Promise.resolve();
    };
    expect(await measureFrames(map, { finish, now: () => map.state.time })).toEqual([40, 40, 40, 40, 40]);
    expect(map.state.repaints).toBe(5);
  });
});

describe("drawingFence", () => {
  const canvasWith = (context: object | null) =>
    Object.create(null, { getContext: { value: () => context } }) as HTMLCanvasElement;

  it("waits until the fence is passed", async () => {
    let looks = 0;
    const gl = {
      SIGNALED: 1,
      fenceSync: () => ({}),
      flush: () => undefined,
      isContextLost: () => false,
      getSyncParameter: () => (++looks < 3 ? 0 : 1),
      deleteSync: () => undefined,
    };
    await drawingFence(canvasWith(gl))();
    expect(looks).toBe(3);
  });

  it("waits for nothing where there is no context", async () => {
    await expect(drawingFence(canvasWith(null))()).resolves.toBeUndefined();
  });
});
