import type { FacetCategory } from "../../analysis/search/criteria";
import type { Speech } from "../../i18n/language-provider";
import type { CatalogueData, RecordPlace, VocabularyCategory } from "../../model/catalogue";
import type { BaseData } from "../../model/dataset";
import type { CountryCode } from "../../model/identifiers";
import type { DataText } from "../../model/language";

const vocabularyOf: Readonly<Partial<Record<FacetCategory, VocabularyCategory>>> = {
  kind: "kind",
  eventType: "event_type",
  subjectArea: "subject_area",
  targetGroup: "target_group",
  relevance: "relevance",
};

/** Words for the values of the tables in the reader's language. */
export interface RecordWords {
  readonly word: (category: VocabularyCategory, id: string) => string;
  readonly facet: (category: FacetCategory, value: string) => string;
  /** A city by the name it has in the reader's language, anything else by its local name. */
  readonly place: (place: Pick<RecordPlace, "name" | "names" | "city">) => string;
  /** Unlike `dataText` it needs no further file. */
  readonly phrase: (text: DataText) => string;
  /** ISO 8601 as precise as known, with the time of the day where there is one. */
  readonly date: (iso: string) => string;
  /** The first and the last day, or the times of one day. */
  readonly span: (start: string, end: string | null) => string;
}

/** The tables that words are read from. */
export interface WordTables {
  readonly base: Pick<BaseData, "regions" | "themes" | "cities">;
  readonly catalogue: Pick<CatalogueData, "vocabulary" | "phrases">;
}

export function recordWords(
  { base, catalogue }: WordTables,
  { t, language, format }: Pick<Speech, "t" | "language" | "format">,
): RecordWords {
  const word = (category: VocabularyCategory, id: string) =>
    catalogue.vocabulary[category].find((one) => one.id === id)?.names[language] ?? id;
  const date = (iso: string) => {
    const [day = iso, time] = iso.split("T");
    return time === undefined ? format.date(day) : t("catalogue.dayAndTime", { day: format.date(day), time });
  };
  return {
    word,
    date,
    facet: (category, value) => {
      const vocabulary = vocabularyOf[category];
      if (vocabulary) return word(vocabulary, value);
      if (category === "country") return format.country(value as CountryCode);
      if (category === "language") return format.language(value);
      if (category === "fee") return t(value === "free" ? "catalogue.free" : "catalogue.paid");
      const named = category === "region" ? base.regions : base.themes;
      return named.find(({ id }) => id === value)?.names[language] ?? value;
    },
    place: ({ name, names, city: id }) => {
      // A place of its own may lie in a city: it is not called by the name of the city.
      const city = base.cities.find((one) => one.id === id && one.name === name);
      return (names ?? city?.names)?.[language] ?? name;
    },
    phrase: (text) => catalogue.phrases.get(text)?.[language] ?? text,
    span: (start, end) => {
      if (end === null || end === start) return date(start);
      const [day = "", from] = start.split("T");
      const [lastDay = "", until] = end.split("T");
      if (day === lastDay && from !== undefined && until !== undefined)
        return t("catalogue.dayFromTo", { day: format.date(day), from, until });
      return day === lastDay ? date(start) : t("catalogue.fromTo", { from: date(start), until: date(end) });
    },
  };
}
