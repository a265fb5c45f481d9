import { describe, expect, it } from "vitest";
import { mainFigures, type FigureWords } from "../../../src/export/embed/main-figures";
import { writeTextEquivalent } from "../../../src/export/embed/text-equivalent";
import type { ColumnName } from "../../../src/export/headings/en";
import type { SourceId } from "../../../src/model/identifiers";
import type { Source } from "../../../src/model/source";
import type { Cell, ExportTable } from "../../../src/export/table";
import { exploreSources } from "../../builders/explore-world";

const words: FigureWords = {
  number: (value, digits) => value.toFixed(digits).replace(/\.?0+$/, ""),
  inhabitants: (number) => `${number} inhabitants`,
};

function table(rows: readonly Readonly<Partial<Record<ColumnName, Cell>>>[]): ExportTable {
  const columns = Object.keys(rows[0] ?? {}) as ColumnName[];
  return { columns, rows: rows.map((row) => columns.map((column) => row[column] ?? null)) };
}

function source(title: string, url: string): Source {
  const known = [...exploreSources().values()][0];
  if (!known) throw new Error("no source");
  return { ...known, id: title as SourceId, title, url };
}

const insee = source("Mobility", "https://insee.example");
const census = source("Census", "https://census.example");
const bfs = source("Commuters", "https://bfs.example");
/** Of the same publisher, but not of these rows. */
const other = source("Prices", "https://insee.example");
const sources = new Map([insee, other, census, bfs].map((each) => [each.id, each]));

const flows = table(
  [100, 36_000, null, 400].map((commuters, index) => ({
    year: 2022,
    origin_name: "Alsace",
    destination_name: `Area ${index}`,
    commuters,
    source_title: index === 1 ? "Mobility | Census" : "Commuters",
    source_url: index === 1 ? "https://insee.example | https://census.example" : "https://bfs.example",
  })),
);

describe("the main figures of a table", () => {
  it("are the greatest, in words, with year; what has no figure is left out", () => {
    expect(mainFigures(flows, 2, sources, words)).toEqual({
      figures: [
        { name: "Alsace → Area 1", figure: `${words.number(36_000, 0)} (2022)` },
        { name: "Alsace → Area 3", figure: "400 (2022)" },
      ],
      count: 3,
      sources: [insee, census, bfs],
    });
  });

  it("name unit and class", () => {
    const values = table([
      { area_name: "Aachen", value: 42.25, category: null, unit_name: "years", year: 2023 },
      { area_name: "Liège", value: 1, category: "urban", unit_name: "class", year: 2021 },
    ]);
    expect(mainFigures(values, 10, sources, words).figures.map(({ figure }) => figure)).toEqual([
      "42.3 years (2023)",
      "urban (2021)",
    ]);
  });

  it("say a score once, though it has a row for each measure", () => {
    const scores = table([
      { area_name: "EMR", score: 40.5, measure: "a" },
      { area_name: "EMR", score: 40.5, measure: "b" },
      { area_name: "GR", score: 51, measure: "a" },
    ]);
    expect(mainFigures(scores, 10, sources, words).figures).toEqual([
      { name: "GR", figure: "51" },
      { name: "EMR", figure: "40.5" },
    ]);
  });

  it("keep the order of partnerships and count inhabitants of cities", () => {
    const partnerships = table([
      { city_1_name: "Basel", city_2_name: "Miami", kind_text: "sister city", since: 2011 },
      { city_1_name: "Aachen", city_2_name: "Reims", kind_text: "twinning", since: 1967 },
    ]);
    expect(mainFigures(partnerships, 1, sources, words).figures).toEqual([
      { name: "Basel – Miami", figure: "sister city (2011)" },
    ]);
    const cities = table([{ city_name: "Basel", population: 173_000, population_year: 2022 }]);
    expect(mainFigures(cities, 1, sources, words).figures[0]?.figure).toMatch(/^173.* inhabitants \(2022\)$/);
  });

  it("keep the order of areas of several kinds: the compared ones first", () => {
    const figures = table([
      { area_name: "EMR", area_kind: "region", value: 370, unit_name: "per km²", years: "2022 | 2023" },
      { area_name: "NL", area_kind: "country", value: 480, unit_name: "per km²", years: "2023" },
    ]);
    expect(mainFigures(figures, 1, sources, words).figures).toEqual([
      { name: "EMR", figure: "370 per km² (2022, 2023)" },
    ]);
  });

  it("are none where a table says nothing that fits a line", () => {
    expect(mainFigures(table([{ year: 2022 }]), 10, sources, words).figures).toEqual([]);
  });
});

describe("the view in words", () => {
  it("is sentence, figures, sources and link in paragraphs", () => {
    expect(
      writeTextEquivalent({
        sentence: "Commuters 2022.",
        heading: "Commuters",
        figures: ["Alsace: 12"],
        more: "and 3 more",
        credits: ["Sources: INSEE."],
        link: "The view: https://atlas.example/",
      }),
    ).toBe(
      "Commuters 2022.\n\nCommuters\n- Alsace: 12\n- and 3 more\n\nSources: INSEE.\n\nThe view: https://atlas.example/\n",
    );
  });

  it("leaves out what it does not have", () => {
    const text = { sentence: "A.", heading: "B", figures: [], more: null, credits: [], link: "C" };
    expect(writeTextEquivalent(text)).toBe("A.\n\nC\n");
  });
});
