import type { SourceTables } from "./source-tables";
import type { TableRow } from "./table";

/** Origins and destinations of commuters. */
export function flowAreaRecords(tables: SourceTables) {
  return tables.rows("flow-areas").map((row) => ({
    id: row.text("area_id"),
    name: row.text("name"),
    kind: row.text("kind"),
    members: row.list("nuts3_members"),
    position: row.cell("lon") === null ? null : [row.decimal("lon"), row.decimal("lat")],
    note: row.textOrNull("note"),
    within: row.textOrNull("nuts3_within"),
    cities: row.list("city_ids"),
  }));
}

/** Flow sets with their flows. */
export function flowSetRecords(tables: SourceTables) {
  const flowsOfSet = new Map<string, TableRow[]>();
  for (const row of tables.rows("flows")) {
    const set = row.text("flow_set_id");
    flowsOfSet.set(set, [...(flowsOfSet.get(set) ?? []), row]);
  }
  return tables.rows("flow-sets").map((row) => ({
    id: row.text("flow_set_id"),
    title: row.text("title"),
    regions: row.list("region_ids"),
    year: row.text("year"),
    definition: row.text("definition"),
    publisher: row.textOrNull("publisher") ?? "",
    comparableNote: row.textOrNull("comparable_note"),
    isSummable: row.boolean("is_summable"),
    recommendedFor: row.list("recommended_for"),
    sources: row.list("source_ids"),
    flows: (flowsOfSet.get(row.text("flow_set_id")) ?? []).map((flow) => ({
      origin: flow.text("origin_area"),
      destination: flow.text("destination_area"),
      magnitude: flow.decimal("commuters"),
      quality: flow.text("quality"),
      note: flow.textOrNull("note"),
      source: flow.text("source_id"),
    })),
  }));
}

/** Published totals of areas. */
export function flowTotalRecords(tables: SourceTables) {
  return tables.rows("flow-totals").map((row) => ({
    area: row.text("area_id"),
    direction: row.text("direction"),
    year: row.text("year"),
    magnitude: row.decimal("commuters"),
    source: row.text("source_id"),
    note: row.textOrNull("note"),
    isRegionTotal: row.boolean("is_region_total"),
  }));
}
