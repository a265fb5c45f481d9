import { useMemo, useState } from "react";
import { useSpeech } from "../../../i18n/language-provider";
import { chooseIndicator } from "../../../state/indicator-view";
import { Button } from "../../ui/button";
import { Disclosure } from "../../ui/disclosure";
import { NoticeBox } from "../../ui/notice-box";
import { RadioGroup } from "../../ui/radio-group";
import type { Comparison } from "../comparison/comparison";
import { RetryBox } from "../../indicators/retry-box";
import { LoadingLine } from "../page/waiting";
import { asIndex, linesInPart, seriesLines, type SeriesLine } from "./series-lines";
import { TimeChart } from "./time-chart";
import { TimeTable } from "./time-table";
import { lineName } from "./time-words";
import { useSeriesData } from "./use-series-data";

/** The shown indicator over the years, where a series exists. */
export function TimeView({ comparison }: { readonly comparison: Comparison }) {
  const { indicator } = comparison.choropleth;
  return indicator.seriesYears.length > 1 ? (
    <WithSeries comparison={comparison} />
  ) : (
    <WithoutSeries comparison={comparison} />
  );
}

function WithoutSeries({ comparison }: { readonly comparison: Comparison }) {
  const { t, language } = useSpeech();
  const { choropleth, indicators } = comparison;
  const others = [...indicators.values()].filter(({ seriesYears }) => seriesYears.length > 1);
  return (
    <NoticeBox>
      <p>{t("compare.noSeries", { indicator: choropleth.indicator.labels[language] })}</p>
      <ul className="compare-page__choices">
        {others.map(({ id, labels }) => (
          <li key={id}>
            <Button look="link" onClick={() => chooseIndicator(id)}>
              {labels[language]}
            </Button>
          </li>
        ))}
      </ul>
    </NoticeBox>
  );
}

function WithSeries({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useSpeech();
  const { choropleth, indicators } = comparison;
  const { indicator } = choropleth;
  const { shown, tables, status, retry } = useSeriesData(indicator, indicators);
  const all = useMemo(
    () => (shown ? seriesLines(comparison, shown, tables) : null),
    [comparison, shown, tables],
  );
  if (!all) return status === "failed" ? <RetryBox onRetry={retry} /> : <LoadingLine />;
  if (!all.some(({ area, points }) => area && points.some(({ value }) => value !== null)))
    return (
      <NoticeBox>
        <p>{t("compare.seriesEmpty")}</p>
      </NoticeBox>
    );
  return <Lines key={indicator.id} comparison={comparison} lines={all} />;
}

function Lines({
  comparison,
  lines,
}: {
  readonly comparison: Comparison;
  readonly lines: readonly SeriesLine[];
}) {
  const speech = useSpeech();
  const { t } = speech;
  const { indicator } = comparison.choropleth;
  const isCount = indicator.aggregation.kind === "sum";
  const canIndex = lines.every(({ points }) => points.every(({ value }) => value === null || value > 0));
  const [look, setLook] = useState<"values" | "index">("values");
  const isIndex = canIndex && look === "index";
  // Counts of countries would press the lines of regions to the ground.
  const shown = useMemo(
    () => (isIndex ? asIndex(lines) : isCount ? lines.filter(({ area }) => area) : lines),
    [lines, isIndex, isCount],
  );
  const notes = notesOf(lines, isCount && !isIndex);
  const inPart = linesInPart(shown).map(({ line, covered, units }) =>
    t("compare.seriesInPart", { area: lineName(line, speech), covered, units }),
  );
  return (
    <>
      {canIndex ? (
        <div className="compare-page__control">
          <RadioGroup
            label={t("compare.seriesLook")}
            options={(["values", "index"] as const).map((value) => ({
              value,
              label: t(`compare.seriesLook_${value}`),
            }))}
            value={look}
            onChange={setLook}
          />
        </div>
      ) : null}
      <TimeChart
        comparison={comparison}
        lines={shown}
        isIndex={isIndex}
        notes={[...inPart, ...notes.map((note) => t(`compare.${note}`))].map((note) => (
          <p key={note} className="chart__note">
            {note}
          </p>
        ))}
      />
      <Disclosure title={t("compare.seriesTable")} look="plain" level={null}>
        <div className="compare-page__scroller">
          <TimeTable indicator={indicator} lines={shown} isIndex={isIndex} />
        </div>
      </Disclosure>
    </>
  );
}

type SeriesNote =
  | "seriesCountries"
  | "seriesNoCountries"
  | "seriesMiddle"
  | "seriesIncomplete"
  | "seriesBreaks"
  | "seriesRemarks";

function notesOf(lines: readonly SeriesLine[], leavesCountriesOut: boolean): readonly SeriesNote[] {
  const points = lines.flatMap((line) => line.points);
  return [
    leavesCountriesOut ? "seriesNoCountries" : "seriesCountries",
    ...(lines.some(({ kind }) => kind === "middle") ? (["seriesMiddle"] as const) : []),
    ...(lines.some(({ kind, points: own }) => kind === "sum" && own.some(({ isIncomplete }) => isIncomplete))
      ? (["seriesIncomplete"] as const)
      : []),
    ...(points.some(({ isBreak }) => isBreak) ? (["seriesBreaks"] as const) : []),
    ...(points.some(({ isRemarked }) => isRemarked) ? (["seriesRemarks"] as const) : []),
  ];
}
