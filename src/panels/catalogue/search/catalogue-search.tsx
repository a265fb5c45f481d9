import { useMemo } from "react";
import { wantedNeedles } from "../../../analysis/search/match-ranges";
import { useSpeech } from "../../../i18n/language-provider";
import { useCatalogue } from "../../../state/catalogue";
import type { CatalogueResults } from "../../../state/catalogue-results";
import { openPage } from "../../../state/compare";
import { Button } from "../../ui/button";
import { LiveRegion } from "../../ui/live-region";
import { SearchedFor } from "../marked";
import type { RecordBook } from "../record-book";
import { FeedLinks } from "../record/feed-links";
import { ResultsCalendar } from "../record/results-calendar";
import { CriteriaList } from "./criteria-list";
import { QueryField } from "./query-field";
import { ResultList } from "./result-list";
import { ResultOrder } from "./result-order";
import { ResultPlaces } from "./result-places";

interface CatalogueSearchProps {
  readonly book: RecordBook;
  readonly results: CatalogueResults;
}

/** Query, criteria and the records that answer them. */
export function CatalogueSearch({ book, results }: CatalogueSearchProps) {
  const { t } = useSpeech();
  const query = useCatalogue((state) => state.query);
  const { records, counts, listed, expression, error, origin } = results;
  const needles = useMemo(() => wantedNeedles(expression), [expression]);
  const found = t("catalogue.found", { count: records.length });
  return (
    <>
      <div className="catalogue-page__head">
        <div className="catalogue-page__top">
          <h2 className="catalogue-page__title">{t("catalogue.title")}</h2>
          <Button look="link" onClick={() => openPage("explore")}>
            {t("catalogue.leave")}
          </Button>
        </div>
        <p className="catalogue-page__lead">{t("catalogue.lead", { count: book.records.length })}</p>
        <QueryField query={query} error={error} expression={expression} />
      </div>
      <CriteriaList book={book} counts={counts} />
      <section className="catalogue-page__results" aria-label={t("catalogue.results")}>
        <ResultOrder found={found} base={book.base} partners={book.partners} origin={origin} />
        <LiveRegion message={found} />
        <ResultPlaces results={results} />
        <ResultsCalendar book={book} records={listed} />
        {listed.length === 0 ? (
          <p>{t("catalogue.nothing")}</p>
        ) : (
          <SearchedFor needles={needles}>
            <ResultList book={book} records={listed} />
          </SearchedFor>
        )}
        <FeedLinks />
      </section>
    </>
  );
}
