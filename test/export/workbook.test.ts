// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from "vitest";
import { headings } from "../../src/export/headings/en";
import type { ExportTable } from "../../src/export/table";
import { toWorkbook, type WorkbookWords } from "../../src/export/workbook";
import { provenance } from "../builders/export-words";
import { zipEntries } from "../builders/zip-entries";

const words: WorkbookWords = {
  data: "Data: all/areas",
  notes: "Notes",
  title: "Title",
  shown: "Shown",
  made: "Made on",
  link: "Link",
  remarks: "To know",
  columns: "Columns",
  sources: "Sources",
  attribution: "Credit",
  licence: "Licence",
  headings,
  source: ({ title }) => title,
};

const table: ExportTable = {
  columns: ["area_name", "value"],
  rows: [
    ["Städteregion Aachen & <Umland>", 789.25],
    ["=1+1", null],
    ["Liège", -3],
  ],
};

let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  const facts = provenance({ remarks: ["A first remark.", "A second one."] });
  files = zipEntries(await toWorkbook(table, facts, words));
});

function xml(name: string): Document {
  const document = new DOMParser().parseFromString(files.get(name) ?? "", "application/xml");
  expect(document.querySelector("parsererror")).toBeNull();
  return document;
}

/** Cells of a sheet as texts and numbers; null: an empty cell. */
function cells(sheet: number): (string | number | null)[][] {
  const shared = [...xml("xl/sharedStrings.xml").querySelectorAll("si")].map((item) => item.textContent);
  return [...xml(`xl/worksheets/sheet${sheet}.xml`).querySelectorAll("sheetData > row")].map((row) =>
    [...row.querySelectorAll("c")].map((cell) => {
      const text = cell.querySelector("v")?.textContent ?? null;
      if (text === null) return null;
      return cell.getAttribute("t") === "s" ? (shared[Number(text)] ?? null) : Number(text);
    }),
  );
}

describe("toWorkbook", () => {
  it("holds two sheets whose names Excel takes", () => {
    const names = [...xml("xl/workbook.xml").querySelectorAll("sheet")].map((sheet) =>
      sheet.getAttribute("name"),
    );
    expect(names).toEqual(["Data  all areas", "Notes"]);
  });

  it("holds the headings of the reader and the rows, numbers as numbers", () => {
    const [headings, first, , third] = cells(1);
    expect(headings).toEqual(["Name of the area", "Value"]);
    expect(first).toEqual(["Städteregion Aachen & <Umland>", 789.25]);
    expect(third).toEqual(["Liège", -3]);
  });

  it("stores text that begins like a formula as text", () => {
    expect(cells(1)[2]?.[0]).toBe("=1+1");
    expect(xml("xl/worksheets/sheet1.xml").querySelector("f")).toBeNull();
  });

  it("tells in the notes what, when, from whom, and what the columns are called for machines", () => {
    const notes = cells(2);
    expect(notes[0]).toEqual(["Title", "Population density"]);
    expect(notes).toContainEqual(["Made on", "2026-11-22"]);
    expect(notes).toContainEqual(["Credit", "© EuroGeographics for the administrative boundaries"]);
    expect(notes.flat()).toContain("A second one.");
    expect(notes.flat()).toContain("Value (value)");
  });
});
