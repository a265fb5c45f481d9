import { useEffect, useMemo } from "react";
import type { IndicatorId, IndicatorTable } from "../../model/indicator";
import type { Loadable } from "../../state/datasets";
import { needSeries, needTable, useIndicatorData } from "../../state/indicator-data";

export type Tables = ReadonlyMap<IndicatorId, IndicatorTable>;

export interface TablesState {
  readonly status: "loading" | "ready" | "failed";
  /** Those that are there. */
  readonly tables: Tables;
  /** Asks again for those that did not come. */
  readonly retry: () => void;
}

type Held = ReadonlyMap<IndicatorId, Loadable<IndicatorTable>>;
type Wanted = readonly (Loadable<IndicatorTable> | undefined)[];

/** Values of several indicators, each asked for when it is first needed. `ids`: keep it in a memo. */
export function useTables(ids: readonly IndicatorId[]): TablesState {
  const select = useMemo(() => steadySelection(ids), [ids]);
  return useNeeded(
    ids,
    useIndicatorData(({ tables }) => select(tables)),
    needTable,
  );
}

/** Time series of several indicators. */
export function useSeries(ids: readonly IndicatorId[]): TablesState {
  const select = useMemo(() => steadySelection(ids), [ids]);
  return useNeeded(
    ids,
    useIndicatorData(({ series }) => select(series)),
    needSeries,
  );
}

/** The same list as long as none of its tables changes: others that arrive draw nothing anew. */
function steadySelection(ids: readonly IndicatorId[]): (held: Held) => Wanted {
  let last: Wanted | null = null;
  return (held) => {
    const now = ids.map((id) => held.get(id));
    if (last === null || now.some((each, index) => each !== last?.[index])) last = now;
    return last;
  };
}

function useNeeded(
  ids: readonly IndicatorId[],
  wanted: Wanted,
  need: (id: IndicatorId) => Promise<IndicatorTable | null>,
): TablesState {
  useEffect(() => {
    for (const id of ids) void need(id);
  }, [ids, need]);
  return useMemo(() => {
    const tables = new Map(
      ids.flatMap((id, index) => {
        const table = wanted[index]?.data;
        return table ? [[id, table] as const] : [];
      }),
    );
    const hasFailed = wanted.some((loadable) => loadable?.status === "failed");
    return {
      status: tables.size === ids.length ? "ready" : hasFailed ? "failed" : "loading",
      tables,
      retry: () => ids.forEach((id) => void need(id)),
    };
  }, [ids, wanted, need]);
}
