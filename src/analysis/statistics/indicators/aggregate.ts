import type { NutsCode, SourceId } from "../../../model/identifiers";
import type { Aggregation, Indicator, ValueFlag } from "../../../model/indicator";
import { nutsLevelOf } from "../../../model/nuts-code";
import { weightOf, type DenominatorTables, type Weight } from "./denominators";
import type { YearValue } from "./values-at-year";

/** An area of the indicator's level inside a region; `partial`: only a part of it belongs to the region. */
export interface AggregateMember {
  readonly area: NutsCode;
  readonly coverage: "full" | "partial";
}

export interface AggregateTables {
  /** Values of the chosen year (`valuesAtYear`). */
  readonly values: ReadonlyMap<NutsCode, YearValue>;
  /** Those that `denominatorIndicators` names, at the level of the indicator. */
  readonly denominators: DenominatorTables;
  /** Persons, at the level of the indicator, for the share of the population that has a value. */
  readonly population: ReadonlyMap<NutsCode, number>;
}

/**
 * Why a region has no figure.
 *
 * - `empty`: it has no area at all.
 * - `partial`: no area lies wholly inside.
 * - `level`: no area of the indicator's level lies wholly inside.
 * - `no-data`: no area has a value.
 * - `no-weight`: no area with a value has a denominator.
 * - the others: the indicator cannot be averaged (`Aggregation`).
 */
export type NoFigureReason =
  "empty" | "partial" | "level" | "no-data" | "no-weight" | Extract<Aggregation, { kind: "none" }>["reason"];

/** One figure for several areas, with all that it stands on. */
export interface AreaFigure {
  /** Null: `reason` says why. */
  readonly value: number | null;
  readonly reason: NoFigureReason | null;
  /** `single`: the region is one area, the value is that of the area; else by the indicator's aggregation. */
  readonly kind: Aggregation["kind"] | "single";
  /** Sum of the denominators; null unless `kind` is `weighted-mean`. */
  readonly weight: number | null;
  /** Areas the value is made of; where it cannot be averaged, those with a value of their own. */
  readonly covered: number;
  /** All areas, those partly inside included. */
  readonly units: number;
  /** Areas partly inside; left out of the value. */
  readonly partialUnits: number;
  /** Areas wholly inside without a value, then those with a value but without a denominator. */
  readonly missing: readonly NutsCode[];
  readonly withoutWeight: readonly NutsCode[];
  /** Population of the covered areas of that of the region, 0 to 1; null: not known of every area. */
  readonly populationShare: number | null;
  /** The share is at least that: of units that belong only in part it is not known how many live inside. */
  readonly isShareLeast: boolean;
  /** Least and greatest value; null: no value. */
  readonly range: readonly [number, number] | null;
  /** Years of the values, ascending. */
  readonly years: readonly number[];
  /** Years of the denominators, ascending. */
  readonly weightYears: readonly number[];
  /** Areas whose value is not of the chosen year. */
  readonly ofOtherYear: readonly NutsCode[];
  /** Flags of the values. */
  readonly flags: readonly ValueFlag[];
  /** Of the values, then of the denominators. */
  readonly sources: readonly SourceId[];
}

/** Who lives in a region. */
export interface RegionPopulation {
  /** In all its NUTS 3 units, those that belong only in part counted whole; null: not known of every one. */
  readonly persons: number | null;
  /** Some units belong only in part, so that fewer live inside. */
  readonly isMost: boolean;
}

/** A value and what it counts. */
interface Weighted {
  readonly value: YearValue;
  readonly weight: Weight | null;
}

/**
 * Several areas as one. Counts are summed. Rates are weighted by their own denominator:
 * sum(value * denominator) / sum(denominator). Where the indicator allows neither, the value is null and the range
 * remains. Areas partly inside, without a value or without a denominator are left out and named, never taken as 0.
 *
 * The order of the members has no effect, to the last digit.
 *
 * @param region who lives in the region; left out: in the members
 */
