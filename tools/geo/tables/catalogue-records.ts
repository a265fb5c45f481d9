import { eventRecords, factsOf } from "./event-records";
import { fieldThemes, themesOfFields } from "./network-records";
import { namesOf } from "./region-records";
import type { SourceTables } from "./source-tables";

/** What the catalogue holds beside regions, cities, networks and partnerships, which have files of their own. */
export function catalogueRecords(tables: SourceTables) {
  const themes = fieldThemes(tables);
  return {
    events: eventRecords(tables),
    organisers: tables.rows("organisers").map((row) => ({
      id: row.text("organiser_id"),
      names: namesOf(row),
      shortName: row.textOrNull("short_name"),
      city: row.textOrNull("city_id"),
      network: row.textOrNull("network_id"),
      institution: row.textOrNull("institution_id"),
    })),
    institutions: tables.rows("institution-details").map((row) => ({
      id: row.text("institution_id"),
      founded: row.textOrNull("founded"),
      city: row.textOrNull("city_id"),
      fields: row.list("fields"),
      themes: themesOfFields(row.list("fields"), themes),
      sources: row.list("source_ids"),
    })),
    regionFacts: tables.rows("regions").map((row) => {
      const region = row.text("region_id");
      return { region, facts: factsOf(tables, "region-details", "region_id", region) };
    }),
    vocabulary: vocabulary(tables),
  };
}

/** Words by category, in the order of the table. */
function vocabulary(tables: SourceTables) {
  const words: Record<string, { readonly id: string; readonly names: ReturnType<typeof namesOf> }[]> = {};
  for (const row of tables.rows("vocabulary")) {
    const category = (words[row.text("category")] ??= []);
    category.push({ id: row.text("term_id"), names: namesOf(row) });
  }
  return words;
}
