import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { TableFault } from "../../tools/geo/tables/table-fault";

/** Where the source tables of the project stand. */
export const dataFolder = fileURLToPath(new URL("../../data", import.meta.url));

/** Rows of the large tables that a copy keeps: enough to have every indicator, source and level. */
const keptRow = /^(indicator_id|\w+,(AT1|BE33|CH|LI|LU)\w*),/;

/** A copy of the source tables to plant faults in; of the indicators' values it holds a few countries. */
export class TableFolder {
  readonly path = mkdtempSync(join(tmpdir(), "grenzatlas-tables-"));

  constructor() {
    cpSync(dataFolder, this.path, { recursive: true });
    for (const file of ["indicator-values.csv", "indicator-series.csv"]) {
      const kept = this.lines(file).filter((line) => keptRow.test(line));
      writeFileSync(join(this.path, file), `${kept.join("\n")}\n`);
    }
  }

  /** Replaces text in one file; fails when the text is not there. */
  plant(file: string, find: string, replacement: string): void {
    const text = readFileSync(join(this.path, file), "utf8");
    if (!text.includes(find)) throw new Error(`${file} does not hold ${find}`);
    writeFileSync(
      join(this.path, file),
      text.replace(find, () => replacement),
    );
  }

  /** Row number of the first line that starts with a text; the header is row 1. */
  rowOf(file: string, start: string): number {
    return this.lines(file).findIndex((line) => line.startsWith(start)) + 1;
  }

  lines(file: string): readonly string[] {
    return readFileSync(join(this.path, file), "utf8").split("\n");
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** The fault that a run throws; fails when it throws none. */
export function faultOf(run: () => unknown): TableFault {
  try {
    run();
  } catch (error) {
    if (error instanceof TableFault) return error;
    throw error;
  }
  throw new Error("no fault was found");
}
