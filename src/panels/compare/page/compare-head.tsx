import { commonFlags, ownFlags } from "../../../analysis/statistics/indicators/own-flags";
import { useMemo } from "react";
import { joinParts } from "../../../i18n/join-parts";
import { useSpeech } from "../../../i18n/language-provider";
import { useChoropleth, type Choropleth } from "../../../state/choropleth";
import { openPage, useCompare } from "../../../state/compare";
import { comparedAreas } from "../../../state/compared-units";
import { chooseIndicator, DEFAULT_INDICATOR, useIndicatorView } from "../../../state/indicator-view";
import type { BaseIndex } from "../../data/base-index";
import { IndicatorChoice, useIndicators, YearChoice } from "../../indicators/indicator-choice";
import { isRemarkable } from "../../indicators/indicator-words";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { areaName } from "../../indicators/area-name";
import { SharedRemarks } from "../comparison/shared-remarks";
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
  // A headline names regions as a map does.
  const names = areas.map((area) => area.shortNames?.[language] ?? areaName(area, speech));
  const isScore = useCompare((state) => state.chart === "score");
  const remarks = useMemo(
    () => (choropleth && !isScore ? remarksOf(choropleth) : null),
    [choropleth, isScore],
  );
  const indicator = indicators?.get(chosen ?? DEFAULT_INDICATOR) ?? null;
  return (
    <header className="compare-page__head">
      <Button look="quiet" onClick={() => openPage("explore")}>
        <Icon name="back" />
        {t("compare.back")}
      </Button>
      <h2 className="compare-page__headline">
        {isScore
          ? t("compare.headlineScore", { areas: format.list(names) })
          : choropleth
            ? t("compare.headline", {
                indicator: choropleth.indicator.labels[language],
                areas: format.list(names),
                year: String(choropleth.year),
              })
            : format.list(names)}
      </h2>
      {remarks && choropleth ? <RemarkLine remarks={remarks} choropleth={choropleth} /> : null}
      <AreaChooser index={index} areas={areas} />
      {isScore ? null : (
        <div className="compare-page__controls">
          <IndicatorChoice
            label={t("indicators.chooser")}
            value={indicator?.id ?? null}
            onChange={chooseIndicator}
          />
          {indicator ? <YearChoice indicator={indicator} /> : null}
        </div>
      )}
      {remarks && choropleth ? <ReadingNotes choropleth={choropleth} common={remarks.common} /> : null}
    </header>
  );
}

interface RemarkLineProps {
  readonly remarks: ReturnType<typeof remarksOf>;
  readonly choropleth: Choropleth;
}

/** "119 areas · 3 values of other years · no data: 2 areas"; below, what is said of every value. */
function RemarkLine({ remarks, choropleth }: RemarkLineProps) {
  const { t } = useSpeech();
  const { all, noData, otherYear, flagged, common } = remarks;
  const parts = [
    t("indicators.classAreas", { count: all }),
    ...(otherYear > 0 ? [t("indicators.otherYearRow", { count: otherYear })] : []),
    ...(flagged > 0 ? [t("indicators.flaggedRow", { count: flagged })] : []),
    ...(noData > 0 ? [t("indicators.noDataRow", { count: noData })] : []),
  ];
  return (
    <div className="compare-page__remarks">
      <p>{joinParts(parts)}</p>
      <div className="compare-page__wide">
        <SharedRemarks indicator={choropleth.indicator} flags={common} />
      </div>
    </div>
  );
}

function remarksOf({ basis, values }: Choropleth) {
  const known = [...basis].flatMap((code) => values.get(code) ?? []);
  const common = commonFlags(known);
  return {
    all: basis.size,
    noData: basis.size - known.length,
    otherYear: known.filter(({ isOtherYear }) => isOtherYear).length,
    flagged: known.filter(({ flags }) => isRemarkable(ownFlags(flags, common))).length,
    common,
  };
}
