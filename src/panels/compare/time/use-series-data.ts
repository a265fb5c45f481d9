import { useMemo } from "react";
import type { Indicator, IndicatorId, IndicatorTable } from "../../../model/indicator";
import { tablesNeeded } from "../../indicators/area-figures";
import { useSeries, useTables, type Tables } from "../../indicators/use-tables";

interface SeriesData {
  /** Null: it has not arrived. */
  readonly shown: IndicatorTable | null;
  /** Denominators and population: series and values in one. */
  readonly tables: Tables;
  readonly status: "loading" | "ready" | "failed";
  readonly retry: () => void;
}

/** The time series of an indicator with what its figures need. */
export function useSeriesData(
  indicator: Indicator,
  indicators: ReadonlyMap<IndicatorId, Indicator>,
): SeriesData {
  const needed = useMemo(() => tablesNeeded(indicator), [indicator]);
  const ofYears = useMemo(
    () => [
      ...new Set([indicator.id, ...needed.filter((id) => (indicators.get(id)?.seriesYears.length ?? 0) > 0)]),
    ],
    [indicator, needed, indicators],
  );
  const series = useSeries(ofYears);
  const values = useTables(needed);
  return useMemo(() => {
    const isReady = series.status === "ready" && values.status === "ready";
    return {
      shown: isReady ? (series.tables.get(indicator.id) ?? null) : null,
      tables: merged(values.tables, series.tables),
      status: isReady ? "ready" : [series.status, values.status].includes("failed") ? "failed" : "loading",
      retry: () => {
        series.retry();
        values.retry();
      },
    };
  }, [series, values, indicator]);
}

/** Rows of both; where both have an area and year, the series counts. */
function merged(tables: Tables, series: Tables): Tables {
  return new Map(
    [...tables].map(([id, table]) => {
      const rows = [...table.values, ...(series.get(id)?.values ?? [])];
      const values = [...new Map(rows.map((row) => [`${row.area} ${row.year}`, row])).values()];
      return [id, { indicator: id, values }];
    }),
  );
}
