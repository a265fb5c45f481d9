import { fieldThemes, themesOfFields } from "./network-records";
import { namesOf } from "./region-records";
import type { SourceTables } from "./source-tables";
import type { TableRow } from "./table";

/**
 * Weight of a city's functions for its rank. A capital or a seat of the Union is what a reader looks for
 * first in the shown regions, then the core cities the IMeG names, then capitals below the state; the other
 * functions only break ties between towns. The largest weight counts, so a city does not rise by collecting.
 */
const functionWeights: Readonly<Record<string, number>> = {
  capital: 5,
  eu_seat: 5,
  council_of_europe_seat: 5,
  core_city: 4,
  state_capital: 4,
  cantonal_capital: 3,
  provincial_capital: 3,
  university: 2,
  city_network_member: 2,
  regional_association_seat: 1,
  cooperation_seat: 1,
  border_advice_centre: 1,
  federal_research_institute_seat: 1,
  founding_place: 1,
  treaty_place: 1,
};

/** Cities in the order of their rank: inside a shown region first, then functions, then population. */
export function cityRecords(tables: SourceTables) {
  const networksOfCity = idsByCity(tables.rows("network-members"), ["city_id"], "network_id");
  const themesOfCity = cityThemes(tables);
  return [...tables.rows("cities")].sort(byImportance).map((row, rank) => {
    const id = row.text("city_id");
    return {
      id,
      name: row.text("name"),
      names: exonyms(row),
      country: row.text("country"),
      position: [row.decimal("lon"), row.decimal("lat")],
      unit: row.textOrNull("nuts3"),
      regions: row.list("region_ids"),
      population: row.decimalOrNull("population"),
      populationYear: row.decimalOrNull("population_year"),
      populationNote: populationNote(row),
      functions: row.list("functions"),
      networks: [...(networksOfCity.get(id) ?? [])].sort(),
      themes: [...(themesOfCity.get(id) ?? [])].sort(),
      rank,
      sources: row.list("source_ids"),
    };
  });
}

/** Names that differ from the local one: most towns are called the same everywhere. */
function exonyms(row: TableRow) {
  const local = row.text("name");
  return Object.fromEntries(Object.entries(namesOf(row)).filter(([, name]) => name !== local));
}

function populationNote(row: TableRow) {
  const kind = row.textOrNull("population_note_kind");
  if (kind === null) return null;
  return {
    kind,
    date: row.textOrNull("population_note_date"),
    isOutdated: row.boolean("population_is_outdated"),
    geonames: row.decimalOrNull("population_geonames"),
    text: row.textOrNull("population_note"),
  };
}

function byImportance(a: TableRow, b: TableRow): number {
  return (
    Number(b.list("region_ids").length > 0) - Number(a.list("region_ids").length > 0) ||
    functionWeight(b) - functionWeight(a) ||
    (b.decimalOrNull("population") ?? 0) - (a.decimalOrNull("population") ?? 0) ||
    (a.text("city_id") < b.text("city_id") ? -1 : 1)
  );
}

function functionWeight(row: TableRow): number {
  return Math.max(0, ...row.list("functions").map((name) => functionWeights[name] ?? 0));
}

/** Themes of the networks and partnerships a city takes part in. */
function cityThemes(tables: SourceTables): Map<string, Set<string>> {
  const themes = fieldThemes(tables);
  const themesOfCity = new Map<string, Set<string>>();
  const add = (city: string | null, fields: readonly string[]) => {
    if (city === null) return;
    const known = themesOfCity.get(city) ?? new Set<string>();
    for (const theme of themesOfFields(fields, themes)) known.add(theme);
    themesOfCity.set(city, known);
  };
  for (const row of tables.rows("partnerships")) {
    add(row.text("city_a"), row.list("fields"));
    add(row.text("city_b"), row.list("fields"));
  }
  const fieldsOfNetwork = new Map(
    tables.rows("networks").map((row) => [row.text("network_id"), row.list("fields")]),
  );
  for (const row of tables.rows("network-members")) {
    add(row.textOrNull("city_id"), fieldsOfNetwork.get(row.text("network_id")) ?? []);
  }
  return themesOfCity;
}

function idsByCity(rows: readonly TableRow[], cityColumns: readonly string[], idColumn: string) {
  const found = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const column of cityColumns) {
      const city = row.textOrNull(column);
      if (city !== null) found.set(city, (found.get(city) ?? new Set<string>()).add(row.text(idColumn)));
    }
  }
  return found;
}
