import { useSpeech } from "../../i18n/language-provider";
import { lazyPart } from "../../lazy/lazy-part";
import { Guarded } from "../../lazy/guarded";
import { chooseChart, compareCharts, useCompare, type CompareChart } from "../../state/compare";
import { comparedUnits } from "../../state/compared-units";
import { useDatasets } from "../../state/datasets";
import { useSelection } from "../../state/selection";
import { useBaseIndex, type BaseIndex } from "../data/base-index";
import { LiveRegion } from "../ui/live-region";
import { NoticeBox } from "../ui/notice-box";
import { Tabs } from "../ui/tabs";
import { useComparison } from "./comparison/use-comparison";
import type { RenderMap } from "./map-slot";
import { CompareHead } from "./page/compare-head";
import { RetryBox } from "../indicators/retry-box";
import { LoadingLine } from "./page/waiting";
import "./compare-page.css";

const FiguresView = lazyPart(async () => (await import("./figures/figures-view")).FiguresView, LoadingLine);
const UnitsView = lazyPart(async () => (await import("./units/units-view")).UnitsView, LoadingLine);
const RelationView = lazyPart(
  async () => (await import("./relation/relation-view")).RelationView,
  LoadingLine,
);
const TimeView = lazyPart(async () => (await import("./time/time-view")).TimeView, LoadingLine);
const BorderChart = lazyPart(async () => (await import("./border/border-chart")).BorderChart, LoadingLine);
const ScoreChart = lazyPart(async () => (await import("./score/score-chart")).ScoreChart, LoadingLine);

interface ComparePageProps {
  /** Draws a small map: the app knows how. */
  readonly renderMap: RenderMap;
}

/** Two to four areas side by side by any indicator: maps, charts and tables that light each other. */
export function ComparePage({ renderMap }: ComparePageProps) {
  const { t } = useSpeech();
  const index = useBaseIndex();
  const status = useDatasets((state) => state.base.status);
  const chart = useCompare((state) => state.chart);
  if (!index) return status === "failed" ? <p role="alert">{t("app.baseFailed")}</p> : <LoadingLine />;
  return (
    <div className="compare-page">
      <CompareHead index={index} />
      <Tabs
        label={t("compare.charts")}
        tabs={compareCharts.map((value) => ({ value, label: t(`compare.chart_${value}`) }))}
        value={chart}
        onChange={chooseChart}
      >
        <div className="compare-page__chart">
          <Guarded key={chart}>
            <Chart chart={chart} index={index} renderMap={renderMap} />
          </Guarded>
        </div>
      </Tabs>
      <ChosenUnit index={index} />
    </div>
  );
}

interface ChartProps extends ComparePageProps {
  readonly chart: CompareChart;
  readonly index: BaseIndex;
}

function Chart({ chart, index, renderMap }: ChartProps) {
  const { t } = useSpeech();
  const keys = useCompare((state) => state.areas);
  const state = useComparison();
  if (comparedUnits(index.base, keys).size === 0)
    return (
      <NoticeBox>
        <p>{t("compare.withoutUnits")}</p>
      </NoticeBox>
    );
  // The score needs no indicator.
  if (chart === "score") return <ScoreChart />;
  if (state.status === "failed") return <RetryBox onRetry={state.retry} />;
  if (state.status === "loading") return <LoadingLine />;
  if (state.status === "empty")
    return (
      <NoticeBox>
        <p>{t("compare.withoutValues")}</p>
      </NoticeBox>
    );
  const { comparison } = state;
  switch (chart) {
    case "figures":
      return <FiguresView comparison={comparison} renderMap={renderMap} />;
    case "units":
      return <UnitsView comparison={comparison} />;
    case "relation":
      return <RelationView comparison={comparison} />;
    case "time":
      return <TimeView comparison={comparison} />;
    case "border":
      return <BorderChart renderMap={renderMap} />;
  }
}

/** Choosing a unit lights it in every map, chart and table: said to those who do not see it. */
function ChosenUnit({ index }: { readonly index: BaseIndex }) {
  const { t } = useSpeech();
  const chosen = useSelection(({ selection }) => (selection?.kind === "unit" ? selection.id : null));
  const name = chosen === null ? null : (index.units.get(chosen)?.name ?? chosen);
  return <LiveRegion message={name === null ? "" : t("compare.chosenUnit", { name })} />;
}
