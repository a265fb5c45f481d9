import { useSpeech } from "../../i18n/language-provider";
import { useCatalogue } from "../../state/catalogue";
import { useBaseIndex } from "../data/base-index";
import { DatasetGate } from "../data/dataset-gate";
import { recordBook } from "./record-book";
import { RecordPage } from "./record/record-page";
import { CatalogueSearch } from "./search/catalogue-search";
import "./catalogue-page.css";

/** Everything the tables know as records: searched, narrowed down, and read one by one. */
export function CataloguePage() {
  const { t } = useSpeech();
  const base = useBaseIndex()?.base;
  const id = useCatalogue(({ record }) => record);
  if (!base) return <p role="alert">{t("app.baseFailed")}</p>;
  return (
    <div className="catalogue-page">
      <DatasetGate name="catalogue" what={t("catalogue.title")}>
        {(catalogue) => (
          <DatasetGate name="partners" what={t("catalogue.title")}>
            {(partners) => {
              const book = recordBook(base, partners, catalogue);
              return id === null ? (
                <CatalogueSearch book={book} />
              ) : (
                <RecordPage key={id} book={book} id={id} />
              );
            }}
          </DatasetGate>
        )}
      </DatasetGate>
    </div>
  );
}
