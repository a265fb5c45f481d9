import * as v from "valibot";
import type { Language } from "../../model/language";
import { loadFile, parseFile, type LoadOptions } from "../load-file";

const textsSchema = v.object({ texts: v.record(v.string(), v.string()) });

/** English phrases of the tables with their translation; English itself needs none and gives an empty map. */
export async function loadTexts(
  language: Language,
  options: LoadOptions = {},
): Promise<ReadonlyMap<string, string>> {
  if (language === "en") return new Map();
  const file = `texts-${language}.json`;
  const { texts } = parseFile(file, textsSchema, await loadFile(file, options));
  return new Map(Object.entries(texts));
}
