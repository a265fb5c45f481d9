import { useMemo } from "react";
import type { AggregateMember, AreaFigure } from "../../analysis/statistics/indicators/aggregate";
import type { Choropleth } from "../../state/choropleth";
import { useDatasets } from "../../state/datasets";
import { useIndicatorData } from "../../state/indicator-data";
import { figureMaker, tablesNeeded } from "./area-figures";
import { useTables, type TablesState } from "./use-tables";

interface FigureMakerState extends Pick<TablesState, "status" | "retry"> {
  /** Null until every table it needs has arrived. */
  readonly make: ((members: readonly AggregateMember[]) => AreaFigure) | null;
}

/** Makes figures of the shown indicator for any members. */
export function useFigureMaker({
  indicator,
  year,
  values,
}: Pick<Choropleth, "indicator" | "year" | "values">): FigureMakerState {
  const base = useDatasets((state) => state.base.data);
  const indicators = useIndicatorData((state) => state.indicators.data);
  const needed = useMemo(() => tablesNeeded(indicator), [indicator]);
  const { status, tables, retry } = useTables(needed);
  const make = useMemo(() => {
    if (!base || !indicators || status !== "ready") return null;
    const units = base.units.map(({ code }) => code);
    return figureMaker({ indicator, year, values, indicators, tables, units });
  }, [base, indicators, status, tables, indicator, year, values]);
  return { status, make, retry };
}
