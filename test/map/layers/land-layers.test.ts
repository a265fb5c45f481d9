import { describe, expect, it } from "vitest";
import { landLayers, waterLayers } from "../../../src/map/layers/land-layers";
import { palettes } from "../../../src/map/palette";
import { sourceFeature } from "../../../src/map/sources/source-data";
import { evaluate, isDrawn } from "../../builders/evaluate-layer";
import { lineOf, square } from "../../builders/scene";

const [sea, land, borders, units] = landLayers(palettes.light);
const unit = sourceFeature("DEA2D", square(6, 50, 7, 51));

describe("landLayers", () => {
  it("paints the sea in water, land beyond a shade below the units in paper", () => {
    expect(sea?.paint).toEqual({ "background-color": palettes.light.water });
    expect(land && evaluate(land, "paint", "fill-color", unit)).toBe(palettes.light.landBeyond);
    expect(String(units && evaluate(units, "paint", "fill-color", unit))).toBe("rgba(246,244,238,1)");
  });

  it("draws borders beyond as lines and land as areas, from one source", () => {
    const line = sourceFeature("land-borders", lineOf([20, 50], [21, 50]), { part: "border" });
    const area = sourceFeature("land:0", square(20, 50, 21, 51), { part: "land" });
    expect([land, borders].map((layer) => layer && isDrawn(layer, line))).toEqual([false, true]);
    expect([land, borders].map((layer) => layer && isDrawn(layer, area))).toEqual([true, false]);
  });

  it("tints the hovered unit, and the selected one more", () => {
    const colour = (state: object) =>
      String(units && evaluate(units, "paint", "fill-color", unit, { state: { ...state } }));
    // 8 and 12 parts of 100 of the highlight in paper, channel by channel.
    expect(colour({ hovered: true })).toBe("rgba(228,226,221,1)");
    expect(colour({ hovered: true, selected: true })).toBe("rgba(219,217,212,1)");
  });
});

describe("waterLayers", () => {
  it("tells lakes and rivers of one source apart", () => {
    const [rivers, lakes] = waterLayers(palettes.light);
    const lake = sourceFeature("lake:0", square(9, 47, 10, 48), { part: "lake" });
    expect(lakes && isDrawn(lakes, lake)).toBe(true);
    expect(rivers && isDrawn(rivers, lake)).toBe(false);
  });
});
