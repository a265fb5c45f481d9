import { useMemo } from "react";
import type { BorderRegion } from "../../model/border-region";
import { useIndicatorData } from "../../state/indicator-data";
import type { BaseIndex } from "../data/base-index";
import { useIndicators } from "../indicators/indicator-choice";
import { useTables } from "../indicators/use-tables";
import { regionFigures, tablesOfPortrait, type IndicatorFigure } from "./portrait-facts";

/** The figures of the portrait; null until every table has arrived, "failed" when one has not. */
export function useRegionFigures(
  region: BorderRegion,
  index: BaseIndex,
): readonly IndicatorFigure[] | "failed" | null {
  const indicators = useIndicators();
  const listStatus = useIndicatorData((state) => state.indicators.status);
  const ids = useMemo(() => (indicators ? tablesOfPortrait(indicators) : []), [indicators]);
  const { status, tables } = useTables(ids);
  return useMemo(() => {
    if (listStatus === "failed" || status === "failed") return "failed";
    if (!indicators || status !== "ready") return null;
    return regionFigures(region, index, indicators, tables);
  }, [status, tables, listStatus, indicators, region, index]);
}
