import { describe, expect, it } from "vitest";
import type { YearValue } from "../../../src/analysis/statistics/indicators/values-at-year";
import { countCircleLayer } from "../../../src/map/layers/count-circle-layer";
import { palettes } from "../../../src/map/palette";
import { buildChoroplethScene } from "../../../src/map/scene/choropleth-scene";
import { circleSource } from "../../../src/map/sources/choropleth-source";
import type { NutsCode } from "../../../src/model/identifiers";
import type { Choropleth } from "../../../src/state/choropleth";
import { indicator } from "../../builders/indicator";
import { baseScene } from "../../builders/scene";

const BE = "BE332" as NutsCode;
const DE = "DEA2D" as NutsCode;
const { units } = baseScene();

const choropleth: Choropleth = {
  indicator: indicator({ quantity: "count" }),
  year: 2023,
  values: new Map<NutsCode, YearValue>(),
  classes: new Map([
    [BE, 0],
    [DE, 1],
  ]),
  classification: { method: "quantile", limits: [0, 1, 2], counts: [1, 1], below: null },
  scale: "sequential",
  basis: new Set([BE, DE]),
  circles: {
    greatest: 4,
    marks: [
      { area: DE, position: [6, 50], radius: 26 },
      { area: BE, position: [5, 50], radius: 13 },
    ],
  },
  nuts2: null,
};

const build = (hoveredClass: number | null) =>
  buildChoroplethScene({
    choropleth,
    units,
    colours: ["#aa0000", "#00aa00"],
    paper: "#ffffff",
    hoveredClass,
  });

describe("circles of counts on the map", () => {
  it("have the colour of their class; the areas below have that of the paper", () => {
    const { circles, fills } = build(null);
    expect(circles?.marks.map(({ area, colour }) => [area, colour])).toEqual([
      [DE, "#00aa00"],
      [BE, "#aa0000"],
    ]);
    expect([...fills.values()]).toEqual(["#ffffff", "#ffffff"]);
  });

  it("stay the same while a class is pointed at: no source is built anew", () => {
    expect(build(1).circles?.marks).toBe(build(null).circles?.marks);
  });

  it("of another class step back by the layer alone", () => {
    const { paint } = countCircleLayer(palettes.light, build(1).circles);
    expect(paint).toMatchObject({ "circle-opacity": ["case", ["==", ["get", "class"], 1], 0.8, 0.12] });
    const none = countCircleLayer(palettes.light, build(null).circles);
    expect(none.paint).toMatchObject({ "circle-opacity": 0.8 });
  });

  it("are hidden where areas are coloured", () => {
    expect(countCircleLayer(palettes.light, null).layout).toMatchObject({ visibility: "none" });
    expect(circleSource(null).features).toEqual([]);
  });

  it("are points with radius, colour and class", () => {
    const { features } = circleSource(build(null).circles?.marks ?? null);
    expect(features[0]).toMatchObject({
      geometry: { type: "Point", coordinates: [6, 50] },
      properties: { key: DE, radius: 26, colour: "#00aa00", class: 1 },
    });
  });
});
