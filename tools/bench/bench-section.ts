/** One table of the benchmark, and the budgets it broke. */
export interface BenchSection {
  readonly title: string;
  readonly columns: readonly string[];
  /** Same order as the columns. */
  readonly rows: readonly (readonly string[])[];
  /** One sentence per broken budget; empty: all kept. */
  readonly failures: readonly string[];
}

/** The table as text: first column to the left, numbers to the right. */
export function formatSection({ title, columns, rows, failures }: BenchSection): string {
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...rows.map((row) => (row[index] ?? "").length)),
  );
  const line = (cells: readonly string[]) =>
    widths
      .map((width, index) =>
        index === 0 ? (cells[index] ?? "").padEnd(width) : (cells[index] ?? "").padStart(width),
      )
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  const verdicts = failures.map((failure) => `OVER BUDGET: ${failure}`);
  return [title, line(columns), rule, ...rows.map(line), ...verdicts, ""].join("\n");
}
