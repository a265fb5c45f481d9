import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/data/tables/load-catalogue";
import type { VocabularyCategory } from "../../src/model/catalogue";
import { languages } from "../../src/model/language";
import { publishedFiles } from "../builders/published-files";
import { readCatalogue } from "./message-catalogue";

/** Words that stand in the tables, for the search, and in the messages, for the page: prefix of their keys. */
const shared: readonly (readonly [VocabularyCategory, string])[] = [
  ["partnership_kind", "vocabulary.partnership_"],
  ["partnership_stage", "vocabulary.stage_"],
  ["city_function", "vocabulary.function_"],
  ["legal_form", "score.form_"],
];

const softHyphen = /\u00ad/g;

describe.each(shared)("the words of %s", async (category, prefix) => {
  const [{ vocabulary }, messages] = await Promise.all([loadCatalogue(publishedFiles), readCatalogue()]);

  it.each(languages)("are those of the interface in %s", (language) => {
    const said = messages
      .filter((message) => message.language === language && message.key.startsWith(prefix))
      .map(({ key, text }) => [key.slice(prefix.length), text.replace(softHyphen, "")]);
    const written = vocabulary[category].map(({ id, names }) => [id, names[language]]);
    expect(written.length).toBeGreaterThan(0);
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(written));
  });
});
