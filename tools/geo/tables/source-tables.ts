import { checkCatalogue } from "./check-catalogue";
import { checkIndicators } from "./check-indicators";
import { checkPosition } from "./check-position";
import { checkTables } from "./check-tables";
import { readTable, type Table, type TableRow } from "./table";
import { readDescriptor } from "./table-schema";

/** The checked tables of `data/` by name. */
export interface SourceTables {
  rows(table: string): readonly TableRow[];
  readonly all: readonly Table[];
}

/**
 * Reads and checks every table of a folder.
 *
 * @param nutsCodes NUTS 3 codes of the geometry
 * @throws TableFault with file, row, column and reason
 */
export function readSourceTables(folder: string, nutsCodes: ReadonlySet<string>): SourceTables {
  const all = readDescriptor(folder).map((resource) => readTable(folder, resource));
  const rows = (name: string) => {
    const table = all.find((candidate) => candidate.name === name);
    if (!table) throw new Error(`datapackage.json describes no table ${name}`);
    return table.rows;
  };
  const cityIds = cityIdsOf(rows);
  checkTables(
    all,
    new Map([
      ["geometry.nuts3", nutsCodes],
      ["geometry.nuts", codesOfAllLevels(nutsCodes)],
      ["all-cities.city_id", cityIds],
      ...vocabularies(rows("vocabulary")),
    ]),
  );
  checkAcrossTables(rows);
  return { rows, all };
}

/** The codes of NUTS 3 units and of everything they lie in: country, NUTS 1, NUTS 2. */
function codesOfAllLevels(nutsCodes: ReadonlySet<string>): ReadonlySet<string> {
  const lengths = [2, 3, 4, 5];
  return new Set([...nutsCodes].flatMap((code) => lengths.map((length) => code.slice(0, length))));
}

/** The words of each category as a key of its own, `vocabulary.<category>`. */
function vocabularies(rows: readonly TableRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, Set<string>>();
  for (const row of rows) {
    const key = `vocabulary.${row.text("category")}`;
    words.set(key, (words.get(key) ?? new Set<string>()).add(row.text("term_id")));
  }
  return words;
}

/** The ids of both city tables, which share one id space. */
function cityIdsOf(rows: (name: string) => readonly TableRow[]): ReadonlySet<string> {
  const ids = new Set(rows("cities").map((row) => row.text("city_id")));
  for (const row of rows("partner-cities")) {
    const id = row.text("city_id");
    if (ids.has(id)) throw row.fault("city_id", "stands in cities.csv too");
  }
  for (const row of rows("partner-cities")) ids.add(row.text("city_id"));
  return ids;
}

function checkAcrossTables(rows: (name: string) => readonly TableRow[]): void {
  const regionOfArea = new Map(
    rows("partner-areas").map((row) => [row.text("partner_area_id"), row.text("region_id")]),
  );
  for (const row of rows("region-units")) {
    if (regionOfArea.get(row.text("partner_area_id")) !== row.text("region_id")) {
      throw row.fault("partner_area_id", "belongs to another region");
    }
  }
  for (const row of rows("flow-areas")) checkPosition(row);
  for (const row of rows("partnerships")) {
    if (row.text("city_a") >= row.text("city_b"))
      throw row.fault("city_b", "cities are not in alphabetical order");
  }
  checkIndicators(rows);
  checkCatalogue(rows);
  const flowSets = new Set(rows("flows").map((row) => row.text("flow_set_id")));
  for (const row of rows("flow-sets")) {
    if (!flowSets.has(row.text("flow_set_id"))) throw row.fault("flow_set_id", "has no flow");
  }
}
