// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/react";
import { parse } from "csv-parse/sync";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { TakeAway } from "../../../../src/panels/export/take-away";
import { useChoropleth } from "../../../../src/state/choropleth";
import { compareAreas, useCompare, type AreaKey } from "../../../../src/state/compare";
import { openTakeAway } from "../../../../src/state/take-away";
import { borderChoropleth, code, openBorderWorld } from "../../../builders/border-world";
import { catchDownloads, letDialogsOpen, textOf, type Download } from "../../../builders/downloads";
import { indicator } from "../../../builders/indicator";
import { renderSpeaking } from "../../../builders/render-speaking";

let downloads: readonly Download[] = [];

beforeEach(() => {
  openBorderWorld();
  letDialogsOpen();
  downloads = catchDownloads();
  openTakeAway();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const open = () =>
  renderSpeaking(<TakeAway sentence="Borders" renderMap={() => null} renderLegend={() => null} />);

/** Rows of the CSV behind a button. */
async function rowsOf(name: RegExp): Promise<readonly Readonly<Record<string, string>>[]> {
  const user = await open();
  await user.click(screen.getByRole("button", { name }));
  await waitFor(() => expect(downloads).toHaveLength(1));
  const [download] = downloads;
  if (!download) throw new Error("nothing was saved");
  return parse(await textOf(download.content), { bom: true, columns: true });
}

describe("the profile as a file", () => {
  it("goes from the far end of the first country to that of the second", async () => {
    const rows = await rowsOf(/^CSV: .*profile across the border Germany \| France$/);
    expect(rows.map(({ area_code, signed_distance_km }) => [area_code, signed_distance_km])).toEqual([
      ["DEC02", "-40"],
      ["DEC04", "-20"],
      ["DEC01", "-10"],
      ["FRF33", "10"],
      ["FRF31", "30"],
      ["FRF32", "60"],
    ]);
  });

  it("has value, year, population and source of each unit; a value of another year says so", async () => {
    const rows = await rowsOf(/^CSV: .*profile across/);
    expect(rows[3]).toMatchObject({
      border: "DE-FR",
      area_name: "Moselle",
      country: "FR",
      value: "20.5",
      year: "2019",
      year_shown: "2022",
      other_year: "true",
      population: "1050000",
      in_line: "true",
      source_publisher: "Statistical office",
    });
  });

  it("keeps a unit without a value, with empty cells", async () => {
    const values = new Map(borderChoropleth().values);
    values.delete(code("DEC04"));
    useChoropleth.setState({ choropleth: borderChoropleth({ values }) });
    const rows = await rowsOf(/^CSV: .*profile across/);
    expect(rows.find(({ area_code }) => area_code === "DEC04")).toMatchObject({
      signed_distance_km: "-20",
      value: "",
      year: "",
      in_line: "false",
      source_title: "",
    });
  });

  it("is of the border that was chosen", async () => {
    useCompare.setState({ border: "DE-LU" });
    const rows = await rowsOf(/^CSV: .*profile across the border Germany \| Luxembourg$/);
    expect(rows.at(-1)).toMatchObject({ area_code: "LU000", signed_distance_km: "21" });
  });

  it("is not offered for an indicator of NUTS 2, nor for classes", async () => {
    useChoropleth.setState({ choropleth: borderChoropleth({ indicator: indicator({ nutsLevel: 2 }) }) });
    await open();
    expect(screen.queryByRole("button", { name: /profile across/ })).toBeNull();
  });
});

describe("the gaps as a file", () => {
  it("come with the greatest first, each with both values, years and the ratio to the mean", async () => {
    const rows = await rowsOf(/^CSV: .*gaps at the state borders$/);
    expect(rows.map(({ gap }) => gap)).toEqual(["19", "11.5", "10.5", "6.5", "5.5"]);
    expect(rows[1]).toMatchObject({
      area_1_code: "DEC04",
      area_1_country: "DE",
      area_2_name: "Moselle",
      value_1: "32",
      year_1: "2022",
      value_2: "20.5",
      year_2: "2019",
      gap_relative: String(Number((11.5 / 26.25).toPrecision(15))),
      gap_higher: "DEC04",
      differences: "year",
    });
  });

  it("name the side without data instead of a gap, never 0", async () => {
    const values = new Map(borderChoropleth().values);
    values.delete(code("LU000"));
    useChoropleth.setState({ choropleth: borderChoropleth({ values }) });
    const rows = await rowsOf(/^CSV: .*gaps at/);
    expect(rows.at(-1)).toMatchObject({ gap: "", gap_relative: "", missing: "LU000" });
  });

  it("are not offered where no two areas meet at a border", async () => {
    compareAreas(["LU" as AreaKey]);
    await open();
    expect(screen.queryByRole("button", { name: /gaps at/ })).toBeNull();
  });
});
