import { detailOf, detailRows, fieldThemes, themesOfFields } from "./network-records";
import type { SourceTables } from "./source-tables";

/** Partner cities outside the city table. */
export function partnerCityRecords(tables: SourceTables) {
  return tables.rows("partner-cities").map((row) => ({
    id: row.text("city_id"),
    name: row.text("name"),
    country: row.text("country"),
    position: [row.decimal("lon"), row.decimal("lat")],
    unit: row.textOrNull("nuts3"),
    regions: row.list("region_ids"),
    population: row.decimalOrNull("population"),
    note: row.textOrNull("note"),
    sources: row.list("source_ids"),
  }));
}

/** Partnerships with the facts of their full record. */
export function partnershipRecords(tables: SourceTables) {
  const themes = fieldThemes(tables);
  return tables.rows("partnerships").map((row) => ({
    id: row.text("partnership_id"),
    cities: [row.text("city_a"), row.text("city_b")],
    kind: row.text("kind"),
    stage: row.textOrNull("stage"),
    year: row.decimalOrNull("year"),
    fields: row.list("fields"),
    themes: themesOfFields(row.list("fields"), themes),
    evidence: row.text("evidence"),
    sources: row.list("source_ids"),
    note: row.textOrNull("note"),
    details: detailRows(tables, "partnership-details", "partnership_id", row.text("partnership_id")).map(
      (detail) => ({
        ...detailOf(detail),
        aspect: detail.textOrNull("aspect"),
        city: detail.textOrNull("city_id"),
      }),
    ),
  }));
}
