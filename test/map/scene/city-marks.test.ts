import { describe, expect, it } from "vitest";
import { buildCityMarks, cityRadius } from "../../../src/map/scene/city-marks";
import type { RegionId } from "../../../src/model/identifiers";
import { city } from "../../builders/city";

const inside = { regions: ["emr" as RegionId] };

describe("cityRadius", () => {
  it("grows with the root of the population up to half a million", () => {
    const radius = (population: number) => cityRadius({ ...city("x", { population }), ...inside });
    expect(radius(0)).toBeCloseTo(1.6, 9);
    expect(radius(125_000)).toBeCloseTo(1.6 + 1.3, 9);
    expect(radius(500_000)).toBeCloseTo(1.6 + 2.6, 9);
    expect(radius(2_000_000)).toBeCloseTo(1.6 + 2.6, 9);
  });

  it("lifts a small capital over a small town", () => {
    const town = { ...city("town", { population: 5_000 }), ...inside };
    const vaduz = { ...city("vaduz", { population: 5_000, functions: ["capital"] }), ...inside };
    expect(cityRadius(vaduz)).toBeGreaterThan(cityRadius(town) + 1);
  });

  it("draws cities outside the regions smaller", () => {
    const paris = city("paris", { population: 2_000_000 });
    expect(cityRadius(paris)).toBeLessThan(cityRadius({ ...paris, ...inside }));
  });
});

describe("buildCityMarks", () => {
  it("puts the important on top and marks those that pass the filters", () => {
    const first = { ...city("first"), rank: 0 };
    const second = { ...city("second"), rank: 1 };
    const marks = buildCityMarks([first, second], [second]);
    expect(marks.map(({ id, isMatch }) => [id, isMatch])).toEqual([
      ["second", true],
      ["first", false],
    ]);
  });
});
