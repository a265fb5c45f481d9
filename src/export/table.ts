import type { ColumnName } from "./headings/en";

/** A number keeps its type in every format; null: not known, an empty cell, never 0. */
export type Cell = string | number | null;

/** Rows and columns, before any file format. */
export interface ExportTable {
  /** Stable English names for machines, the same in every language: they are part of the file's contract. */
  readonly columns: readonly ColumnName[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What stands in each column, by its name; in the order of the file. */
export type ColumnReaders<Row> = Readonly<Partial<Record<ColumnName, (row: Row) => Cell>>>;

export function makeTable<Row>(readers: ColumnReaders<Row>, rows: readonly Row[]): ExportTable {
  const read = Object.values(readers);
  return { columns: namesOf(readers), rows: rows.map((row) => read.map((reader) => reader(row))) };
}

/** In the order they are written. The compiler knows that they are names of columns, `Object.keys` forgets it. */
function namesOf<Name extends string>(record: Readonly<Partial<Record<Name, unknown>>>): readonly Name[] {
  return Object.keys(record) as Name[];
}

/** Stands between several things in one cell; a comma or semicolon would part cells in some programs. */
const BETWEEN = " | ";

/** Each once; null: there is none. */
export function joined(parts: readonly string[]): string | null {
  const distinct = [...new Set(parts.filter((part) => part !== ""))];
  return distinct.length === 0 ? null : distinct.join(BETWEEN);
}

/** Things in one cell, one for each thing of another cell; null: none. */
export function inOrder(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.join(BETWEEN);
}

/** The parts of such a cell. */
export function partsOf(cell: string): readonly string[] {
  return cell.split(BETWEEN);
}

/** Whether something holds, as machines write it. */
export function truth(holds: boolean): string {
  return holds ? "true" : "false";
}
