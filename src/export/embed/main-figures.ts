import type { ColumnName } from "../headings/en";
import type { Cell, ExportTable } from "../table";

/** A figure as it is said: "Alsace → Basel-Stadt", "12 300 (2022)". */
export interface MainFigure {
  readonly name: string;
  readonly figure: string;
}

export interface MainFigures {
  /** The greatest first. */
  readonly figures: readonly MainFigure[];
  /** How many rows have a figure. */
  readonly count: number;
  /** "Eurostat (demo_r_pjanaggr3), CC BY 4.0", of the figures above only, each once. */
  readonly sources: readonly string[];
}

export interface FigureWords {
  readonly number: (value: number, digits?: number) => string;
  /** "12 300 inhabitants (2022)". */
  readonly inhabitants: (value: string, year: string) => string;
}

type Row = Readonly<Partial<Record<ColumnName, Cell>>>;

/** How a kind of table is said in one line a row. */
interface Saying {
  /** The column by which a table is known and its rows are ordered. */
  readonly column: ColumnName;
  readonly name: (row: Row) => string;
  readonly figure: (row: Row, words: FigureWords) => string;
  /** The order of the table says more than the size of its figures. */
  readonly keepsOrder?: boolean;
}

/** The first one whose column a table has. */
const sayings: readonly Saying[] = [
  {
    column: "commuters",
    name: (row) => `${text(row.origin_name)} → ${text(row.destination_name)}`,
    figure: (row, words) => withYear(amount(row.commuters, words), row.year),
  },
  {
    column: "gap",
    name: (row) => `${text(row.area_1_name)} | ${text(row.area_2_name)}`,
    figure: (row, words) => withYear(withUnit(amount(row.gap, words), row), row.year_shown),
  },
  {
    column: "score",
    name: (row) => text(row.area_name),
    figure: (row, words) => amount(row.score, words),
  },
  {
    column: "value",
    name: (row) => text(row.area_name),
    figure: (row, words) =>
      withYear(
        text(row.category) === "" ? withUnit(amount(row.value, words), row) : text(row.category),
        row.years ?? row.year,
      ),
  },
  {
    column: "city_1_name",
    name: (row) => `${text(row.city_1_name)} – ${text(row.city_2_name)}`,
    figure: (row) => withYear(text(row.kind_text), row.since),
    keepsOrder: true,
  },
  {
    column: "city_name",
    name: (row) => text(row.city_name),
    figure: (row, words) => words.inhabitants(amount(row.population, words), text(row.population_year)),
  },
  {
    column: "distance_km",
    name: (row) => text(row.area_name),
    figure: (row, words) => `${amount(row.distance_km, words)}\u00a0km`,
  },
];

/** By what rows are ordered where it is not the column that tells the kind of the table. */
const orderedBy: Readonly<Partial<Record<ColumnName, ColumnName>>> = { city_name: "population" };

/**
 * The greatest figures of a table in words; rows without a figure are left out.
 *
 * @param limit how many
 */
export function mainFigures(table: ExportTable, limit: number, words: FigureWords): MainFigures {
  const saying = sayings.find(({ column }) => table.columns.includes(column));
  if (!saying) return { figures: [], count: 0, sources: [] };
  const order = orderedBy[saying.column] ?? saying.column;
  const known = distinctRows(table, saying).filter((row) => (row[order] ?? null) !== null);
  const sorted = saying.keepsOrder
    ? known
    : [...known].sort((a, b) => Number(b[order] ?? 0) - Number(a[order] ?? 0));
  const shown = sorted.slice(0, limit);
  return {
    figures: shown.map((row) => ({ name: saying.name(row), figure: saying.figure(row, words) })),
    count: known.length,
    sources: [...new Set(shown.flatMap(sourcesOf))],
  };
}

/** A score has a row for each measure, and says itself in each. */
function distinctRows({ columns, rows }: ExportTable, { column, name }: Saying): readonly Row[] {
  const all = rows.map((cells) => rowOf(columns, cells));
  return column === "score" ? [...new Map(all.map((row) => [name(row), row])).values()] : all;
}

function rowOf(columns: readonly ColumnName[], cells: readonly Cell[]): Row {
  const row: Partial<Record<ColumnName, Cell>> = {};
  columns.forEach((column, index) => (row[column] = cells[index] ?? null));
  return row;
}

function text(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? "" : String(cell);
}

/** As many decimals as a reader can use. */
function amount(cell: Cell | undefined, { number }: FigureWords): string {
  if (typeof cell !== "number") return text(cell);
  const size = Math.abs(cell);
  return number(cell, size < 10 ? 2 : size < 1000 ? 1 : 0);
}

function withUnit(figure: string, { unit_name: unit }: Row): string {
  return text(unit) === "" ? figure : `${figure} ${text(unit)}`;
}

function withYear(figure: string, year: Cell | undefined): string {
  return text(year) === "" ? figure : `${figure} (${text(year).replaceAll(" | ", ", ")})`;
}

/** The cells of several sources hold their parts in the same order. */
function sourcesOf(row: Row): readonly string[] {
  const publishers = parts(row.source_publisher);
  const codes = parts(row.source_code);
  const licences = parts(row.licence);
  return publishers.map((publisher, index) => {
    const code =
      codes.length === publishers.length ? codes[index] : codes.length === 1 ? codes[0] : undefined;
    const licence = licences.length === publishers.length ? licences[index] : licences[0];
    return [code === undefined ? publisher : `${publisher} (${code})`, licence]
      .filter((part) => part !== undefined)
      .join(", ");
  });
}

function parts(cell: Cell | undefined): readonly string[] {
  return text(cell)
    .split(" | ")
    .filter((part) => part !== "");
}
