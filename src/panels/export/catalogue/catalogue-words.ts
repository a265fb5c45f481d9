import { facetCategories } from "../../../analysis/search/criteria";
import { printQuery } from "../../../analysis/search/query/print-query";
import { contains } from "../../../analysis/statistics/bounding-box";
import type { Speech } from "../../../i18n/language-provider";
import type { CatalogueRecord, RecordKind } from "../../../model/catalogue";
import { catalogueDays } from "../../../state/catalogue";
import { recordWords } from "../../data/record-words";
import type { CatalogueShown } from "./catalogue-shown";

/** Characters of a query that a title can hold. */
const LONGEST_QUERY = 160;
/** Places and countries of a record that are named in a line; a network has one for each member. */
const NAMED_PLACES = 3;

/** The record that is read, or how many answer what; the query as it was understood. */
export function catalogueTitle({ results, open }: CatalogueShown, { t, language }: Speech): string {
  if (open) return open.titles[language];
  const found = t("sentence.catalogue", { count: results.records.length });
  const { expression } = results;
  return expression === null ? found : `${found} · ${shortened(printQuery(expression, language))}`;
}

function shortened(text: string): string {
  return text.length > LONGEST_QUERY ? `${text.slice(0, LONGEST_QUERY - 1).trimEnd()}…` : text;
}

/** What else narrows the records down, one sentence each; of a record that is read, what it is, when and where. */
export function catalogueLead(shown: CatalogueShown, speech: Speech): readonly string[] {
  const { open, results } = shown;
  if (open) return [recordFacts(open, shown, speech)];
  const criteria = criteriaWords(shown, speech);
  const all = results.records.length;
  const count = results.records.filter(({ places }) =>
    places.some(({ position }) => contains(shown.bounds, position)),
  ).length;
  const onMap = count === all ? speech.t("pictures.allOnMap") : speech.t("pictures.onMap", { count, all });
  return [...(criteria === "" ? [] : [`${criteria}.`]), ...(all === 0 ? [] : [onMap])];
}

/** "Kind: event; Country: Germany; From: 1 January 2025". */
export function criteriaWords({ results, tables }: CatalogueShown, speech: Speech): string {
  const { t, format } = speech;
  const { choices, extent, ...days } = results.criteria;
  const words = recordWords(tables, speech);
  const said = (name: string, figure: string) => t("embedding.figureOf", { name, figure });
  return [
    ...facetCategories.flatMap((category) => {
      const values = choices[category] ?? [];
      if (values.length === 0) return [];
      const list = values.map((value) => words.facet(category, value)).join(", ");
      return [said(t(`catalogue.facet_${category}`), list)];
    }),
    ...catalogueDays.flatMap((day) => {
      const date = days[day];
      return date === null ? [] : [said(t(`catalogue.day_${day}`), format.date(date))];
    }),
    ...(extent === null ? [] : [t("catalogue.onlyInView")]),
  ].join("; ");
}

/** "Event, 3 May 2019, Besançon, France": what it is, when and where. */
export function recordFacts(
  { kind, start, end, places, countries }: CatalogueRecord,
  { tables }: Pick<CatalogueShown, "tables">,
  speech: Speech,
): string {
  const { t, language, format } = speech;
  const words = recordWords(tables, speech);
  const where =
    places.length > NAMED_PLACES
      ? t("catalogue.places", { count: places.length })
      : [...new Set(places.map(({ name, names }) => names?.[language] ?? name))].join(" – ");
  const lands = countries.length > NAMED_PLACES ? "" : countries.map(format.country).join(", ");
  const when = start === null ? "" : words.span(start, end);
  return [words.word("kind", kind), when, kind === "city" ? "" : where, lands]
    .filter((part) => part !== "")
    .join(", ");
}

/** Files behind the kinds of records. */
const FILES: Readonly<Partial<Record<RecordKind, string>>> = {
  network: "networks.json",
  partnership: "partners.json",
  region: "regions.json",
  city: "cities.json",
};

/** Files of the atlas that the records are read from. */
export function filesOfRecords(records: readonly CatalogueRecord[]): readonly string[] {
  return [...new Set(records.map(({ kind }) => FILES[kind] ?? "catalogue.json"))];
}