export function aggregate(
  members: readonly AggregateMember[],
  indicator: Pick<Indicator, "aggregation" | "nutsLevel">,
  tables: AggregateTables,
  region: RegionPopulation = regionPopulation(members, tables.population),
): AreaFigure {
  const { aggregation } = indicator;
  const whole = wholeAreas(members);
  const values = whole.flatMap((area) => tables.values.get(area) ?? []);
  const isSingle = whole.length === 1 && members.length === 1;
  const kind = isSingle ? "single" : aggregation.kind;
  const weighted = values.map((value): Weighted => {
    const isWeighted = kind === "weighted-mean" && aggregation.kind === "weighted-mean";
    return { value, weight: isWeighted ? weightOf(value, aggregation.weight, tables.denominators) : null };
  });
  const used = kind === "weighted-mean" ? weighted.filter(({ weight }) => weight !== null) : weighted;
  const range = rangeOf(values);
  const value = kind === "none" ? null : combine(used, kind, range);
  const covered = used.map(({ value: { area } }) => area);
  const units = new Set(members.map(({ area }) => area)).size;
  return {
    value,
    reason: value === null ? reasonOf(members, whole, values, indicator) : null,
    kind,
    weight:
      kind === "weighted-mean" && used.length > 0 ? sum(used.map(({ weight }) => weight?.value ?? 0)) : null,
    covered: covered.length,
    units,
    partialUnits: units - whole.length,
    missing: whole.filter((area) => !tables.values.has(area)),
    withoutWeight: weighted.filter((each) => !used.includes(each)).map(({ value: { area } }) => area),
    populationShare:
      covered.length === units && units > 0 ? 1 : populationShare(covered, tables.population, region),
    isShareLeast: covered.length < units && region.isMost,
    range,
    ...provenance(weighted),
  };
}

/** Each area once, in order of the codes: sums of fractions depend on the order in their last digit. */
function wholeAreas(members: readonly AggregateMember[]): NutsCode[] {
  return [...new Set(members.filter(({ coverage }) => coverage === "full").map(({ area }) => area))].sort();
}

function combine(
  used: readonly Weighted[],
  kind: Exclude<AreaFigure["kind"], "none">,
  range: AreaFigure["range"],
): number | null {
  if (!range || used.length === 0) return null;
  if (kind !== "weighted-mean") return sum(used.map(({ value }) => value.value));
  const mean =
    sum(used.map(({ value, weight }) => value.value * (weight?.value ?? 0))) /
    sum(used.map(({ weight }) => weight?.value ?? 0));
  // Rounding may lead out of the range by the last digit.
  return Math.min(range[1], Math.max(range[0], mean));
}

function reasonOf(
  members: readonly AggregateMember[],
  whole: readonly NutsCode[],
  values: readonly YearValue[],
  { aggregation, nutsLevel }: Pick<Indicator, "aggregation" | "nutsLevel">,
): NoFigureReason {
  if (members.length === 0) return "empty";
  const isOfLevel = (code: NutsCode) => nutsLevelOf(code) === nutsLevel;
  if (whole.length === 0) return nutsLevel === 2 ? "level" : "partial";
  if (values.length === 0) return whole.some(isOfLevel) ? "no-data" : "level";
  return aggregation.kind === "none" ? aggregation.reason : "no-weight";
}

function rangeOf(values: readonly YearValue[]): readonly [number, number] | null {
  if (values.length === 0) return null;
  const numbers = values.map(({ value }) => value);
  return [Math.min(...numbers), Math.max(...numbers)];
}

/** Who lives in a region of NUTS 3 units. `population`: persons of each unit. */
export function regionPopulation(
  members: readonly AggregateMember[],
  population: ReadonlyMap<NutsCode, number>,
): RegionPopulation {
  const areas = [...new Set(members.map(({ area }) => area))].sort();
  return {
    persons: areas.every((area) => population.has(area)) ? personsIn(areas, population) : null,
    isMost: members.some(({ coverage }) => coverage === "partial"),
  };
}

function populationShare(
  covered: readonly NutsCode[],
  population: ReadonlyMap<NutsCode, number>,
  { persons }: RegionPopulation,
): number | null {
  const isKnown = covered.every((area) => population.has(area));
  return isKnown && persons !== null && persons > 0 ? personsIn(covered, population) / persons : null;
}

function personsIn(areas: readonly NutsCode[], population: ReadonlyMap<NutsCode, number>): number {
  return sum(areas.map((area) => population.get(area) ?? 0));
}

function provenance(
  weighted: readonly Weighted[],
): Pick<AreaFigure, "years" | "weightYears" | "ofOtherYear" | "flags" | "sources"> {
  const weights = weighted.flatMap(({ weight }) => weight ?? []);
  const values = weighted.map(({ value }) => value);
  return {
    years: years(values.map(({ year }) => year)),
    weightYears: years(weights.flatMap((weight) => weight.years)),
    ofOtherYear: values.filter(({ isOtherYear }) => isOtherYear).map(({ area }) => area),
    flags: [...new Set(values.flatMap(({ flags }) => flags))].sort(),
    sources: [
      ...new Set([...values.map(({ source }) => source), ...weights.flatMap(({ sources }) => sources)]),
    ],
  };
}

function years(all: readonly number[]): number[] {
  return [...new Set(all)].sort((a, b) => a - b);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
