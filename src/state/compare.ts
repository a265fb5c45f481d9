import { create } from "zustand";
import type { ScoreDimension, ScoreWeights } from "../analysis/statistics/indicators/score";
import type { CountryCode, PartnerAreaId, RegionId } from "../model/identifiers";

/**
 * `explore`: map and panel. `compare`: several areas side by side. `catalogue`: search and read. `cooperation`: what
 * ties cities and areas. `portrait`: one region on a sheet of paper.
 */
export const pages = ["explore", "compare", "catalogue", "cooperation", "portrait"] as const;
export type Page = (typeof pages)[number];

/** What the page of comparison shows of its areas. */
export const compareCharts = ["figures", "units", "relation", "time", "border", "score"] as const;
export type CompareChart = (typeof compareCharts)[number];

/**
 * An area that is compared: a border region or own region (`emr`, `own-1`), a partner area
 * (`emr-ostbelgien`), or a country (`DE`).
 */
export type AreaKey = RegionId | PartnerAreaId | CountryCode;

export const MAXIMUM_AREAS = 4;

/** Weights are whole steps from 0 to this. */
export const MAXIMUM_WEIGHT = 5;
export const equalWeights: ScoreWeights = {
  functions: 1,
  interdependence: 1,
  "cross-borderness": 1,
  polycentricity: 1,
  cooperation: 1,
};

export interface CompareState {
  readonly page: Page;
  /** Empty: the border regions of the tables. */
  readonly areas: readonly AreaKey[];
  readonly chart: CompareChart;
  readonly weights: ScoreWeights;
  /** Two country codes in order, `DE-FR`: the border that is looked across; null: the first one that the areas meet at. */
  readonly border: string | null;
}

export const initialCompare: CompareState = {
  page: "explore",
  areas: [],
  chart: "figures",
  weights: equalWeights,
  border: null,
};

export const useCompare = create<CompareState>()(() => initialCompare);

export function openPage(page: Page): void {
  useCompare.setState({ page });
}

/** At most four areas, each once, in the order they were chosen. */
export function compareAreas(areas: readonly AreaKey[]): void {
  useCompare.setState({ areas: [...new Set(areas)].slice(0, MAXIMUM_AREAS) });
}

export function chooseChart(chart: CompareChart): void {
  useCompare.setState({ chart });
}

export function weigh(dimension: ScoreDimension, weight: number): void {
  useCompare.setState(({ weights }) => ({ weights: { ...weights, [dimension]: weight } }));
}

export function chooseBorder(border: string): void {
  useCompare.setState({ border });
}

export function resetWeights(): void {
  useCompare.setState({ weights: equalWeights });
}
