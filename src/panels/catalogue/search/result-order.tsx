import { useSpeech } from "../../../i18n/language-provider";
import type { BaseData, PartnerData } from "../../../model/dataset";
import { catalogueSorts, sortFrom, sortResults, useCatalogue } from "../../../state/catalogue";
import type { DistanceOrigin } from "../../../state/catalogue-results";
import { Button } from "../../ui/button";
import { SelectField } from "../../ui/select-field";
import { PlacePicker } from "./place-picker";

interface ResultOrderProps {
  /** How many they are, in words. */
  readonly found: string;
  readonly base: BaseData;
  readonly partners: PartnerData;
  /** Where distances are counted from; null: not chosen yet. */
  readonly origin: DistanceOrigin | null;
}

/** How many results there are, what they are sorted by, and for distances the place they are counted from. */
export function ResultOrder({ found, base, partners, origin }: ResultOrderProps) {
  const { t } = useSpeech();
  const sort = useCatalogue((state) => state.sort);
  return (
    <div className="catalogue-page__bar">
      <h2 className="catalogue-page__subtitle" tabIndex={-1}>
        {found}
      </h2>
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
      {sort !== "distance" ? null : origin ? (
        <p className="catalogue-page__origin">
          {t("catalogue.distancesFrom", { place: origin.name })}{" "}
          <Button look="link" onClick={() => sortFrom(null)}>
            {t("catalogue.otherPlace")}
          </Button>
        </p>
      ) : (
        <PlacePicker base={base} partners={partners} />
      )}
    </div>
  );
}
