import { useSpeech } from "../../../i18n/language-provider";
import type { Kilometres } from "../../../model/identifiers";
import { filterWithin, useFilters } from "../../../state/filters";
import { DEFAULT_KILOMETRES, MAXIMUM_KILOMETRES, MINIMUM_KILOMETRES } from "../../../state/overlay";
import { CheckboxList } from "../../ui/checkbox-list";
import { RangeField } from "../../ui/range-field";

/** Only cities near the border: switched on, then limited by a distance. */
export function WithinFilter() {
  const { t, format } = useSpeech();
  const within = useFilters((filters) => filters.within);
  return (
    <div>
      <CheckboxList
        label={t("filters.within")}
        isLabelHidden
        options={[{ value: "within", label: t("filters.within") }]}
        values={within === null ? [] : ["within"]}
        onToggle={() => filterWithin(within === null ? DEFAULT_KILOMETRES : null)}
      />
      {within === null ? null : (
        <RangeField
          label={t("filters.atMost")}
          unit="km"
          minimum={MINIMUM_KILOMETRES}
          maximum={MAXIMUM_KILOMETRES}
          value={within}
          onChange={(value) => filterWithin(value as Kilometres)}
          allowed={(least, most) => t("app.wholeNumbers", { least, most })}
          describe={(value) => t("distance.spoken", { kilometres: format.number(value) })}
        />
      )}
    </div>
  );
}
