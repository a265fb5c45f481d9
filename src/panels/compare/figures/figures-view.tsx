import { useMemo } from "react";
import { classOf } from "../../../analysis/statistics/indicators/class-of";
import { useSpeech } from "../../../i18n/language-provider";
import type { Choropleth } from "../../../state/choropleth";
import { aggregationWords } from "../../indicators/indicator-words";
import { Section } from "../../ui/section";
import type { Comparison } from "../comparison/comparison";
import {
  distinctRows,
  figureGroups,
  mergedRows,
  rankedRows,
  unionRow,
  type FigureGroup,
  type FigureRow,
  type MergedRow,
} from "../comparison/figure-rows";
import type { RenderMap } from "../map-slot";
import { AreaBars } from "./area-bars";
import { CategoryBars } from "./category-bars";
import { CategoryTable } from "./category-table";
import { FigureTable } from "./figure-table";
import { SmallMaps } from "./small-maps";
import "./figures-view.css";

interface FiguresViewProps {
  readonly comparison: Comparison;
  readonly renderMap: RenderMap;
}

/** One figure for each area: maps, ranked bars, what is inside and around it, table. */
export function FiguresView({ comparison, renderMap }: FiguresViewProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const { indicator, year } = comparison.choropleth;
  const label = indicator.labels[language];
  const groups = useMemo(() => figureGroups(comparison, speech), [comparison, speech]);
  const union = useMemo(() => unionRow(comparison, speech), [comparison, speech]);
  const rows = useMemo(() => allRows(groups, union), [groups, union]);
  const isClass = indicator.quantity === "class";
  return (
    <>
      <SmallMaps comparison={comparison} renderMap={renderMap} />
      {isClass ? (
        <CategoryBars comparison={comparison} />
      ) : (
        <Ranking groups={groups} union={union} comparison={comparison} />
      )}
      {isClass ? null : <Surroundings groups={groups} union={union} comparison={comparison} />}
      <Section title={t("compare.tableTitle")}>
        {isClass ? (
          <div className="compare-page__scroller">
            <CategoryTable comparison={comparison} />
          </div>
        ) : (
          <FigureTable
            caption={t("compare.tableCaption", { indicator: label, year: String(year) })}
            indicator={indicator}
            common={comparison.common}
            rows={rows}
            regions={comparison.index.regions}
          />
        )}
      </Section>
    </>
  );
}

interface BarsProps {
  readonly groups: readonly FigureGroup[];
  readonly union: FigureRow | null;
  readonly comparison: Comparison;
}

/** The compared areas from the greatest value to the least, with countries and union where these are no counts. */
function Ranking({ groups, union, comparison }: BarsProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const { indicator, year } = comparison.choropleth;
  const compared = groups.map(({ row }) => row);
  const around = isCount(comparison) ? [] : contextOf(groups, union);
  const rows = rankedRows(distinctRows([...compared, ...around]));
  const label = indicator.labels[language];
  return (
    <div className="figures-view__ranking">
      <AreaBars
        title={t("compare.rankingTitle", { indicator: label })}
        level={3}
        summary={t("compare.rankingSummary", {
          order: rows
            .filter(hasValue)
            .map(({ name }) => name)
            .join(", "),
        })}
        indicator={indicator}
        year={year}
        common={comparison.common}
        classOf={(value) => classOfFigure(comparison.choropleth, value)}
        rows={rows}
        scaleRows={rows}
        notes={
          <>
            <p className="chart__note">
              {isCount(comparison) ? t("compare.countContext") : t("compare.computedHere")}
            </p>
            <p className="chart__note">{aggregationWords(indicator, comparison.indicators, speech)}</p>
          </>
        }
      />
    </div>
  );
}

/** Beside each area: what it consists of, its countries, the union. All on one scale. */
function Surroundings({ groups, union, comparison }: BarsProps) {
  const { t, language } = useSpeech();
  const { indicator, year } = comparison.choropleth;
  const isOfCounts = isCount(comparison);
  const charts = groups.map((group) => ({
    row: group.row,
    rows: mergedRows([
      group.row,
      ...rankedRows(group.related),
      ...(isOfCounts ? [] : contextOf([group], union)),
    ]),
  }));
  const scaleRows = charts.flatMap(({ rows }) => rows);
  return (
    <Section title={t("compare.surroundings")}>
      <div className="figures-view__charts">
        {charts
          .filter(({ rows }) => rows.length > 1)
          .map(({ row, rows }) => (
            <AreaBars
              key={row.key}
              title={row.name}
              pictureTitle={t("indicators.labelled", { label: indicator.labels[language], words: row.name })}
              level={4}
              summary={t("compare.surroundingsSummary", {
                indicator: indicator.labels[language],
                area: row.name,
                count: rows.length - 1,
              })}
              indicator={indicator}
              year={year}
              common={comparison.common}
              classOf={(value) => classOfFigure(comparison.choropleth, value)}
              rows={rows}
              scaleRows={scaleRows}
            />
          ))}
      </div>
    </Section>
  );
}

/** A value, or the range of those inside. */
function hasValue({ figure }: FigureRow): boolean {
  return figure.value !== null || figure.range !== null;
}

function contextOf(groups: readonly FigureGroup[], union: FigureRow | null): readonly FigureRow[] {
  return [...groups.flatMap(({ countries }) => countries), ...(union ? [union] : [])];
}

function allRows(groups: readonly FigureGroup[], union: FigureRow | null): readonly MergedRow[] {
  return mergedRows([
    ...groups.map(({ row }) => row),
    ...groups.flatMap(({ related }) => related),
    ...contextOf(groups, union),
  ]);
}

/** Class of the maps that a mean lies in; a sum, and what is outside the limits, is of none. */
function classOfFigure({ indicator, classification }: Choropleth, value: number): number | null {
  if (classification.method === "categories" || indicator.aggregation.kind === "sum") return null;
  const { limits } = classification;
  const isInside = value >= (limits[0] ?? Infinity) && value <= (limits.at(-1) ?? -Infinity);
  return isInside ? classOf(classification, value) : null;
}

/** Counts of countries would leave no room for those of regions. */
function isCount({ choropleth }: Comparison): boolean {
  return choropleth.indicator.aggregation.kind === "sum";
}
