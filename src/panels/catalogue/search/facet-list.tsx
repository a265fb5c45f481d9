import { useState } from "react";
import { facetCategories, type FacetCategory } from "../../../analysis/search/criteria";
import type { SearchResult } from "../../../analysis/search/search-records";
import { useSpeech } from "../../../i18n/language-provider";
import { toggleChoice, useCatalogue } from "../../../state/catalogue";
import { Button } from "../../ui/button";
import { CheckboxList } from "../../ui/checkbox-list";
import { Disclosure } from "../../ui/disclosure";
import type { RecordBook } from "../record-book";
import { useRecordWords } from "../use-record-words";

/** Values of a category that are shown at first. */
const FIRST = 10;
const OPEN_AT_FIRST: readonly FacetCategory[] = ["kind"];

export interface FacetListProps {
  readonly book: RecordBook;
  readonly counts: SearchResult["counts"];
}

/** The criteria that are chosen from lists, each value with how many records choosing it would give. */
export function FacetList({ book, counts }: FacetListProps) {
  const { t } = useSpeech();
  const choices = useCatalogue((state) => state.choices);
  return facetCategories.map((category) => (
    <Disclosure
      key={category}
      title={t(`catalogue.facet_${category}`)}
      level={3}
      note={choices[category] ? t("catalogue.chosen", { count: choices[category].length }) : undefined}
      isInitiallyOpen={OPEN_AT_FIRST.includes(category) || choices[category] !== undefined}
    >
      <Facet book={book} category={category} counts={counts.get(category) ?? new Map()} />
    </Disclosure>
  ));
}

interface FacetProps {
  readonly book: RecordBook;
  readonly category: FacetCategory;
  readonly counts: ReadonlyMap<string, number>;
}

function Facet({ book, category, counts }: FacetProps) {
  const { t, format } = useSpeech();
  const words = useRecordWords(book);
  const chosen = useCatalogue((state) => state.choices[category]) ?? [];
  const [isWhole, setWhole] = useState(false);
  const values = [...new Set([...chosen, ...counts.keys()])]
    .map((value) => ({ value, label: words.facet(category, value), count: counts.get(value) ?? 0 }))
    .filter(({ value, count }) => count > 0 || chosen.includes(value))
    .sort((a, b) => b.count - a.count || format.compare(a.label, b.label));
  const shown = isWhole
    ? values
    : values.filter(({ value }, index) => index < FIRST || chosen.includes(value));
  if (values.length === 0) return <p className="catalogue-page__small">{t("catalogue.noValues")}</p>;
  return (
    <>
      <CheckboxList
        label={t(`catalogue.facet_${category}`)}
        isLabelHidden
        options={shown.map(({ value, label, count }) => ({ value, label, count: format.number(count) }))}
        values={chosen}
        onToggle={(value) => toggleChoice(category, value)}
      />
      {shown.length < values.length ? (
        <Button look="link" onClick={() => setWhole(true)}>
          {t("catalogue.moreValues", { count: values.length - shown.length })}
        </Button>
      ) : null}
    </>
  );
}
