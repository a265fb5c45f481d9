import { describe, expect, it } from "vitest";
import { placeholdersOf, pluralsOf, readCatalogue, sentencesOf } from "./message-catalogue";

const catalogue = await readCatalogue();
const english = new Map(
  catalogue.filter(({ language }) => language === "en").map((message) => [message.key, message]),
);
const translations = catalogue.filter(({ language }) => language !== "en");

/** Messages at fault as `language key: text`, so that one run names them all. */
function faulty(messages: typeof catalogue, isFaulty: (message: (typeof catalogue)[number]) => boolean) {
  return messages.filter(isFaulty).map(({ language, key, text }) => `${language} ${key}: ${text}`);
}

/** Equal in English and in another language for a good reason: names, units, words of both languages. */
const sharedWords: ReadonlySet<string> = new Set([
  "Catalogue",
  "Classes",
  "Compact",
  "Criteria",
  "Date",
  "Dates",
  "Distance",
  "Grenzatlas",
  "Globe",
  "Indicator",
  "Institutions",
  "Median",
  "Pages",
  "Partner",
  "Population",
  "Privacy",
  "Score",
  "Script",
  "Sources",
  "Text",
  "Website",
  "association",
  "importance",
  "×  pixels",
  "population",
]);

/** What a message says of its own: names of placeholders are English in every language. */
const ownWords = (text: string) => text.replace(/\{\w+(, number)?\}/g, "").trim();

const hasWords = (text: string) => /\p{L}{3}/u.test(ownWords(text).replace(/\b(km|km²|NUTS|CSV)\b/g, ""));

describe("the messages", () => {
  it("are there", () => {
    expect(english.size).toBeGreaterThan(10);
  });

  it("need the same values in every language", () => {
    expect(
      faulty(translations, ({ key, ast }) => {
        const original = english.get(key);
        return !original || placeholdersOf(ast).join() !== placeholdersOf(original.ast).join();
      }),
    ).toEqual([]);
  });

  it("say something", () => {
    expect(faulty(catalogue, ({ text }) => text.trim() === "" || text !== text.trim())).toEqual([]);
  });

  it("are not left in English", () => {
    const isEnglish = ({ key, text }: (typeof catalogue)[number]) =>
      hasWords(text) && text === english.get(key)?.text && !sharedWords.has(ownWords(text));
    expect(faulty(translations, isEnglish)).toEqual([]);
  });

  it("hold no English words between others", () => {
    expect(
      faulty(translations, ({ text }) =>
        /\b(the|and|with|from|which|shown|this|are)\b/i.test(ownWords(text)),
      ),
    ).toEqual([]);
  });

  it("have every plural form that their language needs", () => {
    expect(
      faulty(catalogue, ({ language, ast }) => {
        // `many` of French is for millions written as words ("1 million de").
        const needed = new Intl.PluralRules(language)
          .resolvedOptions()
          .pluralCategories.filter((form) => form !== "many");
        return pluralsOf(ast).some((forms) =>
          needed.some((form) => !forms.includes(form) && !(form === "one" && forms.includes("=1"))),
        );
      }),
    ).toEqual([]);
  });

  it("never speak of foreigners", () => {
    const word = /foreigner|ausländ(er|isch)|étrang(ers|ères?\b)|(?<!l’)étranger\b|buitenlander|vreemdeling/i;
    expect(faulty(catalogue, ({ text }) => word.test(text))).toEqual([]);
  });
});

describe("typography", () => {
  const spoken = (language: string) => catalogue.filter((message) => message.language === language);
  const anySentence = (pattern: RegExp) => (message: (typeof catalogue)[number]) =>
    sentencesOf(message.ast).some((sentence) => pattern.test(sentence));

  it("French keeps double punctuation on the line of its word", () => {
    // As the Imprimerie nationale sets: a narrow no-break space before ; ? and !, a full one before : and inside « ».
    // A time such as 12:30 has none.
    const missing = /[^\u202f;?!][;?!]|[^\u00a0\d]:(?!\/\/)|\d:(?!\d)|[^\u00a0]»|«[^\u00a0]/;
    expect(faulty(spoken("fr"), anySentence(missing))).toEqual([]);
  });

  it("German writes ß", () => {
    const swiss =
      /\b(gross|strasse|heiss|schliess|ausser|gemäss|weiss|fliess|regelmässig|mässig)|[a-zäöü](strasse|grösse)/i;
    expect(faulty(spoken("de"), anySentence(swiss))).toEqual([]);
  });

  it("apostrophes and quotation marks are those of print", () => {
    expect(faulty(catalogue, anySentence(/['"]/))).toEqual([]);
  });

  it("an ellipsis is one character, and no two spaces follow each other", () => {
    expect(faulty(catalogue, anySentence(/\.\.\.| {2}/))).toEqual([]);
  });

  it("a number keeps its unit on the same line", () => {
    expect(faulty(catalogue, anySentence(/(\d|\{\w+\}) (km²?|m|%)(?![\p{L}])/u))).toEqual([]);
  });
});
