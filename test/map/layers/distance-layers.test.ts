import { describe, expect, it } from "vitest";
import {
  distanceFieldLayer,
  distanceLineLayers,
  measureLayers,
} from "../../../src/map/layers/distance-layers";
import { palettes } from "../../../src/map/palette";
import { fieldSource, measureSource, reachSource } from "../../../src/map/sources/distance-sources";
import type { DistanceBands } from "../../../src/model/border-distance";
import type { Kilometres } from "../../../src/model/identifiers";
import { evaluate, isDrawn } from "../../builders/evaluate-layer";
import { lineOf, square } from "../../builders/scene";

const km = (value: number) => value as Kilometres;
const bands: DistanceBands = {
  type: "FeatureCollection",
  features: [
    { type: "Feature", properties: { from: km(0), to: km(10) }, geometry: square(0, 0, 1, 1) },
    { type: "Feature", properties: { from: km(10), to: null }, geometry: square(1, 0, 2, 1) },
  ],
  lines: [{ type: "Feature", properties: { kilometres: km(10) }, geometry: lineOf([1, 0], [1, 1]) }],
};

describe("distanceFieldLayer", () => {
  it("paints the nearest band first and draws lines elsewhere", () => {
    const layer = distanceFieldLayer(palettes.light);
    const [near, far, line] = fieldSource(bands).features;
    expect(near && String(evaluate(layer, "paint", "fill-color", near))).toBe("rgba(126,169,196,1)");
    expect(far && String(evaluate(layer, "paint", "fill-color", far))).toBe("rgba(173,202,219,1)");
    expect(line && isDrawn(layer, line)).toBe(false);
  });
});

describe("distanceLineLayers", () => {
  it("draws the chosen distance stronger than the lines of the field", () => {
    const [lines, area, chosen] = distanceLineLayers(palettes.light);
    const source = reachSource({
      kilometres: km(25),
      area: square(0, 0, 1, 1),
      line: lineOf([0, 0], [1, 0]),
    });
    const [reachArea, reachLine] = source.features;
    const width = (layer: typeof lines) =>
      Number(layer && reachLine && evaluate(layer, "paint", "line-width", reachLine));
    expect(width(chosen)).toBeGreaterThan(2 * width(lines));
    expect(area && reachArea && isDrawn(area, reachArea)).toBe(true);
    expect(area && reachLine && isDrawn(area, reachLine)).toBe(false);
  });
});

describe("measureLayers", () => {
  it("tells the chosen point from the point of the border", () => {
    const [, line, ends] = measureLayers(palettes.light);
    const [way, from, to] = measureSource({ from: [6, 50], to: [6.1, 50], text: "7 km" }).features;
    const radius = (end: typeof from) => Number(ends && end && evaluate(ends, "paint", "circle-radius", end));
    expect(radius(from)).toBeGreaterThan(radius(to));
    expect(line && way && from && [isDrawn(line, way), isDrawn(line, from)]).toEqual([true, false]);
  });
});
