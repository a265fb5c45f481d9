import { describe, expect, it } from "vitest";
import { clippedBounds, panned, zoomed } from "../../src/map/camera-steps";
import { MAXIMUM_ZOOM, MINIMUM_ZOOM } from "../../src/model/map-limits";

describe("zoomed", () => {
  it("keeps the middle and stays within the limits", () => {
    expect(zoomed({ center: [6, 50], zoom: 6 }, 1)).toEqual({ center: [6, 50], zoom: 7 });
    expect(zoomed({ center: [6, 50], zoom: MAXIMUM_ZOOM }, 1).zoom).toBe(MAXIMUM_ZOOM);
    expect(zoomed({ center: [6, 50], zoom: MINIMUM_ZOOM }, -1).zoom).toBe(MINIMUM_ZOOM);
  });
});

describe("panned", () => {
  it("moves by pixels: at zoom 0 the world is 512 wide", () => {
    const { center } = panned({ center: [0, 0], zoom: 0 }, [128, 0]);
    expect(center[0]).toBeCloseTo(90, 9);
    expect(center[1]).toBeCloseTo(0, 9);
  });

  it("moves half as far one zoom closer", () => {
    expect(panned({ center: [0, 0], zoom: 1 }, [128, 0]).center[0]).toBeCloseTo(45, 9);
  });

  it("goes down to the south and stops at the edge of the map", () => {
    expect(panned({ center: [0, 0], zoom: 3 }, [0, 100]).center[1]).toBeLessThan(0);
    expect(panned({ center: [0, 0], zoom: 0 }, [0, 9_999]).center[1]).toBeCloseTo(-85.051129, 4);
  });

  it("goes round the world", () => {
    expect(panned({ center: [170, 0], zoom: 0 }, [512 / 18, 0]).center[0]).toBeCloseTo(-170, 6);
  });
});

describe("clippedBounds", () => {
  it("cuts at the date line and near the poles", () => {
    expect(clippedBounds([-300, -89, 300, 89])).toEqual([-180, -85.051129, 180, 85.051129]);
    expect(clippedBounds([2, 46, 10, 51])).toEqual([2, 46, 10, 51]);
  });
});
