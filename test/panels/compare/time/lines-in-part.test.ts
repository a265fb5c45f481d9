import { expect, test } from "vitest";
import {
  linesInPart,
  type SeriesLine,
  type SeriesPoint,
} from "../../../../src/panels/compare/time/series-lines";

function point(year: number, covered: number, value: number | null = covered): SeriesPoint {
  return {
    year,
    value,
    flags: [],
    coverage: { covered, units: 3 },
    isIncomplete: covered < 3,
    isBreak: false,
    isRemarked: covered < 3,
    sources: [],
  };
}

function line(key: string, ...points: readonly SeriesPoint[]): SeriesLine {
  return { key, area: null, country: null, kind: "sum", points };
}

test("a line whose area never has all its units is named with the most it has", () => {
  const never = line("own", point(2021, 1), point(2022, 2));
  const sometimes = line("emr", point(2021, 1), point(2022, 3));
  const nowhere = line("gr", point(2021, 0, null));
  expect(linesInPart([never, sometimes, nowhere])).toEqual([{ line: never, covered: 2, units: 3 }]);
});
