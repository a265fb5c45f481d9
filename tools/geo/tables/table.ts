import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CsvError, parse as parseCsv } from "csv-parse/sync";
import * as v from "valibot";
import { TableFault } from "./table-fault";
import { readCell, type Cell } from "./read-cell";
import type { ResourceSchema } from "./table-schema";

/** A table whose cells have the types of its schema. Row numbers count the header as row 1. */
export interface Table {
  readonly name: string;
  readonly file: string;
  readonly schema: ResourceSchema["schema"];
  readonly rows: readonly TableRow[];
}

/** Typed access to one row; asking for a column of another type is a programmer's error. */
export class TableRow {
  constructor(
    readonly file: string,
    readonly number: number,
    private readonly cells: ReadonlyMap<string, Cell>,
  ) {}

  /** The value or null when the cell is empty. */
  cell(column: string): Cell {
    const cell = this.cells.get(column);
    if (cell === undefined) throw new Error(`${this.file} has no column ${column}`);
    return cell;
  }

  text(column: string): string {
    const value = this.cell(column);
    if (typeof value === "string") return value;
    throw new TableFault(this.file, this.number, column, "empty");
  }

  textOrNull(column: string): string | null {
    return this.cell(column) === null ? null : this.text(column);
  }

  decimal(column: string): number {
    const value = this.cell(column);
    if (typeof value === "number") return value;
    throw new TableFault(this.file, this.number, column, "empty");
  }

  decimalOrNull(column: string): number | null {
    return this.cell(column) === null ? null : this.decimal(column);
  }

  boolean(column: string): boolean {
    const value = this.cell(column);
    if (typeof value === "boolean") return value;
    throw new TableFault(this.file, this.number, column, "empty");
  }

  list(column: string): readonly string[] {
    const value = this.cell(column);
    if (value === null) return [];
    if (typeof value === "object") return value;
    throw new Error(`${this.file}: column ${column} is no list`);
  }

  fault(column: string, reason: string): TableFault {
    return new TableFault(this.file, this.number, column, reason);
  }
}

const recordsSchema = v.array(v.array(v.string()));

/** Reads a CSV file (UTF-8, RFC 4180) against its schema; throws a `TableFault` at the first broken cell. */
export function readTable(folder: string, resource: ResourceSchema): Table {
  const { fields } = resource.schema;
  const [header, ...records] = parseRecords(resource.path, readText(folder, resource.path));
  const names = fields.map((field) => field.name);
  if (!header || header.join() !== names.join()) {
    throw new TableFault(
      resource.path,
      1,
      "header",
      `expected ${names.join(",")}; found ${header?.join() ?? ""}`,
    );
  }
  const rows = records.map((record, index) => {
    const number = index + 2;
    if (record.length !== fields.length) {
      throw new TableFault(
        resource.path,
        number,
        "row",
        `${record.length} cells instead of ${fields.length}`,
      );
    }
    const cells = fields.map((field, column): [string, Cell] => {
      const reading = readCell(record[column] ?? "", field);
      if (reading.fault) throw new TableFault(resource.path, number, field.name, reading.fault);
      return [field.name, reading.cell];
    });
    return new TableRow(resource.path, number, new Map(cells));
  });
  return { name: resource.name, file: resource.path, schema: resource.schema, rows };
}

function readText(folder: string, path: string): string {
  try {
    return readFileSync(join(folder, path), "utf8");
  } catch (cause) {
    throw new Error(`${path} is missing from ${folder}`, { cause });
  }
}

function parseRecords(path: string, text: string): string[][] {
  try {
    return v.parse(recordsSchema, parseCsv(text, { relax_column_count: true }));
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new TableFault(path, Number(cause.lines ?? 0), "row", cause.message);
  }
}
