import { useSpeech } from "../../../i18n/language-provider";
import { clearCriteria, useCatalogue } from "../../../state/catalogue";
import { Button } from "../../ui/button";
import { Disclosure } from "../../ui/disclosure";
import { useMediaQuery } from "../../ui/use-media-query";
import { DayLimits } from "./day-limits";
import { FacetList, type FacetListProps } from "./facet-list";

/** On a narrow page the results would begin far below. */
const WIDE = "(min-width: 768px)";

/** Everything that narrows the results down beside the query. */
export function CriteriaList({ book, counts }: FacetListProps) {
  const { t } = useSpeech();
  const isWide = useMediaQuery(WIDE);
  const { choices, from, until, openOn } = useCatalogue();
  const isDated = [from, until, openOn].some((day) => day !== null);
  const chosen = Object.values(choices).reduce((sum, values) => sum + values.length, 0);
  const criteria = (
    <>
      {isDated || chosen > 0 ? (
        <Button look="link" onClick={clearCriteria}>
          {t("catalogue.clear")}
        </Button>
      ) : null}
      <FacetList book={book} counts={counts} />
      <Disclosure title={t("catalogue.days")} isInitiallyOpen={isDated}>
        <DayLimits />
      </Disclosure>
    </>
  );
  return (
    <section className="catalogue-page__facets" aria-label={t("catalogue.criteria")}>
      {isWide ? (
        <>
          <h2 className="catalogue-page__subtitle">{t("catalogue.criteria")}</h2>
          {criteria}
        </>
      ) : (
        <Disclosure
          title={t("catalogue.criteria")}
          level={2}
          note={chosen > 0 ? t("catalogue.chosen", { count: chosen }) : undefined}
        >
          {criteria}
        </Disclosure>
      )}
    </section>
  );
}
