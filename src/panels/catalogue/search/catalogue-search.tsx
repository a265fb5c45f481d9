import { useMemo } from "react";
import { wantedNeedles } from "../../../analysis/search/match-ranges";
import { buildSearchIndex } from "../../../analysis/search/search-index";
import { searchRecords } from "../../../analysis/search/search-records";
import { useSpeech } from "../../../i18n/language-provider";
import { catalogueSorts, sortResults, useCatalogue } from "../../../state/catalogue";
import { openPage } from "../../../state/compare";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { LiveRegion } from "../../ui/live-region";
import { SelectField } from "../../ui/select-field";
import { SearchedFor } from "../marked";
import type { RecordBook } from "../record-book";
import { FeedLinks } from "../record/feed-links";
import { ResultsCalendar } from "../record/results-calendar";
import { CriteriaList } from "./criteria-list";
import { QueryField } from "./query-field";
import { ResultList } from "./result-list";
import { useLastValid } from "./use-last-valid";

/** Query, criteria and the records that answer them. */
export function CatalogueSearch({ book }: { readonly book: RecordBook }) {
  const { t, language } = useSpeech();
  const { query, choices, from, until, openOn, sort } = useCatalogue();
  const index = useMemo(() => buildSearchIndex(book.records, language), [book, language]);
  const { expression, error } = useLastValid(query, language);
  const needles = useMemo(() => wantedNeedles(expression), [expression]);
  const { records, counts } = useMemo(
    () => searchRecords(index, expression, { choices, from, until, openOn, extent: null }, { by: sort }),
    [index, expression, choices, from, until, openOn, sort],
  );
  const found = t("catalogue.found", { count: records.length });
  return (
    <>
      <div className="catalogue-page__head">
        <Button look="quiet" onClick={() => openPage("explore")}>
          <Icon name="back" />
          {t("catalogue.toMap")}
        </Button>
        <h2 className="catalogue-page__title">{t("catalogue.title")}</h2>
        <p className="catalogue-page__lead">{t("catalogue.lead", { count: book.records.length })}</p>
        <QueryField query={query} error={error} expression={expression} />
      </div>
      <div className="catalogue-page__columns">
        <CriteriaList book={book} counts={counts} />
        <section className="catalogue-page__results" aria-label={t("catalogue.results")}>
          <div className="catalogue-page__bar">
            <h2 className="catalogue-page__subtitle">{found}</h2>
            <SelectField
              label={t("catalogue.sort")}
              look="inline"
              value={sort}
              onChange={(value) => sortResults(catalogueSorts.find((one) => one === value) ?? "relevance")}
              groups={[
                {
                  label: null,
                  options: catalogueSorts.map((value) => ({ value, label: t(`catalogue.sort_${value}`) })),
                },
              ]}
            />
          </div>
          <LiveRegion message={found} />
          <ResultsCalendar book={book} records={records} />
          {records.length === 0 ? (
            <p>{t("catalogue.nothing")}</p>
          ) : (
            <SearchedFor needles={needles}>
              <ResultList book={book} records={records} />
            </SearchedFor>
          )}
          <FeedLinks />
        </section>
      </div>
    </>
  );
}
