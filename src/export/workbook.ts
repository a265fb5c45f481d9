import { writeXlsx } from "hucre/xlsx";
import type { Headings } from "./headings/en";
import type { Provenance } from "./provenance";
import type { Cell, ExportTable } from "./table";

/** How the sheets speak. */
export interface WorkbookWords {
  /** Names of the two sheets. */
  readonly data: string;
  readonly notes: string;
  readonly title: string;
  readonly shown: string;
  readonly made: string;
  readonly link: string;
  readonly remarks: string;
  readonly columns: string;
  readonly sources: string;
  readonly attribution: string;
  readonly licence: string;
  readonly headings: Headings;
  /** Publisher, title, code, edition, licence of a source in one line. */
  readonly source: (source: Provenance["sources"][number]) => string;
}

/** Excel's limit for the name of a sheet, and what may not stand in it. */
const LONGEST_SHEET_NAME = 31;
const FORBIDDEN_IN_NAME = /[:\\/?*[\]]/g;
/** Widths in letters. */
const NOTES_WIDTHS = [24, 110] as const;
const NARROWEST_COLUMN = 9;
const WIDEST_COLUMN = 44;

/**
 * The table as an XLSX workbook: the data with headings in the reader's language, then a sheet with all one has to
 * know to use it. Text is stored as text, so that no cell can be run as a formula.
 */
export async function toWorkbook(
  table: ExportTable,
  provenance: Provenance,
  words: WorkbookWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const headings = table.columns.map((name) => words.headings[name]);
  const rows = [headings, ...table.rows.map((row) => row.map(readable))];
  const notes = noteRows(table, provenance, words);
  const bytes = await writeXlsx({
    properties: { title: provenance.title, creator: "Grenzatlas", description: provenance.sentence },
    sheets: [
      {
        name: sheetName(words.data),
        rows,
        columns: headings.map((heading, index) => ({ width: columnWidth(heading, table.rows, index) })),
        freezePane: { rows: 1 },
      },
      { name: sheetName(words.notes), rows: notes, columns: NOTES_WIDTHS.map((width) => ({ width })) },
    ],
  });
  return new Uint8Array(bytes);
}

/** Not a number has no place in a cell. */
function readable(cell: Cell): Cell {
  return typeof cell === "number" && !Number.isFinite(cell) ? null : cell;
}

function noteRows(table: ExportTable, provenance: Provenance, words: WorkbookWords): Cell[][] {
  const { title, sentence, made, link, remarks, sources, attribution, licences } = provenance;
  return [
    [words.title, title],
    [words.shown, sentence],
    [words.made, made],
    [words.link, link],
    ...listed(words.remarks, remarks),
    ...listed(words.sources, sources.map(words.source)),
    ...listed(words.attribution, attribution),
    ...listed(words.licence, licences),
    [null, null],
    ...listed(
      words.columns,
      table.columns.map((name) => `${words.headings[name]} (${name})`),
    ),
  ];
}

/** The label stands beside the first line only. */
function listed(label: string, lines: readonly string[]): Cell[][] {
  return lines.map((line, index) => [index === 0 ? label : null, line]);
}

function sheetName(text: string): string {
  return text.replace(FORBIDDEN_IN_NAME, " ").slice(0, LONGEST_SHEET_NAME);
}

function columnWidth(heading: string, rows: ExportTable["rows"], index: number): number {
  const longest = rows.reduce(
    (length, row) => Math.max(length, String(row[index] ?? "").length),
    heading.length,
  );
  return Math.min(WIDEST_COLUMN, Math.max(NARROWEST_COLUMN, longest + 2));
}
