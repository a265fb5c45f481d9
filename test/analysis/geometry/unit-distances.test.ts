import { describe, expect, it } from "vitest";
import { buildBorderIndex } from "../../../src/analysis/geometry/border-index";
import { buildUnitIndex } from "../../../src/analysis/geometry/country-at";
import { unitDistances } from "../../../src/analysis/geometry/unit-distances";
import { loadBase } from "../../../src/data/load-base";
import type { CountryCode, NutsCode, Position } from "../../../src/model/identifiers";
import { border } from "../../builders/borders";
import { publishedFiles } from "../../builders/published-files";
import { karneyBorderDistance, karneyDistance } from "./karney-border-distance";

/** A square of a tenth of a degree whose western side has no point half-way. */
function unit(code: string, west: number, south: number) {
  const ring = [
    [west, south],
    [west + 0.1, south],
    [west + 0.1, south + 0.1],
    [west, south + 0.1],
    [west, south],
  ];
  return {
    type: "Feature" as const,
    properties: { code: code as NutsCode, country: code.slice(0, 2) as CountryCode },
    geometry: { type: "Polygon" as const, coordinates: [ring] },
  };
}

const labelPoints = new Map([["AA1" as NutsCode, [7.05, 50.05] as Position]]);

describe("unitDistances", () => {
  it("finds the nearest point of the outline, also between its corners", async () => {
    // The border's end points at the middle of the unit's western side.
    const index = buildBorderIndex([border("AA", "BB", [6.5, 50.05], [6.9, 50.05])]);
    const [answer] = await unitDistances(index, buildUnitIndex([unit("AA1", 7, 50)]), labelPoints);
    expect(answer?.fromOutline).toBeCloseTo(karneyDistance([6.9, 50.05], [7, 50.05]), 2);
    expect(answer?.fromLabelPoint).toBeCloseTo(karneyDistance([6.9, 50.05], [7.05, 50.05]), 2);
    expect(answer?.neighbour).toBe("BB");
  });

  it("is zero for a unit that touches the border", async () => {
    const index = buildBorderIndex([border("AA", "BB", [7, 50], [7, 50.1])]);
    const [answer] = await unitDistances(index, buildUnitIndex([unit("AA1", 7, 50)]), labelPoints);
    expect(answer?.fromOutline).toBe(0);
    expect(answer?.fromLabelPoint).toBeGreaterThan(3);
  });

  it("leaves out units without a label point, and all without a border", async () => {
    const index = buildBorderIndex([border("AA", "BB", [6, 50], [6, 51])]);
    expect(await unitDistances(index, buildUnitIndex([unit("AA2", 7, 50)]), labelPoints)).toEqual([]);
    const units = buildUnitIndex([unit("AA1", 7, 50)]);
    expect(await unitDistances(buildBorderIndex([]), units, labelPoints)).toEqual([]);
  });

  it("is never farther from the outline than from any of its corners, for all units", async () => {
    const { geography, units } = await loadBase(publishedFiles);
    const labels = new Map(units.map(({ code, labelPoint }) => [code, labelPoint]));
    const answers = await unitDistances(
      buildBorderIndex(geography.borders),
      buildUnitIndex(geography.units),
      labels,
    );
    expect(answers).toHaveLength(units.length);
    const luxembourg = answers.find(({ unit: code }) => code.startsWith("LU"));
    expect(luxembourg?.fromOutline).toBe(0);
    for (const { unit: code, fromOutline, fromLabelPoint } of answers.slice(0, 40)) {
      expect(fromOutline).toBeLessThanOrEqual(fromLabelPoint);
      const truth = karneyBorderDistance(geography.borders, labels.get(code) ?? [0, 0]);
      expect(Math.abs(fromLabelPoint - truth)).toBeLessThanOrEqual(0.001 * truth + 0.001);
    }
  });
});
