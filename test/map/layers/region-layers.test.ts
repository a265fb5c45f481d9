import { describe, expect, it } from "vitest";
import {
  regionBodyLayers,
  regionOutlineLayers,
  unitHighlightLayer,
  unitLineLayers,
} from "../../../src/map/layers/region-layers";
import { palettes } from "../../../src/map/palette";
import { regionSource } from "../../../src/map/sources/base-sources";
import { evaluate, isDrawn } from "../../builders/evaluate-layer";
import { regionShape, square } from "../../builders/scene";

const [body, mesh, partial] = regionSource([
  regionShape("emr", square(5, 50, 7, 51), square(6, 50, 7, 51)),
]).features;
if (!body || !mesh || !partial) throw new Error("The region source has three parts");

describe("regionBodyLayers", () => {
  it("tints bodies in the accent, fainter under an overlay, stronger when hovered", () => {
    const opacity = (emphasis: "regions" | "ground", state = {}) => {
      const [fill] = regionBodyLayers(emphasis);
      if (!fill) throw new Error("Region bodies have a fill");
      return Number(evaluate(fill, "paint", "fill-opacity", body, { state }));
    };
    expect(opacity("ground")).toBeLessThan(opacity("regions"));
    expect(opacity("regions", { hovered: true })).toBeCloseTo(opacity("regions") + 0.1, 9);
  });

  it("hatches partial units only, in the region's own colour", () => {
    const [, hatch] = regionBodyLayers("regions");
    expect(hatch && [body, mesh, partial].map((part) => isDrawn(hatch, part))).toEqual([false, false, true]);
    expect(hatch && String(evaluate(hatch, "paint", "fill-pattern", partial))).toBe("hatch:#b45309");
  });
});

describe("regionOutlineLayers", () => {
  const [band, outline] = regionOutlineLayers("regions");

  it("lays the soft band inside the outline", () => {
    const width = Number(band && evaluate(band, "paint", "line-width", body));
    expect(band && evaluate(band, "paint", "line-offset", body)).toBe(width / 2);
  });

  it("draws the selected region's outline wider, so that colour is not the only cue", () => {
    expect(outline && evaluate(outline, "paint", "line-width", body)).toBe(2);
    expect(outline && evaluate(outline, "paint", "line-width", body, { state: { selected: true } })).toBe(
      3.5,
    );
  });
});

describe("unitHighlightLayer", () => {
  it("has no width, and so no cost, for units at rest", () => {
    const layer = unitHighlightLayer(palettes.light);
    expect(evaluate(layer, "paint", "line-width", body)).toBe(0);
    expect(
      Number(evaluate(layer, "paint", "line-width", body, { state: { hovered: true } })),
    ).toBeGreaterThan(0);
  });
});

describe("unitLineLayers", () => {
  it("draws partner areas stronger than unit hairlines", () => {
    const [hairlines, partnerAreas] = unitLineLayers(palettes.light);
    const width = (layer: typeof hairlines) => Number(layer && evaluate(layer, "paint", "line-width", mesh));
    expect(width(partnerAreas)).toBeGreaterThan(width(hairlines));
    expect(partnerAreas && isDrawn(partnerAreas, mesh)).toBe(true);
  });
});
