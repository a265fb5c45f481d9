import { memo } from "react";
import { joinParts } from "../../i18n/join-parts";
import { useSpeech } from "../../i18n/language-provider";
import type { CatalogueRecord } from "../../model/catalogue";
import type { RecordId } from "../../model/identifiers";
import { distanceToRecord } from "../../analysis/search/search-records";
import { openRecord, useCatalogue } from "../../state/catalogue";
import { useCatalogueResults } from "../../state/catalogue-results";
import { hoverRecord, isPointedAt } from "../../state/record-marks";
import { useSelection } from "../../state/selection";
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
export const RecordLine = memo(function RecordLine({ book, record }: RecordLineProps) {
  const { t, language, format } = useSpeech();
  const words = useRecordWords(book);
  const distance = useDistance(record);
  const isOnPointer = useSelection(({ hovered }) => isPointedAt(hovered, record.id));
  const { id, kind, titles, titleLanguage, start, end, places, countries, summary, meanings } = record;
  const where =
    kind === "network" && places.length > PLACES
      ? t("catalogue.places", { count: places.length })
      : places.map(words.place).join(" – ");
  const lands = countries.length > PLACES ? "" : countries.map(format.country).join(", ");
  const line = [distance, start === null ? "" : words.span(start, end), kind === "city" ? "" : where, lands];
  const detail = joinParts(line);
  const text = summary?.[language] ?? meanings?.[language] ?? "";
  const name = words.word("kind", kind);
  return (
    <article
      className={`catalogue-line${isOnPointer ? " catalogue-line--pointed" : ""}`}
      onPointerEnter={() => hoverRecord(id)}
      onPointerLeave={() => hoverRecord(null)}
    >
      <p className="catalogue-line__kind">{name}</p>
      <h3 className="catalogue-line__title">
        <button
          type="button"
          className="catalogue-line__open"
          lang={titleLanguage ?? undefined}
          data-record={id}
          onFocus={() => hoverRecord(id)}
          onBlur={() => hoverRecord(null)}
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
});

/** How far it is from the chosen place, when the results are sorted by that; empty otherwise. */
function useDistance(record: CatalogueRecord): string {
  const { t } = useSpeech();
  const isAsked = useCatalogue(({ sort }) => sort === "distance");
  const origin = useCatalogueResults(({ results }) => results?.origin ?? null);
  const kilometres = isAsked && origin ? distanceToRecord(record, origin.position) : Infinity;
  return Number.isFinite(kilometres) ? t("catalogue.away", { kilometres: Math.round(kilometres) }) : "";
}

/** Puts the focus on the line of a record; where there is none, on the heading of the results. */
export function focusRecordLine(page: HTMLElement, id: RecordId): void {
  const lines = [...page.querySelectorAll<HTMLElement>("[data-record]")];
  const heading = page.querySelector<HTMLElement>(".catalogue-page__results [tabindex]");
  (lines.find(({ dataset }) => dataset["record"] === id) ?? heading)?.focus();
}
