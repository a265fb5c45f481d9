import { useEffect, useMemo } from "react";
import type { AggregateMember, AreaFigure } from "../../analysis/statistics/indicators/aggregate";
import type { IndicatorTable } from "../../model/indicator";
import type { Choropleth } from "../../state/choropleth";
import { useDatasets } from "../../state/datasets";
import { needTable, useIndicatorData } from "../../state/indicator-data";
import { figureMaker, tablesNeeded } from "./area-figures";

/** Makes figures of the shown indicator for any members; null until every table it needs has arrived. */
export function useFigureMaker(
  choropleth: Pick<Choropleth, "indicator" | "year" | "values">,
): ((members: readonly AggregateMember[]) => AreaFigure) | null {
  const { indicator, year, values } = choropleth;
  const base = useDatasets((state) => state.base.data);
  const indicators = useIndicatorData((state) => state.indicators.data);
  const known = useIndicatorData((state) => state.tables);
  useEffect(() => {
    for (const id of tablesNeeded(indicator)) void needTable(id);
  }, [indicator]);
  return useMemo(() => {
    if (!base || !indicators) return null;
    const needed = tablesNeeded(indicator);
    const tables = new Map(
      needed.flatMap((id): [typeof id, IndicatorTable][] => {
        const table = known.get(id)?.data;
        return table ? [[id, table]] : [];
      }),
    );
    if (tables.size < needed.length) return null;
    const units = base.units.map(({ code }) => code);
    return figureMaker({ indicator, year, values, indicators, tables, units });
  }, [base, indicators, known, indicator, year, values]);
}
