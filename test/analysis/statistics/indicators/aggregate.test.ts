import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NutsCode, SourceId } from "../../../../src/model/identifiers";
import type { Indicator } from "../../../../src/model/indicator";
import {
  aggregate,
  type AggregateMember,
  type AggregateTables,
  type AreaFigure,
} from "../../../../src/analysis/statistics/indicators/aggregate";
import { valuesByArea } from "../../../../src/analysis/statistics/indicators/values-by-area";
import { area, indicator, indicatorId, table, valuesOf, yearValue } from "./indicator-builder";

const count = indicator();
const density = indicator({
  quantity: "rate",
  aggregation: { kind: "weighted-mean", weight: { kind: "indicator", indicator: indicatorId("area_km2") } },
});
const medianAge = indicator({ quantity: "rate", aggregation: { kind: "none", reason: "median" } });

const full = (...codes: string[]): AggregateMember[] =>
  codes.map((code) => ({ area: area(code), coverage: "full" }));
const partial = (code: string): AggregateMember => ({ area: area(code), coverage: "partial" });

/** Square kilometres. */
const areas = table("area_km2", [
  ["DEA2D", 2024, 700],
  ["BE332", 2024, 800],
  ["NL423", 2024, 500],
]);

function tables(
  values: Readonly<Record<string, number>>,
  population: Readonly<Record<string, number>> = {},
): AggregateTables {
  return {
    values: valuesOf(values),
    denominators: new Map([[areas.indicator, valuesByArea(areas)]]),
    population: new Map(Object.entries(population).map(([code, persons]) => [area(code), persons])),
  };
}

describe("a count of several areas", () => {
  it("is their sum", () => {
    expect(aggregate(full("DEA2D", "BE332"), count, tables({ DEA2D: 10, BE332: 32 }))).toMatchObject({
      value: 42,
      reason: null,
      kind: "sum",
      weight: null,
      covered: 2,
      units: 2,
      range: [10, 32],
    });
  });

  it("leaves a partial area out and counts it", () => {
    const members = [...full("DEA2D", "BE332"), partial("NL423")];
    expect(aggregate(members, count, tables({ DEA2D: 10, BE332: 32, NL423: 1000 }))).toMatchObject({
      value: 42,
      covered: 2,
      units: 3,
      partialUnits: 1,
    });
  });

  it("leaves an area without a value out and names it", () => {
    expect(aggregate(full("DEA2D", "BE332"), count, tables({ DEA2D: 10 }))).toMatchObject({
      value: 10,
      covered: 1,
      units: 2,
      missing: ["BE332"],
    });
  });

  it("counts an area once that is listed twice", () => {
    expect(aggregate(full("DEA2D", "DEA2D", "BE332"), count, tables({ DEA2D: 10, BE332: 1 })).value).toBe(11);
  });

  it("may be negative", () => {
    expect(aggregate(full("DEA2D", "BE332"), count, tables({ DEA2D: -10, BE332: 4 })).value).toBe(-6);
  });
});

describe("a rate of several areas", () => {
  it("is weighted by its denominator: (700 * 800 + 800 * 350) / 1500 people per km²", () => {
    expect(aggregate(full("DEA2D", "BE332"), density, tables({ DEA2D: 800, BE332: 350 }))).toMatchObject({
      value: 560,
      kind: "weighted-mean",
      weight: 1500,
      weightYears: [2024],
      sources: ["estat", "estat-area_km2"],
    });
  });

  it("leaves an area without a denominator out and names it", () => {
    const values = tables({ DEA2D: 800, LI000: 240 });
    expect(aggregate(full("DEA2D", "BE332", "LI000"), density, values)).toMatchObject({
      value: 800,
      covered: 1,
      units: 3,
      missing: ["BE332"],
      withoutWeight: ["LI000"],
    });
  });

  it("is not known without any denominator", () => {
    expect(aggregate(full("LI000", "CH055"), density, tables({ LI000: 240, CH055: 250 }))).toMatchObject({
      value: null,
      reason: "no-weight",
      weight: null,
      range: [240, 250],
    });
  });
});

