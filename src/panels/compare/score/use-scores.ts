import { useCallback, useMemo } from "react";
import { valuesAtYear } from "../../../analysis/statistics/indicators/values-at-year";
import type { ScaledDimension } from "../../../analysis/statistics/indicators/score-scale";
import type { IndicatorId } from "../../../model/indicator";
import { useCompare, type AreaKey } from "../../../state/compare";
import { comparedAreas, type ComparedArea } from "../../../state/compared-units";
import { retryDataset } from "../../../state/datasets";
import { effectiveColourScheme, useDisplay } from "../../../state/display";
import { needIndicators, useIndicatorData } from "../../../state/indicator-data";
import { useBaseIndex, type BaseIndex } from "../../data/base-index";
import { useDataset } from "../../data/use-dataset";
import { figureMaker, POPULATION } from "../../indicators/area-figures";
import { useIndicators } from "../../indicators/indicator-choice";
import { areaLooks, type AreaLook } from "../comparison/area-look";
import { useTables } from "../../indicators/use-tables";
import { scaledRegions } from "../../indicators/score/scored-regions";

/** The compared areas as far as they can be scored. */
export interface Scores {
  readonly index: BaseIndex;
  readonly areas: ReadonlyMap<AreaKey, ComparedArea>;
  readonly looks: ReadonlyMap<AreaKey, AreaLook>;
  /** In the order the areas were chosen. */
  readonly dimensions: ReadonlyMap<AreaKey, readonly ScaledDimension[]>;
  /** Partner areas and countries. */
  readonly notScored: readonly ComparedArea[];
}

export type ScoresState =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly retry: () => void }
  | { readonly status: "ready"; readonly scores: Scores };

const ids: readonly IndicatorId[] = [POPULATION];

/** Dimensions of the compared regions, as soon as flows, partnerships and population have arrived. */
export function useScores(): ScoresState {
  const index = useBaseIndex();
  const indicators = useIndicators();
  const listStatus = useIndicatorData((state) => state.indicators.status);
  const flows = useDataset("flows");
  const partners = useDataset("partners");
  const keys = useCompare((state) => state.areas);
  const scheme = useDisplay(effectiveColourScheme);
  const { status: tableStatus, tables, retry: retryTables } = useTables(ids);
  const scaled = useMemo(() => {
    const indicator = indicators?.get(POPULATION);
    const table = tables.get(POPULATION);
    if (!index || !indicators || !indicator || !table || !flows.data || !partners.data) return null;
    const year = indicator.defaultYear;
    const values = valuesAtYear(table, year);
    const units = index.base.units.map(({ code }) => code);
    const populationOf = figureMaker({ indicator, year, values, indicators, tables, units });
    const material = { base: index.base, flows: flows.data, partners: partners.data, populationOf };
    return scaledRegions(index.base.regions, material);
  }, [index, indicators, tables, flows.data, partners.data]);
  const scores = useMemo((): Scores | null => {
    if (!index || !scaled) return null;
    const areas = comparedAreas(index.base, keys);
    return {
      index,
      areas: new Map(areas.map((area) => [area.key, area])),
      looks: areaLooks(areas, index.base, scheme),
      dimensions: new Map(
        areas.flatMap(({ key, kind, region }) => {
          const dimensions = kind === "region" && region !== null ? scaled.get(region) : undefined;
          return dimensions ? [[key, dimensions] as const] : [];
        }),
      ),
      notScored: areas.filter(({ kind }) => kind !== "region"),
    };
  }, [index, scaled, keys, scheme]);
  const retry = useCallback(() => {
    void needIndicators();
    retryTables();
    retryDataset("flows");
    retryDataset("partners");
  }, [retryTables]);
  if (scores) return { status: "ready", scores };
  const hasFailed = [listStatus, tableStatus, flows.status, partners.status].includes("failed");
  return hasFailed ? { status: "failed", retry } : { status: "loading" };
}
