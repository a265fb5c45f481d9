import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CountryCode, NutsCode, SourceId } from "../../../../src/model/identifiers";
import {
  discontinuities,
  neighboursOfNuts2,
} from "../../../../src/analysis/statistics/indicators/discontinuities";
import { area, indicator, valuesOf, yearValue } from "./indicator-builder";

const rate = indicator({ quantity: "rate" });

function around(pairs: readonly (readonly [string, string])[]): Map<NutsCode, NutsCode[]> {
  const neighbours = new Map<NutsCode, NutsCode[]>();
  const add = (from: string, to: string) =>
    neighbours.set(area(from), [...(neighbours.get(area(from)) ?? []), area(to)]);
  for (const [a, b] of pairs) {
    add(a, b);
    add(b, a);
  }
  return neighbours;
}

const codes = ["BE332", "BE336", "DEA2D", "NL423"];
const countries = new Map(codes.map((code) => [area(code), code.slice(0, 2) as CountryCode]));
const neighbours = around([
  ["BE332", "BE336"],
  ["BE336", "DEA2D"],
  ["BE332", "NL423"],
  ["DEA2D", "NL423"],
]);

const gaps = (values: Readonly<Record<string, number>>, order?: "absolute" | "relative") =>
  discontinuities(rate, neighbours, countries, valuesOf(values), order);

describe("gaps at a border", () => {
  const all = { BE332: 30, BE336: 60, DEA2D: 100, NL423: 90 };

  it("are those of neighbours in different states, once each, the greatest first", () => {
    expect(gaps(all).pairs.map(({ areas, absolute }) => [...areas, absolute])).toEqual([
      ["BE332", "NL423", 60],
      ["BE336", "DEA2D", 40],
      ["DEA2D", "NL423", 10],
    ]);
  });

  it("are relative to the mean of both sides and name the higher one", () => {
    expect(gaps(all).pairs[1]).toMatchObject({
      countries: ["BE", "DE"],
      relative: 0.5,
      higher: "DEA2D",
      differences: [],
    });
  });

  it("can be put in order by their relative size", () => {
    const values = { BE332: 1000, NL423: 900, BE336: 2, DEA2D: 4 };
    expect(gaps(values, "relative").pairs.map(({ areas }) => areas)).toEqual([
      ["DEA2D", "NL423"],
      ["BE336", "DEA2D"],
      ["BE332", "NL423"],
    ]);
  });

  it("name no higher side where both are equal", () => {
    expect(gaps({ BE336: 5, DEA2D: 5 }).pairs[0]).toMatchObject({ absolute: 0, higher: null });
  });

  it("have no relative size where the mean is not above 0", () => {
    expect(gaps({ BE336: -5, DEA2D: 5 }).pairs[0]).toMatchObject({ absolute: 10, relative: null });
  });

  it("have no relative size for a change", () => {
    const change = indicator({ quantity: "rate", midpoint: 0 });
    const { pairs } = discontinuities(change, neighbours, countries, valuesOf({ BE336: 2, DEA2D: 4 }));
    expect(pairs[0]?.relative).toBeNull();
  });

  it("are listed as not known where a side has no value", () => {
    expect(gaps({ BE336: 1, DEA2D: 2 }).unknown).toEqual([
      { areas: ["BE332", "NL423"], missing: ["BE332", "NL423"] },
      { areas: ["DEA2D", "NL423"], missing: ["NL423"] },
    ]);
  });

  it("say in what the two values differ beside their size", () => {
    const values = new Map([
      [area("BE336"), yearValue("BE336", { year: 2021, flags: ["definition-differs"] })],
      [area("DEA2D"), yearValue("DEA2D", { source: "destatis" as SourceId })],
    ]);
    expect(discontinuities(rate, neighbours, countries, values).pairs[0]?.differences).toEqual([
      "year",
      "definition",
      "source",
    ]);
  });

  it("do not exist between categories", () => {
    const type = indicator({ quantity: "class" });
    expect(discontinuities(type, neighbours, countries, valuesOf(all))).toEqual({ pairs: [], unknown: [] });
  });

  it("are found where only one of two neighbours names the other", () => {
    const oneWay = new Map([[area("DEA2D"), [area("BE336")]]]);
    expect(discontinuities(rate, oneWay, countries, valuesOf(all)).pairs).toHaveLength(1);
  });

  it("descend, and cover every pair with the pairs not known", () => {
    const known = fc.dictionary(fc.constantFrom(...codes), fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(known, (values) => {
        const { pairs, unknown } = gaps(values);
        expect(pairs.length + unknown.length).toBe(3);
        const sizes = pairs.map(({ absolute }) => absolute);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      }),
    );
  });
});

describe("neighbours of NUTS 2 areas", () => {
  it("are the areas of the units that touch", () => {
    expect([...neighboursOfNuts2(neighbours)]).toEqual([
      ["BE33", ["DEA2", "NL42"]],
      ["DEA2", ["BE33", "NL42"]],
      ["NL42", ["BE33", "DEA2"]],
    ]);
  });
});
