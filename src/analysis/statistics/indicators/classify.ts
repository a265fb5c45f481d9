import { ckmeans } from "simple-statistics";
import { classOf, type ClassChoice, type Classification } from "./class-of";
import { quantile } from "./quantile";
import { readableLimits } from "./readable-limits";

const MINIMUM_CLASSES = 2;
const MAXIMUM_CLASSES = 9;

/** Values of one side of the midpoint, or all, with the ends of their range. */
interface Side {
  readonly sorted: readonly number[];
  readonly from: number;
  readonly to: number;
}

/**
 * Classes for values, rounded for reading where that moves no value; null: no values.
 *
 * Fewer distinct values than classes make fewer classes, equal values only make one; own classes stay as chosen,
 * also empty ones. Equal intervals may be empty. With a midpoint inside the range no class lies on both sides of
 * it: each side gets its share of the classes (by values, for equal intervals by width), at least one; among own
 * breaks the midpoint is added, so that they may make one class more.
 *
 * @throws RangeError where a value or a break is not finite, or there are too few or too many classes.
 */
export function classify(values: readonly number[], choice: ClassChoice): Classification | null {
  check(values, choice);
  const sorted = [...values].sort((a, b) => a - b);
  const least = sorted[0];
  const greatest = sorted.at(-1);
  if (least === undefined || greatest === undefined) return null;
  const limits =
    choice.method === "own"
      ? ownLimits(least, greatest, choice)
      : foundLimits({ sorted, from: least, to: greatest }, choice);
  const counts = limits.slice(1).map(() => 0);
  for (const value of sorted) {
    const index = classOf({ limits }, value);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return { method: choice.method, limits, counts, below: classesBelow(limits, choice.midpoint) };
}

function check(values: readonly number[], { method, count, breaks }: ClassChoice): void {
  if (!values.every(Number.isFinite)) throw new RangeError("Only finite values can be classified");
  if (method === "own") {
    if (!breaks.every(Number.isFinite) || breaks.length >= MAXIMUM_CLASSES) {
      throw new RangeError(`Own classes need at most ${MAXIMUM_CLASSES - 1} finite breaks`);
    }
  } else if (!Number.isInteger(count) || count < MINIMUM_CLASSES || count > MAXIMUM_CLASSES) {
    throw new RangeError(`There can be ${MINIMUM_CLASSES} to ${MAXIMUM_CLASSES} classes, not ${count}`);
  }
}

function ownLimits(least: number, greatest: number, { breaks, midpoint }: ClassChoice): number[] {
  const inner = new Set(breaks);
  const first = Math.min(least, ...breaks);
  const last = Math.max(greatest, ...breaks);
  if (midpoint !== null && midpoint > first && midpoint < last) inner.add(midpoint);
  return [first, ...[...inner].sort((a, b) => a - b), last];
}

function foundLimits(all: Side, choice: ClassChoice): number[] {
  const { midpoint, count, method } = choice;
  if (midpoint === null || midpoint <= all.from || midpoint >= all.to) {
    return finished(all, all, findLimits(all, Math.min(count, distinct(all)), method), method);
  }
  const below = { sorted: all.sorted.filter((value) => value < midpoint), from: all.from, to: midpoint };
  const above = { sorted: all.sorted.filter((value) => value >= midpoint), from: midpoint, to: all.to };
  const classes = classesOfSide(all, below, above, choice);
  const total = Math.min(count, distinct(all));
  const sides = [
    finished(all, below, findLimits(below, classes, method), method),
    finished(all, above, findLimits(above, total - classes, method), method),
  ];
  return [...(sides[0] ?? []), ...(sides[1] ?? []).slice(1)];
}

/** How many classes lie below the midpoint: at least one, and at least one is left above it. */
function classesOfSide(all: Side, below: Side, above: Side, { count, method }: ClassChoice): number {
  const total = Math.min(count, distinct(all));
  if (method === "equal") {
    const width = (below.to - below.from) / (all.to - all.from);
    return Math.max(1, Math.min(total - 1, Math.round(total * width)));
  }
  const share = below.sorted.length / all.sorted.length;
  const most = Math.min(distinct(below), total - 1);
  return Math.max(1, total - distinct(above), Math.min(most, Math.round(total * share)));
}

/** Inner limits of one side in `count` classes. */
function findLimits(side: Side, count: number, method: ClassChoice["method"]): number[] {
  if (method === "equal") {
    return shares(count).map((share) => side.from * (1 - share) + side.to * share);
  }
  // As many classes as distinct values: each value is a class, as natural breaks have it.
  if (method === "quantile" && count < distinct(side)) return quantileLimits(side, count);
  return gaps(ckmeans([...side.sorted], count));
}

/** Between each two clusters. Where differences vanish in rounding, equal values may come in two clusters. */
function gaps(clusters: readonly (readonly number[])[]): number[] {
  return clusters.slice(1).flatMap((cluster, index) => {
    const lower = clusters[index]?.at(-1) ?? NaN;
    const upper = cluster[0] ?? NaN;
    return lower < upper ? between(lower, upper) : [];
  });
}

/** Where many values are equal, two quantiles may mark the same place: that limit is taken once. */
function quantileLimits({ sorted }: Side, count: number): number[] {
  const least = sorted[0] ?? NaN;
  const second = sorted.find((value) => value > least) ?? least;
  const byPlace = new Map<number, number>();
  for (const share of shares(count)) {
    // Values at the least end that fill more than a class make one class of their own.
    const limit = Math.max(second, quantile(sorted, share));
    byPlace.set(
      sorted.findIndex((value) => value >= limit),
      limit,
    );
  }
  return [...byPlace.values()];
}

/** Both ends and the inner limits, ascending and rounded for reading. */
function finished(all: Side, side: Side, inner: readonly number[], method: ClassChoice["method"]): number[] {
  const limits = [side.from];
  for (const limit of inner) {
    // A limit at the greatest value would leave a class without width.
    const kept = limit < all.to ? limit : between(secondGreatest(all), all.to);
    if (kept > (limits.at(-1) ?? NaN) && kept < side.to) limits.push(kept);
  }
  return readableLimits([...limits, side.to], side.sorted, method === "equal" ? -1 : 0);
}

function classesBelow(limits: readonly number[], midpoint: number | null): number | null {
  if (midpoint === null) return null;
  return limits.slice(1).filter((upper, index) => upper <= midpoint && (limits[index] ?? NaN) < midpoint)
    .length;
}

function shares(count: number): number[] {
  return Array.from({ length: count - 1 }, (_, index) => (index + 1) / count);
}

/** Above `lower` and not above `upper`, halfway where there is a number. */
function between(lower: number, upper: number): number {
  const middle = lower / 2 + upper / 2;
  return middle > lower ? middle : upper;
}

function distinct({ sorted }: Side): number {
  return new Set(sorted).size;
}

function secondGreatest({ sorted, to }: Side): number {
  return sorted.findLast((value) => value < to) ?? to;
}
