import { describe, expect, it } from "vitest";
import { asIndex, type SeriesLine, type SeriesPoint } from "../../../../src/panels/compare/time/series-lines";

function line(values: readonly (number | null)[]): SeriesLine {
  return {
    key: "emr",
    area: null,
    country: null,
    kind: "sum",
    points: values.map((value, index): SeriesPoint => ({
      year: 2020 + index,
      value,
      flags: [],
      coverage: null,
      isIncomplete: false,
      isBreak: false,
      isRemarked: false,
      sources: [],
    })),
  };
}

const values = (lines: readonly SeriesLine[]) => lines.map(({ points }) => points.map(({ value }) => value));

describe("index of a line", () => {
  it("is its values as a share of the first one there is", () => {
    expect(values(asIndex([line([null, 200, 250, null, 190])]))).toEqual([[null, 100, 125, null, 95]]);
  });

  it("does not exist where the line has no value above 0", () => {
    expect(asIndex([line([0, 5]), line([null])])).toEqual([]);
  });
});
