import { commonFlags } from "../../../analysis/statistics/indicators/own-flags";
import { useCallback, useMemo } from "react";
import { useChoropleth } from "../../../state/choropleth";
import { useCompare } from "../../../state/compare";
import { comparedAreas } from "../../../state/compared-units";
import { useDatasets } from "../../../state/datasets";
import { effectiveColourScheme, useDisplay } from "../../../state/display";
import { useIndicatorData } from "../../../state/indicator-data";
import { chooseYear, useIndicatorView } from "../../../state/indicator-view";
import { useBaseIndex } from "../../data/base-index";
import { useIndicators } from "../../indicators/indicator-choice";
import { areaLooks } from "./area-look";
import { figuresOf, tablesCompared, type Comparison } from "./comparison";
import { useTables } from "../../indicators/use-tables";

export type ComparisonState =
  | { readonly status: "loading" }
  /** The indicator has no value in any of the areas compared. */
  | { readonly status: "empty" }
  | { readonly status: "failed"; readonly retry: () => void }
  | { readonly status: "ready"; readonly comparison: Comparison };

/** The shown indicator in the compared areas, as soon as all it needs has arrived. */
export function useComparison(): ComparisonState {
  const index = useBaseIndex();
  const baseStatus = useDatasets((state) => state.base.status);
  const indicators = useIndicators();
  const listStatus = useIndicatorData((state) => state.indicators.status);
  const { status, choropleth } = useChoropleth();
  const keys = useCompare((state) => state.areas);
  const scheme = useDisplay(effectiveColourScheme);
  const indicator = choropleth?.indicator ?? null;
  const ids = useMemo(() => (indicator ? tablesCompared(indicator) : []), [indicator]);
  const { status: tablesStatus, tables, retry: retryTables } = useTables(ids);
  const comparison = useMemo(() => {
    if (!index || !indicators || !choropleth || tablesStatus !== "ready") return null;
    const areas = comparedAreas(index.base, keys);
    return {
      index,
      choropleth,
      indicators,
      areas,
      common: commonFlags([...choropleth.basis].flatMap((code) => choropleth.values.get(code) ?? [])),
      looks: areaLooks(areas, index.base, scheme),
      ...figuresOf(index.base, indicators, choropleth, tables),
    };
  }, [index, indicators, choropleth, keys, scheme, tablesStatus, tables]);
  const retry = useCallback(() => {
    retryTables();
    // Whoever follows the view asks again for what did not come.
    chooseYear(useIndicatorView.getState().year);
  }, [retryTables]);
  if (comparison) return { status: "ready", comparison };
  if ([baseStatus, listStatus, status, tablesStatus].includes("failed")) return { status: "failed", retry };
  return { status: status === "ready" && !choropleth ? "empty" : "loading" };
}
