import * as v from "valibot";
import type { SourceId } from "../../model/identifiers";
import type { DataText } from "../../model/language";
import type { Source } from "../../model/source";
import { loadFile, parseFile, type LoadOptions } from "../load-file";
import { dataText, sourceId } from "./field-schemas";

const file = "sources.json";

const edition = v.custom<DataText>((input) => typeof input === "string", "no string");

const sourcesSchema = v.object({
  sources: v.array(
    v.object({
      id: sourceId,
      title: v.string(),
      publisher: v.string(),
      datasetCode: v.nullable(v.string()),
      url: v.pipe(v.string(), v.url()),
      licence: dataText,
      licenceChecked: v.boolean(),
      edition,
      readFrom: v.nullable(v.string()),
      note: v.nullable(dataText),
    }),
  ),
});

/** The sources of all tables by id. */
export async function loadSources(options: LoadOptions = {}): Promise<ReadonlyMap<SourceId, Source>> {
  const { sources } = parseFile(file, sourcesSchema, await loadFile(file, options));
  return new Map(sources.map((source) => [source.id, source]));
}
