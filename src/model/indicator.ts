import type { Branded, NutsCode, SourceId } from "./identifiers";
import type { DataText, Names } from "./language";

/** Metropolitan indicator, for example `population_density_derived`. */
export type IndicatorId = Branded<string, "IndicatorId">;

/** Subjects that group the indicators in lists. */
export const indicatorTopics = [
  "territory",
  "population",
  "economy",
  "labour",
  "health",
  "mobility",
  "tourism",
] as const;
export type IndicatorTopic = (typeof indicatorTopics)[number];

/** What a remark of the source, or of this project's tables, says about one value. */
export const valueFlags = [
  "break",
  "definition-differs",
  "estimated",
  "provisional",
  "low-reliability",
  "derived",
  "sum",
  "latest",
  "old",
  "nuts2016",
  "nuts2024",
  "quarter-2",
  "quarter-4",
] as const;
export type ValueFlag = (typeof valueFlags)[number];

/**
 * How the values of several areas become one.
 *
 * - `sum`: a count.
 * - `weighted-mean`: a rate, weighted by its own denominator: sum(value * weight) / sum(weight).
 * - `none`: no denominator is published, or the figure cannot be averaged (a median, a class code, a life
 *   expectancy without its life table): the range of the areas is shown instead.
 */
export type Aggregation =
  | { readonly kind: "sum" }
  | { readonly kind: "weighted-mean"; readonly weight: Denominator }
  | {
      readonly kind: "none";
      readonly reason: "no-denominator" | "median" | "class" | "index-change" | "life-table";
    };

/**
 * The denominator of a rate, from other indicators.
 *
 * A population at NUTS 2 is the sum of the NUTS 3 units inside.
 *
 * - `indicator`: the indicator itself (population, area, nights).
 * - `implied`: numerator / rate of one year, exact up to the rounding of the published rate: the
 *   national-accounts population behind GDP per inhabitant is GDP / GDP per inhabitant, the land area behind
 *   a density is population / density. A factor that all areas share (million) does not matter.
 * - `population-15-64`: population * (100 - share aged 0-14 - share aged 65 and over) / 100.
 * - `men`: population / (1 + women per 100 men / 100).
 * - `population-before`: population / (1 + change in % / 100), the population at the start of the change,
 *   where the weighted indicator is that change and its year the year of the population.
 */
export type Denominator =
  | { readonly kind: "indicator"; readonly indicator: IndicatorId }
  | { readonly kind: "implied"; readonly numerator: IndicatorId; readonly rate: IndicatorId }
  | { readonly kind: "population-15-64" }
  | { readonly kind: "men" }
  | { readonly kind: "population-before" };

/** One value of a classification that is not a quantity (urban-rural type). */
export interface IndicatorCategory {
  readonly value: number;
  readonly labels: Names;
}

/** What is measured, in which unit, from whom. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly labels: Names;
  /** Machine name of the unit: `pct`, `persons`, `eur_per_inh` ... Two indicators with different units never share a scale. */
  readonly unit: string;
  /** The unit written out: "inhabitants per km²". */
  readonly unitLabels: Names;
  /** Short form behind a number: "%", "€", "km²"; empty where there is none. */
  readonly unitSymbols: Names;
  readonly nutsLevel: 2 | 3;
  /** Which end is usually seen as better; neutral: no judgement. */
  readonly direction: "neutral" | "higher" | "lower";
  readonly topic: IndicatorTopic;
  readonly defaultYear: number;
  /** `no`: own currency, one country only, or old. */
  readonly comparable: "yes" | "limited" | "no";
  /** Computed by this project: its formula. */
  readonly formula: DataText | null;
  readonly caveat: DataText | null;
  readonly sources: readonly SourceId[];
  /** Counts grow with the size of the area; a map of them needs the hint. */
  readonly quantity: "count" | "rate" | "class";
  readonly aggregation: Aggregation;
  /** Middle of a diverging scale (0 for changes, 100 for an index); null: sequential. */
  readonly midpoint: number | null;
  /** Digits after the decimal sign in the published values. */
  readonly digits: number;
  /** Empty unless `quantity` is `class`. */
  readonly categories: readonly IndicatorCategory[];
  /** Years with values in the value file, ascending. */
  readonly years: readonly number[];
  /** Years of the time series (eight countries), ascending; empty: no series. */
  readonly seriesYears: readonly number[];
}

/** A published or derived figure of one area and year. Key: area + year within an indicator. */
export interface IndicatorValue {
  /** NUTS 2 or 3 by the indicator's level; in a series also NUTS 0. */
  readonly area: NutsCode;
  readonly year: number;
  readonly value: number;
  readonly flags: readonly ValueFlag[];
  readonly source: SourceId;
}

/** All values of one indicator, sorted by area, then year. */
export interface IndicatorTable {
  readonly indicator: IndicatorId;
  readonly values: readonly IndicatorValue[];
}
