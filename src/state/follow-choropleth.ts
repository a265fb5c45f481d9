import type { CategoryClassification } from "../analysis/statistics/indicators/classify-categories";
import { categoryOf, classifyCategories } from "../analysis/statistics/indicators/classify-categories";
import { classOf, type Classification } from "../analysis/statistics/indicators/class-of";
import { classify } from "../analysis/statistics/indicators/classify";
import { nuts2Of } from "../analysis/statistics/indicators/nuts2-areas";
import { quantile } from "../analysis/statistics/indicators/quantile";
import { valuesAtYear, type YearValue } from "../analysis/statistics/indicators/values-at-year";
import type { BaseData } from "../model/dataset";
import type { NutsCode } from "../model/identifiers";
import type { Indicator, IndicatorTable } from "../model/indicator";
import type { Nuts2Geography } from "../model/geography";
import { useChoropleth, type Choropleth, type ColourScale } from "./choropleth";
import { useCompare } from "./compare";
import { comparedUnits } from "./compared-units";
import { countCircles } from "./count-circles";
import { useDatasets } from "./datasets";
import { needIndicators, needNuts2, needTable } from "./indicator-data";
import { DEFAULT_INDICATOR, useIndicatorView, type IndicatorView } from "./indicator-view";
import { memoizeLast } from "./memoize-last";

/**
 * Keeps the choropleth equal to the chosen indicator, year and classes. The old one stays until the data of the
 * new one has arrived; an answer that is no longer wanted is dropped.
 * @returns the function that stops it
 */
export function followChoropleth(): () => void {
  let serial = 0;
  const follow = () => {
    serial += 1;
    const mine = serial;
    const isWanted = () => mine === serial;
    show(isWanted).catch((error: unknown) => {
      fail(isWanted);
      throw error;
    });
  };
  follow();
  const stops = [
    useIndicatorView.subscribe(follow),
    useCompare.subscribe((state, before) => {
      if (state.page !== before.page || state.areas !== before.areas) follow();
    }),
    useDatasets.subscribe((state, before) => {
      if (state.base.data !== before.base.data) follow();
    }),
    () => (serial += 1),
  ];
  return () => stops.forEach((stop) => stop());
}

async function show(isWanted: () => boolean): Promise<void> {
  const view = useIndicatorView.getState();
  useChoropleth.setState({ status: "working" });
  const indicators = await needIndicators();
  const indicator =
    indicators?.get(view.indicator ?? DEFAULT_INDICATOR) ?? indicators?.get(DEFAULT_INDICATOR);
  if (!indicator || !isWanted()) return fail(isWanted);
  // Own regions may lie in the countries around the detailed ones; their units are there then.
  const extent = useDatasets.getState().europe.data ? "europe" : "detailed";
  const [table, nuts2] = await Promise.all([
    needTable(indicator.id),
    indicator.nutsLevel === 2 ? needNuts2(extent) : null,
  ]);
  const base = useDatasets.getState().base.data;
  if (!isWanted()) return;
  if (!table || !base || (indicator.nutsLevel === 2 && !nuts2)) return fail(isWanted);
  const { page, areas } = useCompare.getState();
  const codes = page === "compare" ? comparedUnits(base, areas) : allUnits(base);
  const basis = indicator.nutsLevel === 2 ? atLevel2(codes) : codes;
  const year = view.year ?? indicator.defaultYear;
  useChoropleth.setState({
    status: "ready",
    choropleth: buildChoropleth(indicator, table, year, view, basis, nuts2, base.units),
  });
}

function fail(isWanted: () => boolean): void {
  if (isWanted()) useChoropleth.setState({ status: "failed" });
}

const allUnits = memoizeLast(
  ({ units }: BaseData): ReadonlySet<NutsCode> => new Set(units.map(({ code }) => code)),
);

const atLevel2 = memoizeLast(
  (codes: ReadonlySet<NutsCode>): ReadonlySet<NutsCode> => new Set([...codes].map(nuts2Of)),
);

const valuesOfYear = memoizeLast(valuesAtYear);

/** Classes of an indicator over the areas of `basis`; null: there is nothing to classify. Circles stand in `units`. */
export const buildChoropleth = memoizeLast(
  (
    indicator: Indicator,
    table: IndicatorTable,
    year: number,
    view: IndicatorView,
    basis: ReadonlySet<NutsCode>,
    nuts2: Nuts2Geography | null,
    units: BaseData["units"] = [],
  ): Choropleth | null => {
    const values = valuesOfYear(table, year);
    const numbers = [...values.values()].filter(({ area }) => basis.has(area)).map(({ value }) => value);
    const scale = scaleOf(indicator, view);
    const classification = classesOf(indicator, numbers, view, scale);
    if (!classification) return null;
    const classes = new Map<NutsCode, number>();
    for (const [area, { value }] of values) {
      const index = classIndex(classification, value);
      if (index !== null) classes.set(area, index);
    }
    const circles =
      indicator.quantity === "count" && view.counts === "circles"
        ? countCircles(values, basis, indicator.nutsLevel, units)
        : null;
    return { indicator, year, values, classes, classification, scale, basis, circles, nuts2 };
  },
);

function classIndex(
  classification: Classification | CategoryClassification,
  value: YearValue["value"],
): number | null {
  return classification.method === "categories"
    ? categoryOf(classification, value)
    : classOf(classification, value);
}

function scaleOf(indicator: Indicator, { ramp }: IndicatorView): ColourScale {
  if (indicator.quantity === "class") return "categories";
  if (ramp === "auto") return indicator.midpoint === null ? "sequential" : "diverging";
  return ramp;
}

function classesOf(
  indicator: Indicator,
  numbers: readonly number[],
  { method, classes, breaks }: IndicatorView,
  scale: ColourScale,
): Classification | CategoryClassification | null {
  if (indicator.quantity === "class") return classifyCategories(numbers, indicator.categories);
  return classify(numbers, {
    method: method === "own" && breaks.length === 0 ? "quantile" : method,
    count: classes,
    breaks,
    midpoint: scale === "diverging" ? middleOf(indicator, numbers) : null,
  });
}

/** Where the indicator has no middle of its own, a diverging scale turns at the median. */
function middleOf({ midpoint }: Indicator, numbers: readonly number[]): number | null {
  if (midpoint !== null) return midpoint;
  return numbers.length === 0 ? null : quantile(Float64Array.from(numbers).sort(), 1 / 2);
}
