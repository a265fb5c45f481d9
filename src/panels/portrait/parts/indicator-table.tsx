import { joinParts } from "../../../i18n/join-parts";
import { bareValue, indicatorValue } from "../../../i18n/indicator-value";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import { yearSpan } from "../../data/year-span";
import { coverageWords, figureReason } from "../../indicators/figure-words";
import { flagWords } from "../../../i18n/value-words";
import type { IndicatorFigure } from "../portrait-facts";

interface IndicatorTableProps {
  readonly figures: readonly IndicatorFigure[] | "failed" | null;
}

/** A few indicators with the range of the units and what each figure is made from. */
export function IndicatorTable({ figures }: IndicatorTableProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  if (figures === "failed") return <p role="alert">{t("portrait.noIndicators")}</p>;
  return (
    <section aria-busy={figures === null}>
      <h3 className="portrait__heading">{t("portrait.indicators")}</h3>
      <table className="portrait__table">
        <thead>
          <tr>
            <th scope="col">{t("portrait.indicator")}</th>
            <th scope="col" className="portrait__end">
              {t("portrait.value")}
            </th>
            <th scope="col" className="portrait__end">
              {t("portrait.range")}
            </th>
            <th scope="col">{t("portrait.coverage")}</th>
          </tr>
        </thead>
        <tbody>
          {(figures ?? []).map(({ indicator, figure }) => (
            <tr key={indicator.id}>
              <th scope="row">
                {indicator.labels[language]}
                {indicator.unitSymbols[language] === "" &&
                indicator.unitLabels[language] !== indicator.labels[language] ? (
                  <span className="portrait__note"> {indicator.unitLabels[language]}</span>
                ) : null}
              </th>
              <td className="portrait__end portrait__strong">
                {figure.value === null
                  ? t("indicators.noData")
                  : indicatorValue(indicator, figure.value, speech)}
              </td>
              <td className="portrait__end">{rangeWords({ indicator, figure }, speech)}</td>
              <td className="portrait__note">
                {figure.value === null ? figureReason(figure, speech) : madeFrom(figure, speech)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Years, coverage, flags. That units only partly inside are left out is said once, beside their number. */
function madeFrom(figure: IndicatorFigure["figure"], speech: Speech): string {
  return joinParts([
    yearSpan(figure.years),
    coverageWords(figure, speech),
    ...flagWords(figure.flags, speech),
  ]);
}

function rangeWords({ indicator, figure: { range } }: IndicatorFigure, speech: Speech): string {
  if (range === null) return "";
  return range.map((end) => bareValue(indicator, end, speech)).join(" – ");
}