describe("a figure that cannot be averaged", () => {
  it("has a range and a reason, but no value", () => {
    const values = tables({ DEA2D: 41, BE332: 43 });
    expect(aggregate(full("DEA2D", "BE332"), medianAge, values)).toMatchObject({
      value: null,
      reason: "median",
      kind: "none",
      covered: 2,
      range: [41, 43],
    });
  });

  it("is the value itself where the region is one area", () => {
    expect(aggregate(full("LU000"), medianAge, tables({ LU000: 39.7 }))).toMatchObject({
      value: 39.7,
      reason: null,
      kind: "single",
    });
  });

  it("is not that of the whole area beside a partial one", () => {
    expect(
      aggregate([...full("LU000"), partial("BE332")], medianAge, tables({ LU000: 39.7 })).value,
    ).toBeNull();
  });
});

describe("a region without a figure", () => {
  const reasonOf = (members: readonly AggregateMember[], of: Indicator, values = tables({})) => {
    const figure = aggregate(members, of, values);
    expect(figure.value).toBeNull();
    return figure.reason;
  };

  it("may be empty", () => {
    expect(reasonOf([], count)).toBe("empty");
  });

  it("may have partial areas only", () => {
    expect(reasonOf([partial("NL423")], count, tables({ NL423: 1 }))).toBe("partial");
  });

  it("may have no whole area of the indicator's level", () => {
    expect(reasonOf([partial("NL42")], { ...count, nutsLevel: 2 }, tables({ NL42: 1 }))).toBe("level");
  });

  it("never takes values of another level", () => {
    expect(reasonOf(full("DEA2D", "DEA23"), { ...count, nutsLevel: 2 }, tables({ DEA2: 5 }))).toBe("level");
  });

  it("may have no data", () => {
    expect(reasonOf(full("DEA2D"), count)).toBe("no-data");
  });
});

describe("where a figure comes from", () => {
  const flagged: AggregateTables = {
    ...tables({}),
    values: new Map([
      [area("DEA2D"), yearValue("DEA2D", { year: 2022, isOtherYear: true, flags: ["provisional", "break"] })],
      [area("BE332"), yearValue("BE332", { flags: ["break"], source: "statbel" as SourceId })],
    ]),
  };

  it("is told by its years, flags and sources", () => {
    expect(aggregate(full("DEA2D", "BE332"), count, flagged)).toMatchObject({
      years: [2022, 2023],
      ofOtherYear: ["DEA2D"],
      flags: ["break", "provisional"],
      sources: ["statbel", "estat"],
    });
  });
});

describe("share of the population with a value", () => {
  const shareOf = (values: Readonly<Record<string, number>>, population: Readonly<Record<string, number>>) =>
    aggregate(full("DEA2D", "BE332"), count, tables(values, population)).populationShare;

  it("is that of the covered areas", () => {
    expect(shareOf({ DEA2D: 1 }, { DEA2D: 300, BE332: 100 })).toBe(0.75);
  });

  it("is not known where a population is missing", () => {
    expect(shareOf({ DEA2D: 1 }, { DEA2D: 300 })).toBeNull();
  });

  it("is not known where nobody lives", () => {
    expect(shareOf({ DEA2D: 1 }, { DEA2D: 0, BE332: 0 })).toBeNull();
  });

  it("is a least share where an area belongs only in part: nobody knows how many live inside", () => {
    const people = { DEA2D: 300, BE332: 100, NL423: 100 };
    const members = [...full("DEA2D", "BE332"), partial("NL423")];
    const { populationShare, isShareLeast } = aggregate(
      members,
      count,
      tables({ DEA2D: 1, BE332: 2 }, people),
    );
    expect(populationShare).toBe(0.8);
    expect(isShareLeast).toBe(true);
    expect(aggregate(full("DEA2D"), count, tables({ DEA2D: 1 }, people)).isShareLeast).toBe(false);
  });

  it("is that of the region where its people are counted in smaller units", () => {
    const region = { persons: 1000, isMost: false };
    const { populationShare } = aggregate(
      [...full("BE332"), partial("NL423")],
      count,
      tables({ BE332: 2 }, { BE332: 250, NL423: 9000 }),
      region,
    );
    expect(populationShare).toBe(0.25);
  });

  it("is the whole where every area is covered", () => {
    expect(shareOf({ DEA2D: 1, BE332: 2 }, {})).toBe(1);
  });

  it("is nothing where no area is covered", () => {
    expect(shareOf({}, { DEA2D: 300, BE332: 100 })).toBe(0);
  });
});

