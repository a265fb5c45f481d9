import { describe, expect, it } from "vitest";
import type { CountryCode, Kilometres } from "../../../../src/model/identifiers";
import {
  borderProfile,
  type ProfileUnit,
} from "../../../../src/analysis/statistics/indicators/border-profile";
import { area } from "./indicator-builder";

const country = (code: string) => code as CountryCode;
const kilometres = (distance: number) => distance as Kilometres;
const border = [country("BE"), country("DE")] as const;

const unit = (
  code: string,
  neighbour: string,
  distance: number,
  value: number,
  population: number | null = 1000,
): ProfileUnit => ({
  area: area(code),
  country: country(code.slice(0, 2)),
  value,
  population,
  distance: kilometres(distance),
  neighbour: country(neighbour),
});

/** Belgium rises by 1 per km towards the border to 100, Germany starts at 150 and falls by 2 per km. */
const belgium = [10, 20, 40, 60].map((distance, index) =>
  unit(`BE33${index}`, "DE", distance, 100 - distance),
);
const germany = [5, 15, 30].map((distance, index) =>
  unit(`DEA2${index}`, "BE", distance, 150 - 2 * distance),
);
const units = [...germany, ...belgium];

describe("profile of a border", () => {
  it("has the first country to the left of the border and the second to the right", () => {
    expect(borderProfile(units, border).points.map(({ signedDistance }) => signedDistance)).toEqual([
      -60, -40, -20, -10, 5, 15, 30,
    ]);
  });

  it("turns round with the countries", () => {
    const { points, gap } = borderProfile(units, [country("DE"), country("BE")]);
    expect(points.map(({ signedDistance }) => signedDistance)).toEqual([-30, -15, -5, 10, 20, 40, 60]);
    expect(gap).toBeCloseTo(-50, 9);
  });

  it("carries both lines on to the border, where their difference is the gap", () => {
    const { sides, gap } = borderProfile(units, border);
    expect(sides[0].atBorder).toBeCloseTo(100, 9);
    expect(sides[1].atBorder).toBeCloseTo(150, 9);
    expect(gap).toBeCloseTo(50, 9);
  });

  it("draws each line within the range of its own units, not across the border", () => {
    const ends = borderProfile(units, border).sides.map(({ line }) => [
      line[0]?.signedDistance,
      line.at(-1)?.signedDistance,
    ]);
    expect(ends).toEqual([
      [-60, -10],
      [5, 30],
    ]);
  });

  it("follows units on a line", () => {
    const [{ line }] = borderProfile(units, border).sides;
    for (const { signedDistance, value } of line) expect(value).toBeCloseTo(100 + signedDistance, 9);
  });

  it("weighs a unit by its population", () => {
    const big = [...belgium.slice(1), unit("BE330", "DE", 10, 500, 1_000_000)];
    const small = [...belgium.slice(1), unit("BE330", "DE", 10, 500, 1)];
    const atBorder = (side: readonly ProfileUnit[]) => borderProfile(side, border).sides[0].atBorder ?? NaN;
    expect(atBorder(big)).toBeGreaterThan(atBorder(small));
  });

  it("leaves out units that are nearest to another border", () => {
    const other = unit("BE341", "LU", 12, 9999);
    expect(borderProfile([...units, other], border)).toEqual(borderProfile(units, border));
  });

  it("shows a unit without a known population, but not in the line", () => {
    const unknown = unit("BE335", "DE", 30, 9999, null);
    const profile = borderProfile([...units, unknown], border);
    expect(profile.points).toHaveLength(units.length + 1);
    expect(profile.withoutPopulation).toEqual(["BE335"]);
    expect(profile.sides[0].atBorder).toBeCloseTo(100, 9);
  });

  it("has no gap where one side is too far from the border", () => {
    const { sides, gap } = borderProfile(units, border, kilometres(25));
    expect(sides[0].atBorder).toBeNull();
    expect(gap).toBeNull();
  });

  it("has no gap where one side has no unit", () => {
    expect(borderProfile(belgium, border)).toMatchObject({
      gap: null,
      sides: [{}, { line: [], atBorder: null }],
    });
  });

  it("has a line of one broken place where a side has one unit", () => {
    const [{ line }] = borderProfile(belgium.slice(0, 1), border).sides;
    expect(line).toEqual([{ signedDistance: -10, value: null }]);
  });

  it("refuses a bandwidth of 0", () => {
    expect(() => borderProfile(units, border, kilometres(0))).toThrow(RangeError);
  });
});
