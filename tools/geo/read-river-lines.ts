import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { RiverLine } from "./geometry/water";
import type { SourceTables } from "./tables/source-tables";
import { TableFault } from "./tables/table-fault";

const file = "river-lines.geojson";

const position = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);

const linesSchema = v.object({
  type: v.literal("FeatureCollection"),
  features: v.array(
    v.object({
      properties: v.object({ river_id: v.string() }),
      geometry: v.object({ type: v.literal("MultiLineString"), coordinates: v.array(v.array(position)) }),
    }),
  ),
});

/** The courses of the named rivers; every line must have its row in rivers.csv and the reverse. */
export function readRiverLines(folder: string, tables: SourceTables): readonly RiverLine[] {
  const parsed: unknown = JSON.parse(readFileSync(join(folder, file), "utf8"));
  const result = v.safeParse(linesSchema, parsed);
  if (!result.success) throw new Error(`${file}: ${v.summarize(result.issues)}`);
  const lines = result.output.features.map(({ properties, geometry }) => ({
    id: properties.river_id,
    geometry,
  }));
  const drawn = new Set(lines.map(({ id }) => id));
  for (const row of tables.rows("rivers")) {
    if (!drawn.has(row.text("river_id"))) throw row.fault("river_id", `has no line in ${file}`);
  }
  const named = new Set(tables.rows("rivers").map((row) => row.text("river_id")));
  const index = lines.findIndex(({ id }) => !named.has(id));
  if (index >= 0) throw new TableFault(file, index + 1, "river_id", "is not in rivers.csv");
  return lines;
}
