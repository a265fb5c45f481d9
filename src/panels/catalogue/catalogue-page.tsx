import { useEffect, useLayoutEffect, useRef } from "react";
import { useSpeech } from "../../i18n/language-provider";
import type { RecordId } from "../../model/identifiers";
import { useCatalogue } from "../../state/catalogue";
import { useCatalogueResults } from "../../state/catalogue-results";
import { startCatalogue } from "../../state/follow-catalogue";
import { useBaseIndex } from "../data/base-index";
import { DatasetGate } from "../data/dataset-gate";
import { recordBook } from "./record-book";
import { focusRecordLine } from "./record-line";
import { RecordPage } from "./record/record-page";
import { CatalogueSearch } from "./search/catalogue-search";
import "./catalogue-page.css";

/** Everything the tables know as records: searched, narrowed down, seen on the map, and read one by one. */
export function CataloguePage() {
  const { t, language } = useSpeech();
  const base = useBaseIndex()?.base;
  const id = useCatalogue(({ record }) => record);
  const results = useCatalogueResults((state) => state.results);
  useLayoutEffect(() => startCatalogue(language), [language]);
  const page = useReturnToList(id);
  if (!base) return <p role="alert">{t("app.baseFailed")}</p>;
  return (
    <div className="catalogue-page" ref={page}>
      <DatasetGate name="catalogue" what={t("catalogue.title")}>
        {(catalogue) => (
          <DatasetGate name="partners" what={t("catalogue.title")}>
            {(partners) => {
              const book = recordBook(base, partners, catalogue);
              return (
                <>
                  {/* The list stays as it is while a record is read. */}
                  <div className="catalogue-page__search" hidden={id !== null}>
                    {results ? <CatalogueSearch book={book} results={results} /> : null}
                  </div>
                  {id === null ? null : <RecordPage key={id} book={book} id={id} />}
                </>
              );
            }}
          </DatasetGate>
        )}
      </DatasetGate>
    </div>
  );
}

/** When a record is closed, the focus goes to the line it was opened from. */
function useReturnToList(id: RecordId | null) {
  const page = useRef<HTMLDivElement>(null);
  const opened = useRef<RecordId | null>(null);
  useEffect(() => {
    if (id !== null) opened.current ??= id;
    else if (opened.current !== null && page.current) {
      focusRecordLine(page.current, opened.current);
      opened.current = null;
    }
  }, [id]);
  return page;
}
