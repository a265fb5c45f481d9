import { useSpeech } from "../../i18n/language-provider";
import type { Choropleth } from "../../state/choropleth";
import { SourceNote } from "../data/source-note";

/** What a reader must know before using the figures: level, comparability, formula, sources. */
export function IndicatorNotes({ choropleth }: { readonly choropleth: Choropleth }) {
  const { t, dataText } = useSpeech();
  const { indicator } = choropleth;
  const caveat = indicator.caveat ? dataText(indicator.caveat) : "";
  const prefix = {
    yes: "",
    limited: t("indicators.limitedHint"),
    no: t("indicators.notComparableHint"),
  }[indicator.comparable];
  return (
    <div className="indicator-notes">
      {indicator.nutsLevel === 2 ? <p className="overlay-block__note">{t("indicators.nuts2Hint")}</p> : null}
      {indicator.quantity === "count" ? (
        <p className="overlay-block__note">{t("indicators.countHint")}</p>
      ) : null}
      {caveat === "" ? null : (
        <p className="overlay-block__note">
          {prefix} {caveat}
        </p>
      )}
      {indicator.formula ? (
        <p className="overlay-block__note">
          {t("indicators.formula", { formula: dataText(indicator.formula) })}
        </p>
      ) : null}
      <p className="overlay-block__note">
        <SourceNote ids={indicator.sources} />
      </p>
    </div>
  );
}
