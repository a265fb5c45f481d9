import { describe, expect, it } from "vitest";
import { cityLayer, cityLightLayer } from "../../../src/map/layers/city-layer";
import { palettes } from "../../../src/map/palette";
import { citySource } from "../../../src/map/sources/city-source";
import type { CityId } from "../../../src/model/identifiers";
import { evaluate, isDrawn } from "../../builders/evaluate-layer";

const mark = {
  id: "aachen" as CityId,
  position: [6.08, 50.78] as const,
  radius: 4,
  isCentral: true,
  isMatch: true,
  rank: 0,
};
const [ring, dot] = citySource([mark]).features;
const [faint] = citySource([{ ...mark, isCentral: false, isMatch: false }]).features;
if (!ring || !dot || !faint) throw new Error("A central city has a ring and a dot");

describe("cityLayer", () => {
  const layer = cityLayer(palettes.light);

  it("draws a ring in paper round the dot of a central city", () => {
    expect(Number(evaluate(layer, "paint", "circle-radius", ring))).toBeGreaterThan(
      Number(evaluate(layer, "paint", "circle-radius", dot)),
    );
    expect(String(evaluate(layer, "paint", "circle-color", ring))).toBe("rgba(246,244,238,1)");
    expect(Number(evaluate(layer, "layout", "circle-sort-key", ring))).toBeLessThan(
      Number(evaluate(layer, "layout", "circle-sort-key", dot)),
    );
  });

  it("leaves cities outside the filters faint", () => {
    expect(evaluate(layer, "paint", "circle-opacity", faint)).toBe(0.2);
  });
});

describe("cityLightLayer", () => {
  it("has no size at rest and a wider ring when selected than when hovered", () => {
    const layer = cityLightLayer(palettes.light);
    const stroke = (state: object) =>
      Number(evaluate(layer, "paint", "circle-stroke-width", dot, { state: { ...state } }));
    expect(evaluate(layer, "paint", "circle-radius", dot)).toBe(0);
    expect(stroke({})).toBe(0);
    expect(stroke({ selected: true })).toBeGreaterThan(stroke({ hovered: true }));
    expect(isDrawn(layer, ring)).toBe(false);
  });
});
