import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../src/export/csv";
import type { Cell } from "../../src/export/table";

/** What an independent reader finds: rows of texts, the byte order mark taken off. */
function read(csv: string): string[][] {
  const rows: unknown = parse(csv, { bom: true, relax_column_count: false });
  if (!Array.isArray(rows)) throw new Error("no rows");
  return rows.map((row: unknown) => {
    if (!Array.isArray(row)) throw new Error("no row");
    return row.map(String);
  });
}

const NAMES = ["area_code", "value", "year", "flags", "note", "unit", "licence", "class"] as const;
const csvOf = (...cells: Cell[]) => toCsv({ columns: NAMES.slice(0, cells.length), rows: [cells] });
/** The cells of the one row. */
const through = (...cells: Cell[]) => read(csvOf(...cells))[1];

describe("toCsv", () => {
  it("begins with the byte order mark and ends every line as RFC 4180 says", () => {
    expect(csvOf("a", 1)).toBe("\ufeffarea_code,value\r\na,1\r\n");
  });

  it("leaves a cell without a value empty, and 0 a 0", () => {
    expect(csvOf(null, 0)).toBe("\ufeffarea_code,value\r\n,0\r\n");
  });

  it("writes numbers with a decimal point, without thousands and without an exponent", () => {
    expect(through(1234567.5, -0.25, 1e21, 1.5e-7, 0.1 + 0.2)).toEqual([
      "1234567.5",
      "-0.25",
      "1000000000000000000000",
      "0.00000015",
      "0.3",
    ]);
  });

  it("leaves out what is not a number", () => {
    expect(through(Number.NaN, Number.POSITIVE_INFINITY)).toEqual(["", ""]);
  });

  it("puts an apostrophe before text that a spreadsheet would run", () => {
    expect(through("=1+1", "+A1", "-A1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1")).toEqual([
      "'=1+1",
      "'+A1",
      "'-A1",
      "'@SUM(A1)",
      "'\t=1",
      "'\r=1",
      "' =1",
      "'＝1",
    ]);
  });

  it("leaves text that is a number as it is", () => {
    expect(through("-12.5", "+3", "2021")).toEqual(["-12.5", "+3", "2021"]);
  });

  it("gives back every text, and no cell that could be run", () => {
    const text = fc.string({ unit: "binary" }).filter((value) => !value.includes("\ufeff"));
    const dangerous = fc.tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", " ="), text);
    const cell = fc.oneof(
      text,
      fc.constantFrom('"', ",", "\r\n", "a\nb", ""),
      dangerous.map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
        const answer = read(toCsv({ columns: NAMES.slice(0, 3), rows })).slice(1);
        expect(answer).toHaveLength(rows.length);
        for (const [index, row] of rows.entries())
          for (const [column, value] of row.entries()) {
            const written = answer[index]?.[column] ?? "";
            expect([value, `'${value}`]).toContain(written);
            expect(/^[=+\-@\t\r\n]/.test(written) && !/^[+-]\d+(\.\d+)?$/.test(written)).toBe(false);
          }
      }),
    );
  });

  it("gives back every number to the fifteenth digit", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), (value) => {
        const [written = ""] = through(value) ?? [];
        expect(written).not.toMatch(/e/i);
        expect(Math.abs(Number(written) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-14);
      }),
    );
  });
});
