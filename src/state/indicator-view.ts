import { create } from "zustand";
import type { IndicatorId } from "../model/indicator";

/** Shown before one has been chosen: known for every unit, and not a count. */
export const DEFAULT_INDICATOR = "population_density_derived" as IndicatorId;

export const classMethods = ["quantile", "equal", "natural", "own"] as const;
export type ClassMethod = (typeof classMethods)[number];

export const MINIMUM_CLASSES = 3;
export const MAXIMUM_CLASSES = 7;
const DEFAULT_CLASSES = 5;

/** `auto`: diverging where the indicator has a midpoint, else sequential. */
export const ramps = ["auto", "sequential", "diverging"] as const;
export type Ramp = (typeof ramps)[number];

/** Counts are drawn as circles, or their areas are coloured like those of rates. */
export const countLooks = ["circles", "areas"] as const;
export type CountLook = (typeof countLooks)[number];

/** Which indicator is shown, for when, and in which classes: one choice for every map and chart. */
export interface IndicatorView {
  /** Null: the default indicator. */
  readonly indicator: IndicatorId | null;
  /** Second axis of the scatter plot; null: the first other comparable one. */
  readonly second: IndicatorId | null;
  /** Null: the indicator's default year. */
  readonly year: number | null;
  readonly method: ClassMethod;
  readonly classes: number;
  /** Inner limits of own classes, ascending; used by the method `own` only. */
  readonly breaks: readonly number[];
  readonly ramp: Ramp;
  readonly counts: CountLook;
}

export const initialIndicatorView: IndicatorView = {
  indicator: null,
  second: null,
  year: null,
  method: "quantile",
  classes: DEFAULT_CLASSES,
  breaks: [],
  ramp: "auto",
  counts: "circles",
};

export const useIndicatorView = create<IndicatorView>()(() => initialIndicatorView);

/** Another indicator has other years and other values: year and own limits start anew. */
export function chooseIndicator(indicator: IndicatorId): void {
  useIndicatorView.setState(({ method }) => ({
    indicator,
    year: null,
    breaks: [],
    method: method === "own" ? initialIndicatorView.method : method,
  }));
}

export function chooseSecondIndicator(second: IndicatorId): void {
  useIndicatorView.setState({ second });
}

export function chooseYear(year: number | null): void {
  useIndicatorView.setState({ year });
}

export function chooseClassMethod(method: ClassMethod): void {
  useIndicatorView.setState({ method });
}

export function chooseClassCount(classes: number): void {
  useIndicatorView.setState({
    classes: Math.round(Math.min(MAXIMUM_CLASSES, Math.max(MINIMUM_CLASSES, classes))),
  });
}

/** Own inner limits; sorted, each once. */
export function chooseBreaks(breaks: readonly number[]): void {
  useIndicatorView.setState({ method: "own", breaks: [...new Set(breaks)].sort((a, b) => a - b) });
}

/** Asks for the same view again: what has failed to load is tried anew. */
export function retryIndicator(): void {
  useIndicatorView.setState((view) => ({ ...view }));
}

export function chooseRamp(ramp: Ramp): void {
  useIndicatorView.setState({ ramp });
}

export function chooseCountLook(counts: CountLook): void {
  useIndicatorView.setState({ counts });
}
