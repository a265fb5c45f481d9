import { useSpeech } from "../../i18n/language-provider";
import type { CatalogueRecord } from "../../model/catalogue";
import { openRecord } from "../../state/catalogue";
import { FoundIn } from "./found-in";
import { Marked } from "./marked";
import type { RecordBook } from "./record-book";
import { useRecordWords } from "./use-record-words";

/** Places named in a line; a network has one for each member. */
const PLACES = 3;

interface RecordLineProps {
  readonly book: RecordBook;
  readonly record: CatalogueRecord;
}

/** A record as one of many: what it is, its title, when and where, and a few words. */
export function RecordLine({ book, record }: RecordLineProps) {
  const { t, language, format } = useSpeech();
  const words = useRecordWords(book);
  const { id, kind, titles, titleLanguage, start, end, places, countries, summary, meanings } = record;
  const where =
    kind === "network" && places.length > PLACES
      ? t("catalogue.places", { count: places.length })
      : places.map(({ name }) => name).join(" – ");
  const lands = countries.length > PLACES ? "" : countries.map(format.country).join(", ");
  const line = [start === null ? "" : words.span(start, end), kind === "city" ? "" : where, lands];
  const detail = line.filter((part) => part !== "").join(" · ");
  const text = summary?.[language] ?? meanings?.[language] ?? "";
  const name = words.word("kind", kind);
  return (
    <article className="catalogue-line">
      <p className="catalogue-line__kind">{name}</p>
      <h3 className="catalogue-line__title">
        <button
          type="button"
          className="catalogue-line__open"
          lang={titleLanguage ?? undefined}
          onClick={() => openRecord(id)}
        >
          <Marked text={titles[language]} />
        </button>
      </h3>
      <p className="catalogue-line__detail">
        <Marked text={detail} />
      </p>
      {text ? (
        <p className="catalogue-line__text">
          <Marked text={text} />
        </p>
      ) : null}
      <FoundIn record={record} shown={[name, titles[language], detail, text]} />
    </article>
  );
}
