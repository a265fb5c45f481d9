import type { AreaFigure } from "../../../analysis/statistics/indicators/aggregate";
import { useSpeech } from "../../../i18n/language-provider";
import type { Indicator } from "../../../model/indicator";
import { SourceNote } from "../../data/source-note";
import { yearSpan } from "../../data/year-span";

interface FigureSubtitleProps {
  readonly indicator: Indicator;
  readonly year: number;
  readonly figures: readonly AreaFigure[];
}

/** Unit, years and sources of what is drawn. */
export function FigureSubtitle({ indicator, year, figures }: FigureSubtitleProps) {
  const { t, language } = useSpeech();
  const years = [...new Set(figures.flatMap((figure) => figure.years))].sort((a, b) => a - b);
  const sources = [...new Set(figures.flatMap((figure) => figure.sources))];
  return (
    <>
      {t("indicators.legendUnit", {
        unit: indicator.unitLabels[language],
        year: years.length > 0 ? yearSpan(years) : String(year),
      })}
      {". "}
      <SourceNote ids={sources.length > 0 ? sources : indicator.sources} />
    </>
  );
}
