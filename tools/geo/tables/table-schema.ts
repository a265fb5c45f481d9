import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";

const fieldSchema = v.object({
  name: v.string(),
  type: v.picklist(["string", "integer", "number", "boolean", "list"]),
  description: v.string(),
  unit: v.optional(v.string()),
  /** Separator of a list. */
  delimiter: v.optional(v.string()),
  /** Allowed entries of a list. */
  itemEnum: v.optional(v.array(v.string())),
  /**
   * Table and column the value, or every entry of a list, must stand in; `geometry.nuts3` are the codes of the
   * geometry, `all-cities.city_id` the ids of both city tables, `vocabulary.<category>` the words of a category.
   */
  references: v.optional(v.object({ resource: v.string(), field: v.string() })),
  /** English text whose other languages stand in translations.csv. */
  translated: v.optional(v.boolean()),
  constraints: v.optional(
    v.object({
      required: v.optional(v.boolean()),
      unique: v.optional(v.boolean()),
      enum: v.optional(v.array(v.string())),
      pattern: v.optional(v.string()),
      minimum: v.optional(v.number()),
      maximum: v.optional(v.number()),
    }),
  ),
});

const resourceSchema = v.object({
  name: v.string(),
  path: v.string(),
  type: v.literal("table"),
  title: v.string(),
  schema: v.object({
    fields: v.array(fieldSchema),
    primaryKey: v.array(v.string()),
    foreignKeys: v.array(
      v.object({
        fields: v.array(v.string()),
        reference: v.object({ resource: v.string(), fields: v.array(v.string()) }),
      }),
    ),
  }),
});

const packageSchema = v.object({
  version: v.string(),
  resources: v.array(v.union([resourceSchema, v.object({ name: v.string(), path: v.string() })])),
});

/** A column as the Frictionless descriptor states it. */
export type FieldSchema = v.InferOutput<typeof fieldSchema>;
/** A table as the Frictionless descriptor states it. */
export type ResourceSchema = v.InferOutput<typeof resourceSchema>;

/** The tables described by `datapackage.json` of a folder. */
export function readDescriptor(folder: string): readonly ResourceSchema[] {
  const file = join(folder, "datapackage.json");
  if (!existsSync(file)) throw new Error(`${file} is missing`);
  const parsed: unknown = JSON.parse(readFileSync(file, "utf8"));
  return v
    .parse(packageSchema, parsed)
    .resources.flatMap((resource) => ("schema" in resource ? [resource] : []));
}
