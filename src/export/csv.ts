import type { Cell, ExportTable } from "./table";

/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";
const LINE_END = "\r\n";
/** Spreadsheets take a cell that begins like this for a formula (OWASP, "CSV Injection"), full width as well. */
const FORMULA_START = /^(\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/;
const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?$/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/**
 * The table by RFC 4180, UTF-8 with byte order mark: one line of column names, then one line a row. Numbers have
 * a decimal point and no thousands; text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function toCsv({ columns, rows }: ExportTable): string {
  const lines = [columns, ...rows].map((cells) => cells.map(field).join(","));
  return `${BYTE_ORDER_MARK}${lines.join(LINE_END)}${LINE_END}`;
}

function field(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return decimal(cell);
  const text = isFormula(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function isFormula(text: string): boolean {
  return FORMULA_START.test(text) && !PLAIN_NUMBER.test(text);
}

/** Digits of a fraction that say something: one part in 10^15 is the rounding of the machine. */
const SIGNIFICANT_DIGITS = 15;

/** Without an exponent, which some programs do not read; not a number: empty. */
function decimal(value: number): string {
  if (!Number.isFinite(value)) return "";
  const rounded = Number(value.toPrecision(SIGNIFICANT_DIGITS));
  const short = String(rounded);
  return short.includes("e") ? rounded.toLocaleString("en", EVERY_DIGIT) : short;
}

const EVERY_DIGIT: Intl.NumberFormatOptions = { useGrouping: false, maximumSignificantDigits: 15 };
