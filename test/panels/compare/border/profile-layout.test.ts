import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  borderProfile,
  type ProfileUnit,
} from "../../../../src/analysis/statistics/indicators/border-profile";
import type { CountryCode, Kilometres } from "../../../../src/model/identifiers";
import {
  pointsInRange,
  rangeBetween,
  wholeRange,
} from "../../../../src/panels/compare/border/distance-range";
import { distanceAt, drawnProfile } from "../../../../src/panels/compare/border/profile-layout";
import { code } from "../../../builders/border-world";

const size = { width: 640, height: 400 };
const [de, fr] = ["DE", "FR"].map((country) => country as CountryCode) as [CountryCode, CountryCode];

function unit(area: string, distance: number, population: number | null, value = 10): ProfileUnit {
  const country = area.slice(0, 2) as CountryCode;
  return {
    area: code(area),
    country,
    neighbour: country === de ? fr : de,
    distance: distance as Kilometres,
    population,
    value,
  };
}

const drawn = (...units: ProfileUnit[]) => drawnProfile(borderProfile(units, [de, fr]), size);

describe("drawing of a profile", () => {
  it("has circles whose area is the population: a quarter has half the radius", () => {
    const [large, small] = drawn(unit("DEC01", 10, 400_000), unit("FRF33", 10, 100_000)).dots;
    expect(large?.radius).toBe(15);
    expect(small?.radius).toBe(7.5);
  });

  it("has the first country to the left of the border, the second to the right", () => {
    const { dots, distances } = drawn(unit("DEC01", 10, 1000), unit("FRF33", 30, 1000));
    const [left, right] = dots.map(({ x }) => x);
    expect(left).toBeLessThan(distances.at(0));
    expect(right).toBeGreaterThan(distances.at(0));
  });

  it("shows a unit without a known population hollow", () => {
    expect(drawn(unit("DEC01", 10, null)).dots).toMatchObject([{ isHollow: true, radius: 3.5 }]);
  });

  it("has no step where a side has no line", () => {
    expect(drawn(unit("DEC01", 10, 1000), unit("FRF33", 10, 1000)).gap).toBeNull();
  });

  it("reads the distance back from every place", () => {
    const layout = drawn(unit("DEC01", 80, 1000), unit("FRF33", 120, 1000));
    fc.assert(
      fc.property(fc.double({ min: -80, max: 120, noNaN: true }), (kilometres) => {
        expect(distanceAt(layout, layout.distances.at(kilometres))).toBeCloseTo(kilometres, 6);
      }),
    );
  });
});

describe("part of a profile", () => {
  const { points } = borderProfile(
    [unit("DEC01", 10.4, 1000), unit("DEC04", 25, 1000), unit("FRF33", 30.2, 1000)],
    [de, fr],
  );

  it("holds the units between its ends, ends included", () => {
    expect(pointsInRange(points, { from: -25, to: 0 }).map(({ area }) => area)).toEqual(["DEC04", "DEC01"]);
  });

  it("is whole in whole kilometres around all units", () => {
    expect(wholeRange({ points })).toEqual({ from: -25, to: 31 });
  });

  it("is the same dragged to the left or to the right", () => {
    expect(rangeBetween(12.4, -3.6)).toEqual({ from: -4, to: 12 });
    expect(rangeBetween(-3.6, 12.4)).toEqual({ from: -4, to: 12 });
  });
});
