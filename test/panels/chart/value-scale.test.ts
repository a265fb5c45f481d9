import { describe, expect, it } from "vitest";
import { valueScale, yearScale } from "../../../src/panels/chart/value-scale";

describe("scale of values", () => {
  it("widens the range to round numbers and spreads it over the pixels", () => {
    const scale = valueScale([3, 97], [0, 200], { ticks: 5 });
    expect(scale.ticks).toEqual([0, 20, 40, 60, 80, 100]);
    expect(scale.at(50)).toBe(100);
  });

  it("begins at 0 where bars need it", () => {
    const scale = valueScale([80, 100], [0, 100], { ticks: 5, includesZero: true });
    expect(scale.at(0)).toBe(0);
    expect(scale.at(50)).toBe(50);
  });

  it("has room for negative values on the other side of 0", () => {
    const scale = valueScale([-10, 30], [0, 400], { ticks: 4, includesZero: true });
    expect(scale.ticks).toEqual([-10, 0, 10, 20, 30]);
    expect(scale.at(0)).toBe(100);
  });

  it("says how many digits tell its ticks apart", () => {
    expect(valueScale([0, 0.4], [0, 100], { ticks: 4 }).digits).toBe(1);
    expect(valueScale([0, 4000], [0, 100], { ticks: 4 }).digits).toBe(0);
  });

  it("stands equal values in the middle", () => {
    expect(valueScale([50, 50], [0, 100], { ticks: 4 }).at(50)).toBeCloseTo(50, 6);
    expect(valueScale([0], [0, 100], { ticks: 4 }).at(0)).toBe(50);
  });

  it("draws equal ratios equally far apart when it is logarithmic", () => {
    const scale = valueScale([10, 1000], [0, 200], { ticks: 3, isLogarithmic: true });
    expect(scale.at(100)).toBeCloseTo(100, 6);
    expect(scale.ticks).toEqual(expect.arrayContaining([10, 100, 1000]));
  });
});

describe("scale of years", () => {
  it("has the last year among its ticks, and whole years only", () => {
    expect(yearScale([2005, 2022], [0, 170], 5).ticks).toEqual([2006, 2010, 2014, 2018, 2022]);
    expect(yearScale([2021, 2022, 2023], [0, 100], 8).ticks).toEqual([2021, 2022, 2023]);
  });
});
