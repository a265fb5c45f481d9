import type { NutsCode, SourceId } from "../../../model/identifiers";
import type { Aggregation, Denominator, IndicatorId, IndicatorValue } from "../../../model/indicator";
import type { AreaSeries } from "./values-by-area";

const POPULATION = "population" as IndicatorId;
const SHARE_AGED_0_14 = "share_age_0_14" as IndicatorId;
const SHARE_AGED_65_AND_OVER = "share_age_65_plus" as IndicatorId;
const WOMEN_PER_100_MEN = "women_per_100_men" as IndicatorId;
/** Whole of a share in per cent, and the men that women are counted against. */
const HUNDRED = 100;

/** The tables that denominators are read from; those of NUTS 2 areas hold the sums of their units. */
export type DenominatorTables = ReadonlyMap<IndicatorId, AreaSeries>;

/** Denominator of one area. */
export interface Weight {
  /** Above 0; in the unit of the denominator. */
  readonly value: number;
  /** Years of the figures it is computed from. */
  readonly years: readonly number[];
  readonly sources: readonly SourceId[];
}

/** Indicators whose tables an aggregation needs beside its own values. */
export function denominatorIndicators(aggregation: Aggregation): readonly IndicatorId[] {
  if (aggregation.kind !== "weighted-mean") return [];
  const { weight } = aggregation;
  switch (weight.kind) {
    case "indicator":
      return [weight.indicator];
    case "implied":
      return [weight.numerator, weight.rate];
    case "population-15-64":
      return [POPULATION, SHARE_AGED_0_14, SHARE_AGED_65_AND_OVER];
    case "men":
      return [POPULATION, WOMEN_PER_100_MEN];
    case "population-before":
      return [POPULATION];
  }
}

/**
 * The denominator that belongs to a rate of an area, by the formulas of `Denominator`; of the year of the rate, else
 * of the nearest year, the earlier of two. The parts of an implied denominator are of one year. Null: not known.
 */
export function weightOf(
  rate: Pick<IndicatorValue, "area" | "year" | "value">,
  denominator: Denominator,
  tables: DenominatorTables,
): Weight | null {
  const at = (indicator: IndicatorId) => nearest(tables.get(indicator)?.get(rate.area) ?? [], rate.year);
  switch (denominator.kind) {
    case "indicator":
      return weigh([at(denominator.indicator)], (count) => count);
    case "implied":
      return impliedWeight(
        rate.area,
        rate.year,
        tables.get(denominator.numerator),
        tables.get(denominator.rate),
      );
    case "population-15-64":
      return weigh(
        [at(POPULATION), at(SHARE_AGED_0_14), at(SHARE_AGED_65_AND_OVER)],
        (population, young = NaN, old = NaN) => (population * (HUNDRED - young - old)) / HUNDRED,
      );
    case "men":
      return weigh([at(POPULATION), at(WOMEN_PER_100_MEN)], (population, women = NaN) => {
        return population / (1 + women / HUNDRED);
      });
    case "population-before":
      return weigh([at(POPULATION)], (population) => population / (1 + rate.value / HUNDRED));
  }
}

function impliedWeight(
  area: NutsCode,
  year: number,
  numerators: AreaSeries | undefined,
  rates: AreaSeries | undefined,
): Weight | null {
  const byYear = new Map((rates?.get(area) ?? []).map((rate) => [rate.year, rate]));
  const withRate = (numerators?.get(area) ?? []).filter((numerator) => byYear.has(numerator.year));
  const numerator = nearest(withRate, year);
  return weigh([numerator, numerator && byYear.get(numerator.year)], (count, rate = NaN) => count / rate);
}

function weigh(
  parts: readonly (IndicatorValue | undefined)[],
  formula: (first: number, ...others: number[]) => number,
): Weight | null {
  const [first = NaN, ...others] = parts.map((part) => part?.value ?? NaN);
  const value = formula(first, ...others);
  if (!(value > 0 && Number.isFinite(value))) return null;
  const known = parts.filter((part) => part !== undefined);
  return { value, years: known.map(({ year }) => year), sources: known.map(({ source }) => source) };
}

/** `rows` ascending by year. */
function nearest(rows: readonly IndicatorValue[], year: number): IndicatorValue | undefined {
  return rows.reduce<IndicatorValue | undefined>((best, row) => {
    return best && Math.abs(best.year - year) <= Math.abs(row.year - year) ? best : row;
  }, undefined);
}
