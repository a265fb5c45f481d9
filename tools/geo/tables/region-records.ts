import type { SourceTables } from "./source-tables";
import type { TableRow } from "./table";

/** Names of a row in the four languages from the columns `<prefix>_de` and so on. */
export function namesOf(row: TableRow, prefix = "name") {
  return {
    de: row.text(`${prefix}_de`),
    fr: row.text(`${prefix}_fr`),
    nl: row.text(`${prefix}_nl`),
    en: row.text(`${prefix}_en`),
  };
}

/** The border regions with members, partner areas and institutions, in the order of the table. */
export function regionRecords(tables: SourceTables) {
  return tables.rows("regions").map((row) => {
    const id = row.text("region_id");
    return {
      id,
      names: namesOf(row),
      shortNames: namesOf(row, "short_name"),
      subtitles: namesOf(row, "subtitle"),
      accent: { light: row.text("accent_light"), dark: row.text("accent_dark") },
      founded: row.text("founded"),
      seat: row.text("seat"),
      areaStated: row.decimalOrNull("area_km2_stated"),
      populationStated: row.decimalOrNull("population_stated"),
      populationYear: row.decimalOrNull("population_year"),
      website: row.text("website"),
      note: row.text("note"),
      sources: row.list("source_ids"),
      members: rowsOfRegion(tables, "region-units", id).map((unit) => ({
        unit: unit.text("nuts3"),
        coverage: unit.text("coverage"),
        partnerArea: unit.text("partner_area_id"),
        note: unit.textOrNull("note"),
        sources: unit.list("source_ids"),
      })),
      partnerAreas: rowsOfRegion(tables, "partner-areas", id).map((area) => ({
        id: area.text("partner_area_id"),
        names: namesOf(area),
        country: area.text("country"),
      })),
      institutions: rowsOfRegion(tables, "institutions", id).map((institution) => ({
        id: institution.text("institution_id"),
        name: institution.text("name"),
        role: institution.text("role"),
        url: institution.textOrNull("url"),
        ...legalFormOf(institution),
        sources: institution.list("source_ids"),
      })),
    };
  });
}

function rowsOfRegion(tables: SourceTables, table: string, region: string): readonly TableRow[] {
  return tables.rows(table).filter((row) => row.text("region_id") === region);
}

/** Left out where no source states one: most rows have none, and the file is part of the first view. */
export function legalFormOf(row: TableRow): { readonly legalForm?: string } {
  const legalForm = row.textOrNull("legal_form");
  return legalForm === null ? {} : { legalForm };
}
