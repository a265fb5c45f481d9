import { useEffect, useMemo } from "react";
import type { BorderRegion } from "../../model/border-region";
import type { IndicatorId, IndicatorTable } from "../../model/indicator";
import { needTable, useIndicatorData } from "../../state/indicator-data";
import type { BaseIndex } from "../data/base-index";
import { useIndicators } from "../indicators/indicator-choice";
import { regionFigures, tablesOfPortrait, type IndicatorFigure } from "./portrait-facts";

/** The figures of the portrait; null until every table has arrived, "failed" when one has not. */
export function useRegionFigures(
  region: BorderRegion,
  index: BaseIndex,
): readonly IndicatorFigure[] | "failed" | null {
  const indicators = useIndicators();
  const listStatus = useIndicatorData((state) => state.indicators.status);
  const held = useIndicatorData((state) => state.tables);
  const ids = useMemo(() => (indicators ? tablesOfPortrait(indicators) : []), [indicators]);
  useEffect(() => {
    for (const id of ids) void needTable(id);
  }, [ids]);
  return useMemo(() => {
    const tables = new Map<IndicatorId, IndicatorTable>(
      ids.flatMap((id) => {
        const table = held.get(id)?.data;
        return table ? [[id, table]] : [];
      }),
    );
    if (listStatus === "failed" || ids.some((id) => held.get(id)?.status === "failed")) return "failed";
    if (!indicators || tables.size < ids.length) return null;
    return regionFigures(region, index, indicators, tables);
  }, [ids, held, listStatus, indicators, region, index]);
}
