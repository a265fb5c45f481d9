import { useEffect, useMemo, useRef } from "react";
import { wantedNeedles } from "../../../analysis/search/match-ranges";
import { parseQuery } from "../../../analysis/search/query/parse-query";
import { useSpeech } from "../../../i18n/language-provider";
import type { CatalogueRecord } from "../../../model/catalogue";
import type { RecordId } from "../../../model/identifiers";
import { tableOf } from "../../../model/record-id";
import { openRecord, useCatalogue } from "../../../state/catalogue";
import { CooperationLink } from "../../data/cooperation-link";
import { SourceList } from "../../data/source-list";
import { Button } from "../../ui/button";
import { FactList } from "../../ui/fact-list";
import { Icon } from "../../ui/icon";
import { NoticeBox } from "../../ui/notice-box";
import { Marked, SearchedFor } from "../marked";
import type { RecordBook } from "../record-book";
import { useRecordWords } from "../use-record-words";
import { EveryKindFacts } from "./every-kind-facts";
import { KindFacts } from "./kind-facts";
import { MapPlaces } from "./map-places";
import { MoreOnThis } from "./more-on-this";
import { recordAddress } from "./record-address";

interface RecordPageProps {
  readonly book: RecordBook;
  readonly id: RecordId;
}

/** Whether its cities can be looked at side by side: a body has one for its seat only. */
function isCooperating({ id, kind }: CatalogueRecord): boolean {
  if (tableOf(id) === "institution") return false;
  return kind === "city" || kind === "partnership" || kind === "network";
}

/** Everything about one record. */
export function RecordPage({ book, id }: RecordPageProps) {
  const { t, language } = useSpeech();
  const words = useRecordWords(book);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const record = book.byId.get(id);
  const query = useCatalogue((state) => state.query);
  const needles = useMemo(() => wantedNeedles(parseQuery(query, language).expression), [query, language]);
  const back = (
    <Button look="quiet" onClick={() => openRecord(null)}>
      <Icon name="back" />
      {t("catalogue.toResults")}
    </Button>
  );
  if (!record)
    return (
      <>
        {back}
        <NoticeBox tone="warn">
          <p role="alert">{t("catalogue.unknownRecord", { id })}</p>
        </NoticeBox>
      </>
    );
  const { kind, titles, titleLanguage, meanings, summary, sources } = record;
  const meaning = meanings?.[language];
  return (
    <SearchedFor needles={needles}>
      <article className="catalogue-record">
        {back}
        <p className="catalogue-line__kind">{words.word("kind", kind)}</p>
        <h2 className="catalogue-page__title" ref={heading} tabIndex={-1} lang={titleLanguage ?? undefined}>
          <Marked text={titles[language]} />
        </h2>
        {meaning && meaning !== titles[language] ? (
          <p className="catalogue-record__meaning">
            <Marked text={meaning} />
          </p>
        ) : null}
        {summary ? (
          <p className="catalogue-record__summary">
            <Marked text={summary[language]} />
          </p>
        ) : null}
        <a className="catalogue-record__permalink" href={recordAddress(id)}>
          {t("catalogue.permalink")}
        </a>
        {isCooperating(record) ? <CooperationLink cities={record.cities} /> : null}
        <FactList>
          <EveryKindFacts book={book} record={record} />
          <KindFacts book={book} record={record} />
        </FactList>
        <MapPlaces book={book} record={record} />
        <MoreOnThis book={book} record={record} />
        <SourceList ids={sources} />
      </article>
    </SearchedFor>
  );
}
