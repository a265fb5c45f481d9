import { useMemo } from "react";
import { useSpeech } from "../../../i18n/language-provider";
import { useChoropleth, type Choropleth } from "../../../state/choropleth";
import { openPage, useCompare } from "../../../state/compare";
import { comparedAreas } from "../../../state/compared-units";
import { chooseIndicator, DEFAULT_INDICATOR, useIndicatorView } from "../../../state/indicator-view";
import type { BaseIndex } from "../../data/base-index";
import { countRemarks } from "../../indicators/class-legend";
import { IndicatorChoice, useIndicators, YearChoice } from "../../indicators/indicator-choice";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { areaName } from "../comparison/area-name";
import { AreaChooser } from "./area-chooser";
import { ReadingNotes } from "./reading-notes";

/** What is compared, in a sentence, and everything that chooses it. */
export function CompareHead({ index }: { readonly index: BaseIndex }) {
  const speech = useSpeech();
  const { t, language, format } = speech;
  const keys = useCompare((state) => state.areas);
  const chosen = useIndicatorView((state) => state.indicator);
  const choropleth = useChoropleth((state) => state.choropleth);
  const indicators = useIndicators();
  const areas = comparedAreas(index.base, keys);
  const names = areas.map((area) => areaName(area, speech));
  const indicator = indicators?.get(chosen ?? DEFAULT_INDICATOR) ?? null;
  return (
    <header className="compare-page__head">
      <Button look="quiet" onClick={() => openPage("explore")}>
        <Icon name="back" />
        {t("compare.back")}
      </Button>
      <h2 className="compare-page__headline">
        {choropleth
          ? t("compare.headline", {
              indicator: choropleth.indicator.labels[language],
              areas: format.list(names),
              year: String(choropleth.year),
            })
          : format.list(names)}
      </h2>
      {choropleth ? <RemarkLine choropleth={choropleth} /> : null}
      <AreaChooser index={index} areas={areas} />
      <div className="compare-page__controls">
        <IndicatorChoice
          label={t("indicators.chooser")}
          value={indicator?.id ?? null}
          onChange={chooseIndicator}
        />
        {indicator ? <YearChoice indicator={indicator} /> : null}
      </div>
      {choropleth ? <ReadingNotes choropleth={choropleth} /> : null}
    </header>
  );
}

/** "119 areas; 3 values of other years; no data: 2 areas". */
function RemarkLine({ choropleth }: { readonly choropleth: Choropleth }) {
  const { t } = useSpeech();
  const { noData, otherYear, flagged } = useMemo(() => countRemarks(choropleth), [choropleth]);
  const parts = [
    t("indicators.classAreas", { count: choropleth.basis.size }),
    ...(otherYear > 0 ? [t("indicators.otherYearRow", { count: otherYear })] : []),
    ...(flagged > 0 ? [t("indicators.flaggedRow", { count: flagged })] : []),
    ...(noData > 0 ? [t("indicators.noDataRow", { count: noData })] : []),
  ];
  return <p className="compare-page__remarks">{parts.join(" · ")}</p>;
}
