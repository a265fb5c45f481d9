import { useSpeech } from "../../../i18n/language-provider";
import { clearCriteria, useCatalogue } from "../../../state/catalogue";
import { Button } from "../../ui/button";
import { Disclosure } from "../../ui/disclosure";
import { DayLimits } from "./day-limits";
import { FacetList, type FacetListProps } from "./facet-list";

/** Everything that narrows the results down beside the query. */
export function CriteriaList({ book, counts }: FacetListProps) {
  const { t } = useSpeech();
  const { choices, from, until, openOn } = useCatalogue();
  const days = [from, until, openOn].filter((day) => day !== null).length;
  const isBackwards = from !== null && until !== null && from > until;
  const chosen = Object.values(choices).reduce((sum, values) => sum + values.length, days);
  return (
    <section className="catalogue-page__facets" aria-label={t("catalogue.criteria")}>
      {/* Open, they would push the results far down; a mistake has to be seen. */}
      <Disclosure
        title={t("catalogue.criteria")}
        level={2}
        note={chosen > 0 ? t("catalogue.chosen", { count: chosen }) : undefined}
        isInitiallyOpen={isBackwards}
      >
        {chosen > 0 ? (
          <Button look="link" onClick={clearCriteria}>
            {t("catalogue.clear")}
          </Button>
        ) : null}
        <FacetList book={book} counts={counts} />
        <Disclosure title={t("catalogue.days")} isInitiallyOpen={days > 0}>
          <DayLimits />
        </Disclosure>
      </Disclosure>
    </section>
  );
}
