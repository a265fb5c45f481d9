import { useId } from "react";
import { useSpeech } from "../../../i18n/language-provider";
import { catalogueDays, limitDay, useCatalogue, type CatalogueDay } from "../../../state/catalogue";

/** When it takes place, and on which day registration has to be open. */
export function DayLimits() {
  const { t } = useSpeech();
  const isBackwards = useCatalogue(({ from, until }) => from !== null && until !== null && from > until);
  return (
    <div className="catalogue-days">
      {catalogueDays.map((day) => (
        <DayField key={day} day={day} />
      ))}
      {isBackwards ? (
        <p className="catalogue-days__problem" role="alert">
          {t("catalogue.daysBackwards")}
        </p>
      ) : null}
    </div>
  );
}

function DayField({ day }: { readonly day: CatalogueDay }) {
  const { t } = useSpeech();
  const id = useId();
  const value = useCatalogue((state) => state[day]);
  return (
    <div>
      <label className="catalogue-query__label" htmlFor={id}>
        {t(`catalogue.day_${day}`)}
      </label>
      <input
        id={id}
        className="catalogue-query__input"
        type="date"
        value={value ?? ""}
        onChange={(event) => limitDay(day, event.target.value === "" ? null : event.target.value)}
      />
    </div>
  );
}
