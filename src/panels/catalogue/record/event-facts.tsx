import { useSpeech } from "../../../i18n/language-provider";
import type { EventRecord } from "../../../model/event";
import { SourceNote } from "../../data/source-note";
import { Fact } from "../../ui/fact-list";
import { Marked } from "../marked";
import type { RecordBook } from "../record-book";
import { useRecordWords } from "../use-record-words";
import { CalendarButton } from "./calendar-button";
import { ListFact, WordsFact } from "./every-kind-facts";
import { FeeFinder } from "./fee-finder";
import { RecordFacts } from "./record-facts";
import { useFeeText } from "./use-fee-text";
import { Website } from "./website";

interface EventFactsProps {
  readonly book: RecordBook;
  readonly event: EventRecord;
}

export function EventFacts({ book, event }: EventFactsProps) {
  const { t, language } = useSpeech();
  const { date, phrase, place: placeName } = useRecordWords(book);
  const { venue, street, entrance, postalCode, place, city, sender, department, entered, timeZone } = event;
  // An address is written as the post writes it.
  const name = street === null && postalCode === null ? placeName({ name: place, city }) : place;
  const town = [postalCode, name].filter((part) => part !== null).join(" ");
  const door = entrance === null ? "" : ` (${t("record.entrance", { number: entrance })})`;
  const address = [venue, street === null ? null : street + door, town];
  return (
    <>
      <ListFact label={t("catalogue.timeZone")} items={timeZone ? [timeZone] : []} />
      <Fact label={t("catalogue.place")} note={t(`catalogue.basis_${event.placeBasis}`)}>
        <Marked text={address.filter((part) => part !== null && part !== "").join(", ")} />
      </Fact>
      <Sessions book={book} event={event} />
      <Prices book={book} event={event} />
      <WordsFact label={t("catalogue.topics")} words={event.topics.map(phrase)} />
      <ListFact label={t("catalogue.sender")} items={sender ? [sender] : []} />
      <ListFact label={t("catalogue.department")} items={department ? [department] : []} />
      <ListFact label={t("catalogue.entered")} items={entered ? [date(entered)] : []} />
      <RecordFacts book={book} facts={event.facts} />
      <ListFact label={t("catalogue.note")} items={event.remark ? [event.remark[language]] : []} />
      <Website address={event.url} />
      <Fact label={t("catalogue.calendarLabel")}>
        <CalendarButton event={event} />
      </Fact>
    </>
  );
}

function Sessions({ book, event }: EventFactsProps) {
  const { t, language } = useSpeech();
  const { word } = useRecordWords(book);
  if (event.sessions.length === 0) return null;
  return (
    <Fact label={t("catalogue.sessions")}>
      <ol className="catalogue-record__list">
        {event.sessions.map(({ type, titles, note, sources }, index) => (
          <li key={index}>
            <strong>
              <Marked text={titles[language]} />
            </strong>{" "}
            ({word("session_type", type)})
            <span className="catalogue-page__small">
              <Marked text={note[language]} /> <SourceNote ids={sources} />
            </span>
          </li>
        ))}
      </ol>
    </Fact>
  );
}

/** Fees are shown as their source states them, with the days they are offered. */
function Prices({ book, event: { prices } }: EventFactsProps) {
  const { t, language, format } = useSpeech();
  const feeText = useFeeText();
  if (prices.length === 0) return null;
  const sources = [...new Set(prices.flatMap((price) => price.sources))];
  return (
    <Fact
      label={t("catalogue.prices")}
      note={<SourceNote ids={sources} />}
      below={<FeeFinder book={book} prices={prices} />}
    >
      <ul className="catalogue-record__list">
        {prices.map((price, index) => (
          <li key={index}>
            <strong>{feeText(price)}</strong> <Marked text={price.who[language]} />
            <span className="catalogue-page__small">
              {price.validFrom ? `${t("catalogue.validFrom", { day: format.date(price.validFrom) })} ` : ""}
              {price.validUntil ? t("catalogue.validUntil", { day: format.date(price.validUntil) }) : ""}
            </span>
          </li>
        ))}
      </ul>
    </Fact>
  );
}
