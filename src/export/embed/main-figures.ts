import type { Source } from "../../model/source";
import type { ColumnName } from "../headings/en";
import { partsOf, type Cell, type ExportTable } from "../table";
import type { Sources } from "../tables/source-columns";

/** A figure as it is said: "Alsace → Basel-Stadt", "12 300 (2022)". */
export interface MainFigure {
  readonly name: string;
  readonly figure: string;
}

export interface MainFigures {
  /** The greatest first, or as the table orders them. */
  readonly figures: readonly MainFigure[];
  /** How many rows have a figure. */
  readonly count: number;
  /** Of the figures above only, each once. */
  readonly sources: readonly Source[];
}

export interface FigureWords {
  readonly number: (value: number, digits?: number) => string;
  /** "12 300 inhabitants". */
  readonly inhabitants: (number: string) => string;
}

type Row = Readonly<Partial<Record<ColumnName, Cell>>>;

/** How a kind of table is said in one line a row. */
interface Saying {
  /** The column by which a table is known and its rows are ordered. */
  readonly column: ColumnName;
  readonly name: (row: Row) => string;
  readonly figure: (row: Row, words: FigureWords) => string;
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
  },
  {
    column: "city_name",
    name: (row) => text(row.city_name),
    figure: (row, words) => withYear(words.inhabitants(amount(row.population, words)), row.population_year),
  },
  {
    column: "distance_km",
    name: (row) => text(row.area_name),
    figure: (row, words) => `${amount(row.distance_km, words)}\u00a0km`,
  },
];

/** Where one of these is known, the order of the table says more than the size of its figures. */
const ordering: readonly ColumnName[] = ["city_1_name", "area_kind"];

/** By what rows are ordered where it is not the column that tells the kind of the table. */
const orderedBy: Readonly<Partial<Record<ColumnName, ColumnName>>> = { city_name: "population" };

/**
 * The main figures of a table in words; rows without a figure are left out.
 *
 * @param limit how many
 */
export function mainFigures(
  table: ExportTable,
  limit: number,
  sources: Sources,
  words: FigureWords,
): MainFigures {
  const saying = sayings.find(({ column }) => table.columns.includes(column));
  if (!saying) return { figures: [], count: 0, sources: [] };
  const order = orderedBy[saying.column] ?? saying.column;
  const known = distinctRows(table, saying).filter((row) => (row[order] ?? null) !== null);
  const sorted = ordering.some((column) => table.columns.includes(column))
    ? known
    : [...known].sort((a, b) => Number(b[order] ?? 0) - Number(a[order] ?? 0));
  const shown = sorted.slice(0, limit);
  return {
    figures: shown.map((row) => ({ name: saying.name(row), figure: saying.figure(row, words) })),
    count: known.length,
    sources: [...sources.values()].filter((source) => shown.some((row) => isReadFrom(row, source))),
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
  return text(year) === "" ? figure : `${figure} (${partsOf(text(year)).join(", ")})`;
}

/** A row names its sources by address and title. */
function isReadFrom(row: Row, { url, title }: Source): boolean {
  return partsOf(text(row.source_url)).includes(url) && partsOf(text(row.source_title)).includes(title);
}
