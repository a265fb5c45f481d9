import type { CountryCode, NutsCode } from "../../../model/identifiers";
import type { Indicator } from "../../../model/indicator";
import { nuts2Of } from "./nuts2-areas";
import type { YearValue } from "./values-at-year";

/** In what the two values of a pair differ beside their size. */
export type PairDifference = "year" | "definition" | "source";

/** Two neighbouring areas of different states. */
export interface Discontinuity {
  /** In order of their codes; the other lists follow it. */
  readonly areas: readonly [NutsCode, NutsCode];
  readonly countries: readonly [CountryCode, CountryCode];
  readonly values: readonly [YearValue, YearValue];
  /** Difference without sign, in the unit of the indicator. */
  readonly absolute: number;
  /**
   * Difference of their mean, from 0 to 2; null: the indicator has no natural zero (a change), or the mean is not
   * above 0.
   */
  readonly relative: number | null;
  /** The side with the greater value; null: equal. */
  readonly higher: NutsCode | null;
  /** Empty: nothing known to differ. */
  readonly differences: readonly PairDifference[];
}

/** A pair of which one or both values are missing. */
export interface UnknownDiscontinuity {
  readonly areas: readonly [NutsCode, NutsCode];
  readonly missing: readonly NutsCode[];
}

export interface Discontinuities {
  /** Greatest gap first. Pairs without a relative gap come last where that decides. */
  readonly pairs: readonly Discontinuity[];
  readonly unknown: readonly UnknownDiscontinuity[];
}

type Neighbours = ReadonlyMap<NutsCode, readonly NutsCode[]>;

/**
 * The gaps at the state borders: one for each pair of neighbouring areas in different states. Categories have no gap.
 *
 * `neighbours` and `countries` at the level of the indicator (`neighboursOfNuts2`); an area whose state is not known
 * has no pair.
 */
export function discontinuities(
  indicator: Pick<Indicator, "quantity" | "midpoint">,
  neighbours: Neighbours,
  countries: ReadonlyMap<NutsCode, CountryCode>,
  values: ReadonlyMap<NutsCode, YearValue>,
  order: "absolute" | "relative" = "absolute",
): Discontinuities {
  if (indicator.quantity === "class") return { pairs: [], unknown: [] };
  const pairs: Discontinuity[] = [];
  const unknown: UnknownDiscontinuity[] = [];
  for (const { areas, states } of pairsAcrossBorders(neighbours, countries)) {
    const [a, b] = [values.get(areas[0]), values.get(areas[1])];
    if (a && b) pairs.push({ areas, countries: states, ...gapOf(a, b, indicator.midpoint !== 0) });
    else unknown.push({ areas, missing: areas.filter((area) => !values.has(area)) });
  }
  const size = (pair: Discontinuity) => pair[order] ?? -1;
  return {
    pairs: pairs.sort((a, b) => size(b) - size(a) || byCodes(a, b)),
    unknown: unknown.sort(byCodes),
  };
}

/** Neighbours of NUTS 2 areas: two areas are neighbours where units of theirs are. */
export function neighboursOfNuts2(neighbours: Neighbours): Neighbours {
  const found = new Map<NutsCode, Set<NutsCode>>();
  for (const [unit, others] of neighbours) {
    const area = nuts2Of(unit);
    const around = found.get(area) ?? new Set();
    found.set(area, around);
    for (const other of others) if (nuts2Of(other) !== area) around.add(nuts2Of(other));
  }
  return new Map([...found].map(([area, around]) => [area, [...around].sort()] as const));
}

interface Pair {
  readonly areas: readonly [NutsCode, NutsCode];
  readonly states: readonly [CountryCode, CountryCode];
}

/** Each pair once, also where only one of the two names the other. */
function pairsAcrossBorders(
  neighbours: Neighbours,
  countries: ReadonlyMap<NutsCode, CountryCode>,
): Iterable<Pair> {
  const pairs = new Map<string, Pair>();
  for (const [area, others] of neighbours)
    for (const other of others) {
      const areas: Pair["areas"] = area < other ? [area, other] : [other, area];
      const [first, second] = [countries.get(areas[0]), countries.get(areas[1])];
      if (first && second && first !== second) pairs.set(areas.join(), { areas, states: [first, second] });
    }
  return pairs.values();
}

function gapOf(
  a: YearValue,
  b: YearValue,
  hasNaturalZero: boolean,
): Pick<Discontinuity, "values" | "absolute" | "relative" | "higher" | "differences"> {
  const absolute = Math.abs(a.value - b.value);
  const mean = (a.value + b.value) / 2;
  return {
    values: [a, b],
    absolute,
    relative: hasNaturalZero && mean > 0 ? absolute / mean : null,
    higher: a.value === b.value ? null : a.value > b.value ? a.area : b.area,
    differences: differencesOf(a, b),
  };
}

/** A value of another definition differs from any neighbour, also from one that is marked the same. */
function differencesOf(a: YearValue, b: YearValue): PairDifference[] {
  const differences: PairDifference[] = [];
  if (a.year !== b.year) differences.push("year");
  if ([a, b].some(({ flags }) => flags.includes("definition-differs"))) differences.push("definition");
  if (a.source !== b.source) differences.push("source");
  return differences;
}

function byCodes(a: { readonly areas: Pair["areas"] }, b: { readonly areas: Pair["areas"] }): number {
  return a.areas.join() < b.areas.join() ? -1 : 1;
}
