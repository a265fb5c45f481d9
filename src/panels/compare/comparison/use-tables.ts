import { useEffect, useMemo } from "react";
import type { IndicatorId, IndicatorTable } from "../../../model/indicator";
import type { Loadable } from "../../../state/datasets";
import { needSeries, needTable, useIndicatorData } from "../../../state/indicator-data";

export type Tables = ReadonlyMap<IndicatorId, IndicatorTable>;

export interface TablesState {
  readonly status: "loading" | "ready" | "failed";
  /** Those that are there. */
  readonly tables: Tables;
  /** Asks again for those that did not come. */
  readonly retry: () => void;
}

/** Values of several indicators, each asked for when it is first needed. `ids`: keep it in a memo. */
export function useTables(ids: readonly IndicatorId[]): TablesState {
  return useLoaded(
    ids,
    useIndicatorData((state) => state.tables),
    needTable,
  );
}

/** Time series of several indicators. */
export function useSeries(ids: readonly IndicatorId[]): TablesState {
  return useLoaded(
    ids,
    useIndicatorData((state) => state.series),
    needSeries,
  );
}

function useLoaded(
  ids: readonly IndicatorId[],
  held: ReadonlyMap<IndicatorId, Loadable<IndicatorTable>>,
  need: (id: IndicatorId) => Promise<IndicatorTable | null>,
): TablesState {
  useEffect(() => {
    for (const id of ids) void need(id);
  }, [ids, need]);
  return useMemo(() => {
    const known = ids.map((id) => [id, held.get(id)] as const);
    const tables = new Map(known.flatMap(([id, loadable]) => (loadable?.data ? [[id, loadable.data]] : [])));
    const hasFailed = known.some(([, loadable]) => loadable?.status === "failed");
    return {
      status: tables.size === ids.length ? "ready" : hasFailed ? "failed" : "loading",
      tables,
      retry: () => ids.forEach((id) => void need(id)),
    };
  }, [ids, held, need]);
}
