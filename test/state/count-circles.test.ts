import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { YearValue } from "../../src/analysis/statistics/indicators/values-at-year";
import type { CountryCode, NutsCode, SourceId } from "../../src/model/identifiers";
import type { NutsUnit } from "../../src/model/nuts-unit";
import { circleRadius, circleSteps, countCircles } from "../../src/state/count-circles";

const code = (text: string) => text as NutsCode;

function unit(text: string, longitude: number, area = 100): NutsUnit {
  return {
    code: code(text),
    name: text,
    country: text.slice(0, 2) as CountryCode,
    urbanRuralType: "urban",
    labelPoint: [longitude, 50],
    population: null,
    populationYear: null,
    populationFlag: "",
    area,
  };
}

function valuesOf(values: Readonly<Record<string, number>>): ReadonlyMap<NutsCode, YearValue> {
  return new Map(
    Object.entries(values).map(([area, value]) => [
      code(area),
      { area: code(area), year: 2023, value, flags: [], source: "office" as SourceId, isOtherYear: false },
    ]),
  );
}

const units = [unit("DEA21", 6, 300), unit("DEA22", 8, 100), unit("BE332", 5)];
const all = new Set(units.map((each) => each.code));

describe("circles of counts", () => {
  it("have an area in proportion to the value: four times the value, twice the radius", () => {
    expect(circleRadius(400, 1000) / circleRadius(100, 1000)).toBeCloseTo(2, 12);
  });

  it("keep that proportion for every two values that are not too small to be seen", () => {
    const value = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [one, other] = [circleRadius(a, 1), circleRadius(b, 1)];
        expect((one * one) / (other * other)).toBeCloseTo(a / b, 6);
      }),
    );
  });

  it("stand at the units, the greatest first, none for 0 and none where there is no value", () => {
    const circles = countCircles(valuesOf({ DEA21: 10, DEA22: 40 }), all, 3, units);
    expect(circles?.greatest).toBe(40);
    expect(circles?.marks.map(({ area, position }) => [area, position])).toEqual([
      ["DEA22", [8, 50]],
      ["DEA21", [6, 50]],
    ]);
    expect(countCircles(valuesOf({ DEA21: 0, DEA22: 40 }), all, 3, units)?.marks).toHaveLength(1);
  });

  it("stand at level 2 amid the units inside, weighted by their area", () => {
    const circles = countCircles(valuesOf({ DEA2: 7 }), new Set([code("DEA2")]), 2, units);
    expect(circles?.marks[0]?.position).toEqual([(6 * 300 + 8 * 100) / 400, 50]);
  });

  it("are of the areas shown only", () => {
    const circles = countCircles(valuesOf({ DEA21: 10, BE332: 90 }), new Set([code("DEA21")]), 3, units);
    expect(circles).toMatchObject({ greatest: 10, marks: [{ area: "DEA21" }] });
  });

  it.each([
    ["a value below 0", { DEA21: -1, DEA22: 5 }],
    ["zeros only", { DEA21: 0 }],
    ["no value", {}],
  ])("are none with %s", (_, values) => {
    expect(countCircles(valuesOf(values), all, 3, units)).toBeNull();
  });
});

describe("circles of the legend", () => {
  it("have round values, none above the greatest", () => {
    expect(circleSteps(3_755_251)).toEqual([3_000_000, 1_000_000, 100_000]);
    expect(circleSteps(0.9)).toHaveLength(3);
  });

  it("are positive, fall, and never exceed the greatest value", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (greatest) => {
        const steps = circleSteps(greatest);
        expect(steps.length).toBeGreaterThan(0);
        expect(steps.every((step) => step > 0 && step <= greatest * (1 + 1e-9))).toBe(true);
        expect(steps).toEqual([...steps].sort((a, b) => b - a));
      }),
    );
  });
});