/** Areas with a value and a denominator, some unknown, cut into two parts. */
const regions = fc
  .array(
    fc.record({
      value: fc.option(fc.double({ min: -1e4, max: 1e4, noNaN: true })),
      weight: fc.option(fc.double({ min: 0.1, max: 1e5, noNaN: true })),
      isFirst: fc.boolean(),
    }),
    { minLength: 2, maxLength: 30 },
  )
  .map((drawn) => {
    const codes = drawn.map((_, index) => area(`DE${String(index + 100)}`));
    const codeAt = (index: number): NutsCode => codes[index] ?? area("");
    const weights = drawn.flatMap(({ weight }, index) =>
      weight === null ? [] : [[codeAt(index), 2023, weight] as const],
    );
    const values = drawn.flatMap(({ value }, index) =>
      value === null ? [] : ([[codeAt(index), value]] as const),
    );
    const side = (isFirst: boolean) => full(...codes.filter((_, index) => drawn[index]?.isFirst === isFirst));
    return {
      parts: [side(true), side(false)] as const,
      tables: {
        ...tables(Object.fromEntries(values)),
        denominators: new Map([[areas.indicator, valuesByArea(table("area_km2", weights))]]),
      },
    };
  });

describe("any region", () => {
  it("has the sum of its parts", () => {
    fc.assert(
      fc.property(regions, ({ parts, tables: drawn }) => {
        const whole = aggregate(parts.flat(), count, drawn);
        const sides = parts.map((part) => aggregate(part, count, drawn));
        expect(whole.value ?? 0).toBeCloseTo(
          total(sides, ({ value }) => value ?? 0),
          6,
        );
        expect(whole.covered).toBe(total(sides, ({ covered }) => covered));
        expect(whole.units).toBe(total(sides, ({ units }) => units));
      }),
    );
  });

  it("has the mean of the means of its parts, weighted by their denominators", () => {
    const ofSeveral = regions.filter(({ parts }) => parts.every(({ length }) => length > 1));
    fc.assert(
      fc.property(ofSeveral, ({ parts, tables: drawn }) => {
        const whole = aggregate(parts.flat(), density, drawn);
        const sides = parts.map((part) => aggregate(part, density, drawn));
        const weight = total(sides, (side) => side.weight ?? 0);
        if (whole.value === null) expect(weight).toBe(0);
        else {
          const mean = total(sides, (side) => (side.value ?? 0) * (side.weight ?? 0)) / weight;
          expect(whole.value).toBeCloseTo(mean, 6);
        }
      }),
    );
  });

  it("has a weighted mean between the extremes", () => {
    fc.assert(
      fc.property(regions, ({ parts, tables: drawn }) => {
        const { value, range } = aggregate(parts.flat(), density, drawn);
        if (value === null) return;
        expect(value).toBeGreaterThanOrEqual(range?.[0] ?? NaN);
        expect(value).toBeLessThanOrEqual(range?.[1] ?? NaN);
      }),
    );
  });

  it("does not depend on the order of its units", () => {
    fc.assert(
      fc.property(regions, fc.constantFrom(count, density, medianAge), ({ parts, tables: drawn }, of) => {
        const members = parts.flat();
        expect(aggregate(members.toReversed(), of, drawn)).toEqual(aggregate(members, of, drawn));
      }),
    );
  });

  it("counts every unit as covered, missing or without a denominator", () => {
    fc.assert(
      fc.property(regions, fc.constantFrom(count, density, medianAge), ({ parts, tables: drawn }, of) => {
        const { units, covered, missing, withoutWeight } = aggregate(parts.flat(), of, drawn);
        expect(covered + missing.length + withoutWeight.length).toBe(units);
      }),
    );
  });
});

function total(figures: readonly AreaFigure[], of: (figure: AreaFigure) => number): number {
  return figures.reduce((sum, figure) => sum + of(figure), 0);
}
