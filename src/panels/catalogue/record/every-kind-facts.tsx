import type { ReactNode } from "react";
import { joinParts } from "../../../i18n/join-parts";
import { useSpeech } from "../../../i18n/language-provider";
import type { MessageKey } from "../../../i18n/translate";
import type { FacetCategory } from "../../../analysis/search/criteria";
import { facetValues } from "../../../analysis/search/criteria";
import type { CatalogueRecord } from "../../../model/catalogue";
import type { RecordId } from "../../../model/identifiers";
import { recordId, tableOf, type RecordTable } from "../../../model/record-id";
import { Fact } from "../../ui/fact-list";
import { Marked } from "../marked";
import type { RecordBook } from "../record-book";
import { RecordLinks } from "../record-links";
import { useRecordWords } from "../use-record-words";

/** Facts that hold of records of all kinds; the kind itself stands above the title. */
const CATEGORIES: readonly FacetCategory[] = [
  "eventType",
  "country",
  "region",
  "theme",
  "subjectArea",
  "targetGroup",
  "relevance",
  "language",
  "fee",
];

export interface RecordProps {
  readonly book: RecordBook;
  readonly record: CatalogueRecord;
}

export function EveryKindFacts({ book, record }: RecordProps) {
  const { t, language } = useSpeech();
  const words = useRecordWords(book);
  const { start, end, registration, organisers, networks, institutions, partnerships, cities } = record;
  const named = book.catalogue.organisers.filter(({ id }) => organisers.includes(id));
  const ownId = (table: RecordTable, ids: readonly string[]) =>
    ids.map((id) => recordId(table, id)).filter((id) => id !== record.id);
  const dateLabel: MessageKey =
    record.kind === "network" || record.kind === "region" ? "catalogue.founded" : "catalogue.date";
  return (
    <>
      {start === null ? null : (
        <Fact label={t(dateLabel)}>
          <time dateTime={start}>{words.span(start, end)}</time>
        </Fact>
      )}
      {registration ? (
        <Fact label={t("catalogue.registration")}>
          <time dateTime={registration.closes}>{words.date(registration.closes)}</time>
        </Fact>
      ) : null}
      {CATEGORIES.map((category) => (
        <WordsFact
          key={category}
          label={t(`catalogue.facet_${category}`)}
          words={facetValues(record, category).map((value) => words.facet(category, value))}
        />
      ))}
      <ListFact label={t("catalogue.organisers")} items={named.map(({ names }) => names[language])} />
      {isToldElsewhere(record, "networks") ? null : (
        <LinkFact book={book} label={t("catalogue.networks")} ids={ownId("network", networks)} />
      )}
      <LinkFact book={book} label={t("catalogue.institutions")} ids={ownId("institution", institutions)} />
      <LinkFact book={book} label={t("catalogue.partnerships")} ids={ownId("partnership", partnerships)} />
      {isToldElsewhere(record, "cities") ? null : (
        <LinkFact book={book} label={t("catalogue.cities")} ids={ownId("city", cities)} />
      )}
    </>
  );
}

/** Members stand in the list of their network, memberships of a city or body with what is said of each. */
function isToldElsewhere({ id }: CatalogueRecord, what: "cities" | "networks"): boolean {
  const table = tableOf(id);
  return what === "cities" ? table === "network" : table === "city" || table === "institution";
}

interface WordsFactProps {
  readonly label: string;
  readonly words: readonly string[];
}

/** Short words in a row, where a list of lines would make a long page; nothing when there are none. */
export function WordsFact({ label, words }: WordsFactProps) {
  return <ListFact label={label} items={words.length === 0 ? [] : [joinParts(words)]} />;
}

interface ListFactProps {
  readonly label: string;
  readonly items: readonly ReactNode[];
}

/** Nothing when there is nothing to say; what is searched for is marked in texts. */
export function ListFact({ label, items }: ListFactProps) {
  if (items.length === 0) return null;
  return (
    <Fact label={label}>
      {items.length === 1 ? (
        marked(items[0])
      ) : (
        <ul className="catalogue-record__list">
          {items.map((item, index) => (
            <li key={index}>{marked(item)}</li>
          ))}
        </ul>
      )}
    </Fact>
  );
}

function marked(item: ReactNode): ReactNode {
  return typeof item === "string" ? <Marked text={item} /> : item;
}

interface LinkFactProps {
  readonly book: RecordBook;
  readonly label: string;
  readonly ids: readonly RecordId[];
}

function LinkFact({ book, label, ids }: LinkFactProps) {
  const records = ids.flatMap((id) => book.byId.get(id) ?? []);
  if (records.length === 0) return null;
  return (
    <Fact label={label}>
      <RecordLinks records={records} />
    </Fact>
  );
}
