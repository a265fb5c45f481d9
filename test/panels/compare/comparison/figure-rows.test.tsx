// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { useSpeech } from "../../../../src/i18n/language-provider";
import {
  distinctRows,
  figureGroups,
  rankedRows,
  unionRow,
  type FigureGroup,
  type FigureRow,
} from "../../../../src/panels/compare/comparison/figure-rows";
import { useComparison } from "../../../../src/panels/compare/comparison/use-comparison";
import { openCompareWorld } from "../../../builders/compare-world";
import { renderSpeaking } from "../../../builders/render-speaking";

let close = () => {};
afterEach(() => close());

interface Found {
  groups: readonly FigureGroup[];
  union: FigureRow | null;
}

/** Reads the rows as a component does. */
async function rowsOf(view: Parameters<typeof openCompareWorld>[0] = {}): Promise<Found> {
  close = await openCompareWorld(view);
  const found: Found = { groups: [], union: null };
  function Reader() {
    const speech = useSpeech();
    const state = useComparison();
    if (state.status !== "ready") return null;
    Object.assign(found, {
      groups: figureGroups(state.comparison, speech),
      union: unionRow(state.comparison, speech),
    });
    return <p>read</p>;
  }
  await renderSpeaking(<Reader />);
  await screen.findByText("read");
  return found;
}

const value = (row: FigureRow | null | undefined) => row?.figure.value ?? null;

describe("figures of the comparison", () => {
  it("are weighted by their own denominator", async () => {
    const { groups } = await rowsOf();
    // (800 × 700 + 500 × 800) ÷ 1,500 and (500 × 800 + 250 × 2,600) ÷ 3,400
    expect(value(groups[0]?.row)).toBeCloseTo(640, 9);
    expect(value(groups[1]?.row)).toBeCloseTo(1_050_000 / 3400, 9);
  });

  it("leave out and count the unit that belongs only in part", async () => {
    const { groups } = await rowsOf();
    expect(groups[0]?.row.figure).toMatchObject({ covered: 2, units: 3, partialUnits: 1 });
  });

  it("stand beside partner areas and the countries with most units first", async () => {
    const { groups } = await rowsOf();
    expect(groups[0]?.related.map(({ key, figure }) => [key, figure.value])).toEqual([
      ["emr-de", 800],
      ["emr-be", 500],
      ["emr-nl", null],
    ]);
    expect(groups[0]?.countries.map(({ key }) => key)).toEqual(["DE", "BE", "NL"]);
  });

  it("name the union with what it covers", async () => {
    const { union } = await rowsOf();
    // (800 × 700 + 500 × 800 + 900 × 660 + 250 × 2,600) ÷ 4,760; Paris has no value.
    expect(value(union)).toBeCloseTo(2_204_000 / 4760, 9);
    expect(union?.figure).toMatchObject({ covered: 4, units: 5 });
  });

  it("put a partner area beside its region and a country beside nothing but the union", async () => {
    const { groups } = await rowsOf({ areas: ["emr-de", "BE"] });
    expect(groups[0]?.related.map(({ key }) => key)).toEqual(["emr"]);
    expect(groups[0]?.countries.map(({ key }) => key)).toEqual(["DE"]);
    expect(groups[1]).toMatchObject({ related: [], countries: [] });
  });

  it("are ranked from the greatest to the least, those without a figure last", async () => {
    const { groups, union } = await rowsOf();
    const all = distinctRows([
      ...groups.flatMap(({ row, related }) => [row, ...related]),
      ...(union ? [union] : []),
    ]);
    const ranked = rankedRows(all).map(({ key }) => key);
    expect(ranked.slice(0, 3)).toEqual(["emr-de", "emr", "emr-be"]);
    expect(ranked.at(-1)).toBe("emr-nl");
  });

  it("have a range and a reason where they cannot be averaged", async () => {
    const { groups } = await rowsOf({ indicator: "median_age" });
    expect(groups[0]?.row.figure).toMatchObject({ value: null, reason: "median", range: [40, 42] });
  });
});
