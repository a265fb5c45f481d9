import { describe, expect, it } from "vitest";
import { borderCasingWidth, borderWidth } from "../../../src/map/scene/line-style";
import { borderLayers } from "../../../src/map/layers/border-layers";
import { regionOutlineLayers, unitLineLayers } from "../../../src/map/layers/region-layers";
import { palettes } from "../../../src/map/palette";
import { lineSource } from "../../../src/map/sources/base-sources";
import { evaluate, isDrawn } from "../../builders/evaluate-layer";
import { baseScene } from "../../builders/scene";

const [casing, border] = borderLayers(palettes.light);
const [mesh, stretch] = lineSource(baseScene()).features;
if (!casing || !border || !mesh || !stretch) throw new Error("There are two layers and two lines");

describe("borderLayers", () => {
  it("has the widths of the light map at every zoom, to a hundredth of a pixel", () => {
    const width = (layer: typeof border, zoom: number) =>
      Number(evaluate(layer, "paint", "line-width", stretch, { zoom }));
    for (let zoom = 2; zoom <= 12; zoom += 0.25) {
      expect(Math.abs(width(border, zoom) - borderWidth(zoom))).toBeLessThan(0.01);
      expect(Math.abs(width(casing, zoom) - borderCasingWidth(zoom))).toBeLessThan(0.01);
    }
  });

  it("is the strongest line of the map at rest: with its casing wider than any outline", () => {
    const others = [...regionOutlineLayers("regions").slice(1), ...unitLineLayers(palettes.light)];
    for (const zoom of [6, 8, 10])
      for (const other of others)
        expect(Number(evaluate(casing, "paint", "line-width", stretch, { zoom }))).toBeGreaterThan(
          Number(evaluate(other, "paint", "line-width", stretch, { zoom })),
        );
  });

  it("draws state borders only", () => {
    expect(isDrawn(border, stretch)).toBe(true);
    expect(isDrawn(border, mesh)).toBe(false);
  });
});
