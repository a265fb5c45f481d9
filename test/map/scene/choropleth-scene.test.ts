import { describe, expect, it } from "vitest";
import type { YearValue } from "../../../src/analysis/statistics/indicators/values-at-year";
import { buildChoroplethScene } from "../../../src/map/scene/choropleth-scene";
import type { NutsCode } from "../../../src/model/identifiers";
import type { Choropleth } from "../../../src/state/choropleth";
import { yearValue } from "../../analysis/statistics/indicators/indicator-builder";
import { indicator } from "../../builders/indicator";
import { baseScene } from "../../builders/scene";

const BE = "BE332" as NutsCode;
const DE = "DEA2D" as NutsCode;
const COLOURS = ["#ffffff", "#000000"];

function choropleth(classes: readonly (readonly [NutsCode, number])[]): Choropleth {
  return {
    indicator: indicator(),
    year: 2023,
    values: new Map<NutsCode, YearValue>(),
    classes: new Map(classes),
    classification: { method: "quantile", limits: [0, 1, 2], counts: [1, 1], below: null },
    scale: "sequential",
    basis: new Set([BE, DE]),
    circles: null,
    nuts2: null,
  };
}

function build(input: Choropleth, hoveredClass: number | null = null) {
  const { units } = baseScene();
  return buildChoroplethScene({ choropleth: input, units, colours: COLOURS, paper: "#ffffff", hoveredClass });
}

describe("buildChoroplethScene", () => {
  it("colours each area by its class", () => {
    const { fills, noData } = build(
      choropleth([
        [BE, 0],
        [DE, 1],
      ]),
    );
    expect([...fills]).toEqual([
      [BE, "#ffffff"],
      [DE, "#000000"],
    ]);
    expect(noData).toBeNull();
  });

  it("gives an area without a figure no colour and puts it among those to be hatched", () => {
    const { fills, noData, areas } = build(choropleth([[DE, 1]]));
    expect(fills.has(BE)).toBe(false);
    expect(noData?.coordinates).toEqual(areas.find(({ code }) => code === BE)?.geometry.coordinates);
  });

  it("lets the other classes step back while one is pointed at", () => {
    const { fills } = build(
      choropleth([
        [BE, 0],
        [DE, 1],
      ]),
      0,
    );
    expect(fills.get(BE)).toBe("#ffffff");
    expect(fills.get(DE)).toBe("#cccccc");
  });

  it("names the areas whose figure is of another year, the same while a class is pointed at", () => {
    const values = new Map([
      [BE, yearValue(BE, { year: 2022 })],
      [DE, yearValue(DE, { year: 2021, isOtherYear: true })],
    ]);
    const input = { ...choropleth([[BE, 0], [DE, 1]]), year: 2022, values }; // prettier-ignore
    expect([...build(input).differing]).toEqual([DE]);
    expect(build(input, 1).differing).toBe(build(input).differing);
  });

  it("keeps the areas when only the classes change", () => {
    const { units } = baseScene();
    const shared = { units, colours: COLOURS, paper: "#ffffff", hoveredClass: null };
    const first = buildChoroplethScene({ ...shared, choropleth: choropleth([[BE, 0]]) });
    const second = buildChoroplethScene({ ...shared, choropleth: choropleth([[BE, 1]]) });
    expect(second.areas).toBe(first.areas);
  });
});
