import { legalFormOf, namesOf } from "./region-records";
import type { SourceTables } from "./source-tables";
import type { TableRow } from "./table";

/** Themes of every field of cooperation. */
export function fieldThemes(tables: SourceTables): ReadonlyMap<string, readonly string[]> {
  const themes = new Map<string, string[]>();
  for (const row of tables.rows("field-themes")) {
    const field = row.text("field");
    themes.set(field, [...(themes.get(field) ?? []), row.text("theme_id")]);
  }
  return themes;
}

/** The distinct themes of some fields, sorted. */
export function themesOfFields(
  fields: readonly string[],
  themes: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  return [...new Set(fields.flatMap((field) => themes.get(field) ?? []))].sort();
}

/** The themes of cooperation in the order of the table. */
export function themeRecords(tables: SourceTables) {
  return tables.rows("themes").map((row) => ({ id: row.text("theme_id"), names: namesOf(row) }));
}

/** The networks with members and details. */
export function networkRecords(tables: SourceTables) {
  const themes = fieldThemes(tables);
  return tables.rows("networks").map((row) => {
    const id = row.text("network_id");
    return {
      id,
      name: row.text("name"),
      kind: row.text("kind"),
      founded: row.textOrNull("founded"),
      description: row.textOrNull("description"),
      ...legalFormOf(row),
      fields: row.list("fields"),
      themes: themesOfFields(row.list("fields"), themes),
      regions: row.list("region_ids"),
      members: tables
        .rows("network-members")
        .filter((member) => member.text("network_id") === id)
        .map((member) => ({
          name: member.text("member"),
          country: member.text("country"),
          memberType: member.text("member_type"),
          city: member.textOrNull("city_id"),
          since: member.textOrNull("since"),
          note: member.textOrNull("note"),
        })),
      details: detailRows(tables, "network-details", "network_id", id).map(detailOf),
      sources: row.list("source_ids"),
      note: row.textOrNull("note"),
    };
  });
}

/** Rows of the facts on one network or partnership in reading order. */
export function detailRows(
  tables: SourceTables,
  table: string,
  column: string,
  id: string,
): readonly TableRow[] {
  return tables
    .rows(table)
    .filter((row) => row.text(column) === id)
    .sort((a, b) => a.decimal("position") - b.decimal("position"));
}

/** What facts on networks and on partnerships have in common. */
export function detailOf(row: TableRow) {
  return { label: row.text("label"), value: row.text("value"), sources: row.list("source_ids") };
}
