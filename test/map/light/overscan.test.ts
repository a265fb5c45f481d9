import { describe, expect, it } from "vitest";
import { movedBy, scaledAbout } from "../../../src/map/light/gesture-math";
import { screenTransform, toScreen, type Viewport } from "../../../src/map/light/mercator";
import {
  isCovered,
  isStillGood,
  OVERSCAN,
  overscanMargin,
  overscanned,
  relativeTransform,
} from "../../../src/map/light/overscan";

const drawn: Viewport = { camera: { center: [7, 49], zoom: 6 }, size: { width: 1000, height: 600 } };
const base = screenTransform(drawn);

describe("overscanned", () => {
  it("draws the same places at the same pixels, moved by the margin", () => {
    const margin = overscanMargin(drawn.size);
    const [x, y] = toScreen([6.1, 50.8], base);
    const [largeX, largeY] = toScreen([6.1, 50.8], screenTransform(overscanned(drawn)));
    expect(largeX).toBeCloseTo(x + margin.x, 9);
    expect(largeY).toBeCloseTo(y + margin.y, 9);
  });
});

describe("relativeTransform", () => {
  it("is the identity where the picture was drawn", () => {
    expect(relativeTransform(drawn, base)).toBe("translate(0px, 0px) scale(1)");
  });

  it("moves the picture with the ground", () => {
    expect(relativeTransform(drawn, movedBy(base, 30, -12))).toBe("translate(30px, -12px) scale(1)");
  });

  it("scales about the pointer", () => {
    expect(relativeTransform(drawn, scaledAbout(base, [200, 100], 2))).toBe(
      "translate(-200px, -100px) scale(2)",
    );
  });
});

describe("isCovered", () => {
  it("holds up to the margin and no farther", () => {
    const margin = 1000 * OVERSCAN;
    expect(isCovered(drawn, movedBy(base, margin - 1, 0))).toBe(true);
    expect(isCovered(drawn, movedBy(base, margin + 1, 0))).toBe(false);
  });

  it("holds when zooming in and fails when the picture no longer fills the map", () => {
    expect(isCovered(drawn, scaledAbout(base, [500, 300], 3))).toBe(true);
    expect(isCovered(drawn, scaledAbout(base, [500, 300], 0.5))).toBe(false);
  });
});

describe("isStillGood", () => {
  it("keeps the picture after a short way", () => {
    expect(isStillGood(drawn, movedBy(base, 120, -60))).toBe(true);
  });

  it("asks for a new picture when the room runs out", () => {
    expect(isStillGood(drawn, movedBy(base, 380, 0))).toBe(false);
  });

  it("asks for a new picture at another zoom", () => {
    expect(isStillGood(drawn, scaledAbout(base, [500, 300], 1.01))).toBe(false);
  });
});
