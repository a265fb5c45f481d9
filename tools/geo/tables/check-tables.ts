import type { Table, TableRow } from "./table";

/** Codes that tables may refer to and that come from elsewhere: the geometry, or two tables together. */
export type OutsideKeys = ReadonlyMap<string, ReadonlySet<string>>;

/** Checks keys, references and `unique` over all tables; throws a `TableFault` at the first broken row. */
export function checkTables(tables: readonly Table[], outside: OutsideKeys): void {
  const known = new Map<string, ReadonlySet<string>>(outside);
  for (const table of tables) {
    for (const field of table.schema.fields)
      known.set(`${table.name}.${field.name}`, valuesOf(table, field.name));
  }
  for (const table of tables) {
    checkPrimaryKey(table);
    checkUniqueColumns(table);
    checkForeignKeys(table, known);
    checkFieldReferences(table, known);
  }
}

function valuesOf(table: Table, column: string): Set<string> {
  return new Set(table.rows.map((row) => keyOf(row, [column])));
}

/** Cells joined by a sign that no cell holds. */
function keyOf(row: TableRow, columns: readonly string[]): string {
  return columns.map((column) => String(row.cell(column) ?? "")).join("\u001f");
}

function checkPrimaryKey(table: Table): void {
  const columns = table.schema.primaryKey;
  const first = new Map<string, number>();
  for (const row of table.rows) {
    const key = keyOf(row, columns);
    const earlier = first.get(key);
    if (earlier !== undefined) {
      throw row.fault(
        columns.join("+"),
        `duplicate key "${key.replaceAll("\u001f", " ")}", first in row ${earlier}`,
      );
    }
    first.set(key, row.number);
  }
}

function checkUniqueColumns(table: Table): void {
  for (const field of table.schema.fields) {
    if (!field.constraints?.unique) continue;
    const first = new Map<string, number>();
    for (const row of table.rows) {
      const value = keyOf(row, [field.name]);
      const earlier = first.get(value);
      if (earlier !== undefined) throw row.fault(field.name, `"${value}" stands in row ${earlier} already`);
      first.set(value, row.number);
    }
  }
}

function checkForeignKeys(table: Table, known: ReadonlyMap<string, ReadonlySet<string>>): void {
  for (const { fields, reference } of table.schema.foreignKeys) {
    const [column = ""] = fields;
    const target = reference.resource + "." + (reference.fields[0] ?? "");
    for (const row of table.rows) checkReference(row, column, row.textOrNull(column), target, known);
  }
}

/** References of lists, and those to keys that stand in no single table. */
function checkFieldReferences(table: Table, known: ReadonlyMap<string, ReadonlySet<string>>): void {
  for (const { name, type, references } of table.schema.fields) {
    if (!references) continue;
    const target = `${references.resource}.${references.field}`;
    for (const row of table.rows) {
      const entries = type === "list" ? row.list(name) : [row.textOrNull(name)];
      for (const entry of entries) checkReference(row, name, entry, target, known);
    }
  }
}

function checkReference(
  row: TableRow,
  column: string,
  value: string | null,
  target: string,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  if (value === null) return;
  const keys = known.get(target);
  if (!keys) throw new Error(`${row.file}: column ${column} refers to the unknown ${target}`);
  if (!keys.has(value)) throw row.fault(column, `"${value}" is not in ${target}`);
}
