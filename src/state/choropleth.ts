import { create } from "zustand";
import type { CountCircles } from "./count-circles";
import type { Classification } from "../analysis/statistics/indicators/class-of";
import type { CategoryClassification } from "../analysis/statistics/indicators/classify-categories";
import { nuts2Of } from "../analysis/statistics/indicators/nuts2-areas";
import type { YearValue } from "../analysis/statistics/indicators/values-at-year";
import type { NutsCode } from "../model/identifiers";
import type { Nuts2Geography } from "../model/geography";
import type { Indicator } from "../model/indicator";

/** How class colours follow each other. */
export type ColourScale = "sequential" | "diverging" | "categories";

/** One indicator, one year, one classification: the same for every map, legend and chart shown at once. */
export interface Choropleth {
  readonly indicator: Indicator;
  /** The year asked for; a value may be of another year and then says so. */
  readonly year: number;
  readonly values: ReadonlyMap<NutsCode, YearValue>;
  readonly classes: ReadonlyMap<NutsCode, number>;
  readonly classification: Classification | CategoryClassification;
  readonly scale: ColourScale;
  /** Areas the classes were made from: those of the level in the countries or the areas compared. */
  readonly basis: ReadonlySet<NutsCode>;
  /** Counts as circles; null: the areas are coloured. */
  readonly circles: CountCircles | null;
  /** Null at level 3. */
  readonly nuts2: Nuts2Geography | null;
}

/** The area whose figure a unit shows: itself, or at level 2 the area it lies in. */
export function areaOfUnit({ nuts2 }: Pick<Choropleth, "nuts2">, unit: NutsCode): NutsCode {
  return nuts2 ? nuts2Of(unit) : unit;
}

interface ChoroplethState {
  readonly status: "idle" | "working" | "ready" | "failed";
  /** Stays until the next one is ready: changing the indicator never empties the map. */
  readonly choropleth: Choropleth | null;
}

export const useChoropleth = create<ChoroplethState>()(() => ({ status: "idle", choropleth: null }));
