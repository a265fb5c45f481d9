import { useMemo, useState } from "react";
import { valuesAtYear } from "../../../analysis/statistics/indicators/values-at-year";
import { useSpeech } from "../../../i18n/language-provider";
import type { Indicator } from "../../../model/indicator";
import { chooseSecondIndicator, useIndicatorView } from "../../../state/indicator-view";
import { ClassLine } from "../../indicators/class-legend";
import { IndicatorChoice } from "../../indicators/indicator-choice";
import { CheckboxList } from "../../ui/checkbox-list";
import { NoticeBox } from "../../ui/notice-box";
import { Section } from "../../ui/section";
import type { Comparison } from "../comparison/comparison";
import { RetryBox } from "../../indicators/retry-box";
import { useTables } from "../../indicators/use-tables";
import { SharedRemarks } from "../comparison/shared-remarks";
import { LoadingLine } from "../page/waiting";
import { comparedRows } from "../units/compared-rows";
import { RelationChart } from "./relation-chart";
import { commonOfBoth, relationPoints, wholeRows } from "./relation-points";
import { RelationTable } from "./relation-table";
import { canRelate, secondIndicator, secondYear } from "../../indicators/second-indicator";

/** Two indicators against each other, one point a unit. */
export function RelationView({ comparison }: { readonly comparison: Comparison }) {
  const { t, language } = useSpeech();
  const { choropleth, indicators } = comparison;
  const { indicator } = choropleth;
  const chosen = useIndicatorView((state) => state.second);
  const second = secondIndicator(indicators, indicator, chosen);
  if (indicator.quantity === "class")
    return (
      <NoticeBox>
        <p>{t("compare.relationClass", { indicator: indicator.labels[language] })}</p>
      </NoticeBox>
    );
  return (
    <>
      <div className="compare-page__control">
        <IndicatorChoice
          label={t("indicators.second")}
          value={second && canRelate(indicator, second) ? second.id : null}
          isOffered={(candidate) => canRelate(indicator, candidate)}
          onChange={chooseSecondIndicator}
        />
      </div>
      {second && canRelate(indicator, second) ? (
        <Related comparison={comparison} second={second} />
      ) : (
        <NoticeBox>
          <p>
            {second === null
              ? t("compare.relationNone")
              : t("compare.relationLevel", {
                  first: indicator.labels[language],
                  firstLevel: indicator.nutsLevel,
                  second: second.labels[language],
                  secondLevel: second.nutsLevel,
                  reason:
                    second.id === indicator.id ? "same" : second.quantity === "class" ? "class" : "level",
                })}
          </p>
        </NoticeBox>
      )}
    </>
  );
}

function Related({ comparison, second }: { readonly comparison: Comparison; readonly second: Indicator }) {
  const { t } = useSpeech();
  const { year, indicator } = comparison.choropleth;
  const ids = useMemo(() => [second.id], [second]);
  const { status, tables, retry } = useTables(ids);
  const table = tables.get(second.id);
  const rows = useMemo(() => comparedRows(comparison), [comparison]);
  const points = useMemo(
    () => (table ? relationPoints(rows, valuesAtYear(table, secondYear(second, year))) : null),
    [rows, table, second, year],
  );
  const common = useMemo(() => (points ? commonOfBoth(points) : null), [points]);
  const pair = useMemo(() => [indicator, second] as const, [indicator, second]);
  const [logarithmic, setLogarithmic] = useState<readonly Axis[]>([]);
  if (!points || !common) return status === "failed" ? <RetryBox onRetry={retry} /> : <LoadingLine />;
  if (points.length === 0)
    return (
      <NoticeBox>
        <p>{t("compare.relationEmpty")}</p>
      </NoticeBox>
    );
  const possible = axes.filter((axis) => points.every((point) => point[axis].value > 0));
  const isLogarithmic = (axis: Axis) => possible.includes(axis) && logarithmic.includes(axis);
  const leftOut = wholeRows(rows).length - points.length;
  return (
    <>
      <RelationChart
        comparison={comparison}
        second={second}
        points={points}
        common={common}
        isFirstLogarithmic={isLogarithmic("first")}
        isSecondLogarithmic={isLogarithmic("second")}
      />
      <ClassLine choropleth={comparison.choropleth} />
      <SharedRemarks flags={common.second} indicator={second} />
      {leftOut > 0 ? <p className="chart__note">{t("compare.relationLeftOut", { count: leftOut })}</p> : null}
      {possible.length > 0 ? (
        <CheckboxList
          label={t("compare.logarithmic")}
          options={possible.map((axis) => ({ value: axis, label: t(`compare.logarithmic_${axis}`) }))}
          values={logarithmic}
          onToggle={(axis) =>
            setLogarithmic((before) =>
              before.includes(axis) ? before.filter((other) => other !== axis) : [...before, axis],
            )
          }
        />
      ) : null}
      <Section title={t("indicators.unitTable")} aside={t("indicators.classAreas", { count: points.length })}>
        <RelationTable indicators={pair} points={points} common={common} />
      </Section>
    </>
  );
}

const axes = ["first", "second"] as const;
type Axis = (typeof axes)[number];
