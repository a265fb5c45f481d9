import { useMemo } from "react";
import { useSpeech } from "../../../i18n/language-provider";
import type { RegionId } from "../../../model/identifiers";
import type { Choropleth } from "../../../state/choropleth";
import { comparableAreas, type ComparedArea } from "../../../state/compared-units";
import { useIndicatorData } from "../../../state/indicator-data";
import { useSelection } from "../../../state/selection";
import type { BaseIndex } from "../../data/base-index";
import { SourceNote } from "../../data/source-note";
import { areaName } from "../../indicators/area-name";
import { figureNotes, figureReason, figureValue, reasonAndNotes } from "../../indicators/figure-words";
import { aggregationWords } from "../../indicators/indicator-words";
import { RetryBox } from "../../indicators/retry-box";
import { useFigureMaker } from "../../indicators/use-figure-maker";
import { KeyFigure, KeyFigures } from "../../ui/key-figures";
import { Section } from "../../ui/section";

interface IndicatorFiguresProps {
  readonly index: BaseIndex;
  readonly choropleth: Choropleth;
}

/** The region in context as one figure, its partner areas and its countries beside it; else all regions. */
export function IndicatorFigures({ index, choropleth }: IndicatorFiguresProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const region = useSelection((state) => state.region);
  const indicators = useIndicatorData((state) => state.indicators.data);
  const { status, make, retry } = useFigureMaker(choropleth);
  const { main, others } = useMemo(() => areasToShow(index, region), [index, region]);
  if (status === "failed") return <RetryBox onRetry={retry} />;
  if (!make || !indicators) return null;
  const { indicator } = choropleth;
  const formula = aggregationWords(indicator, indicators, { t, language });
  const figures = (areas: readonly ComparedArea[]) =>
    areas.map((area) => {
      const figure = make(area.members);
      const reason = figureReason(figure, speech);
      return (
        <KeyFigure
          key={area.key}
          label={areaName(area, speech)}
          value={figureValue(figure, indicator, speech)}
          {...(figure.range === null ? {} : { unit: indicator.unitSymbols[language] })}
          look={figure.value === null ? "words" : "number"}
          // Why there can be no mean at all is said once, below the figures.
          note={reasonAndNotes(reason === formula ? "" : reason, figureNotes(figure, speech))}
        />
      );
    });
  return (
    <>
      <Section title={region ? t("indicators.figures") : t("indicators.figuresAll")}>
        <KeyFigures>{figures(main)}</KeyFigures>
        <p className="overlay-block__note">{formula}</p>
        <p className="overlay-block__note">
          <SourceNote ids={indicator.sources} />
        </p>
      </Section>
      {others.length > 0 ? (
        <Section title={t("indicators.national")}>
          <KeyFigures>{figures(others)}</KeyFigures>
        </Section>
      ) : null}
    </>
  );
}

/** A region: itself, then its partner areas and countries. No region: all of them. */
function areasToShow(
  { base }: BaseIndex,
  region: RegionId | null,
): { readonly main: readonly ComparedArea[]; readonly others: readonly ComparedArea[] } {
  const areas = comparableAreas(base);
  if (region === null)
    return { main: [...areas.values()].filter(({ kind }) => kind === "region"), others: [] };
  const main = areas.get(region);
  if (!main) return { main: [], others: [] };
  const units = new Set(main.members.map(({ area }) => area));
  const countries = new Set(base.units.filter(({ code }) => units.has(code)).map(({ country }) => country));
  const others = [...areas.values()].filter(
    (area) =>
      (area.kind === "partner-area" && area.region === region) ||
      (area.kind === "country" && area.country !== null && countries.has(area.country)),
  );
  return { main: [main], others };
}
