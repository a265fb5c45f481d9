import { extent, tickStep } from "d3-array";
import { scaleLinear, scaleLog } from "d3-scale";

/** From values to pixels, with marks that read well. */
export interface ValueScale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
  /** Digits after the decimal sign that tell the ticks apart. */
  readonly digits: number;
}

interface ScaleOptions {
  /** About how many ticks there is room for. */
  readonly ticks: number;
  /** Bars begin at 0; points need not. */
  readonly includesZero?: boolean;
  /** Equal distances are equal ratios; only for values above 0. */
  readonly isLogarithmic?: boolean;
}

/** A single value, or equal ones, get this share of themselves as room on both sides. */
const ROOM = 0.1;

/** Covers all values, widened to round numbers. `range`: pixels of the least and the greatest value. */
export function valueScale(
  values: readonly number[],
  range: readonly [number, number],
  { ticks, includesZero = false, isLogarithmic = false }: ScaleOptions,
): ValueScale {
  const domain = domainOf(includesZero ? [...values, 0] : values);
  if (isLogarithmic) return logarithmic(values, range, ticks);
  const scale = scaleLinear(domain, range).nice(ticks);
  const [from = 0, to = 1] = scale.domain();
  const step = tickStep(from, to, ticks);
  return { at: (value) => scale(value), ticks: scale.ticks(ticks), digits: digitsOf(step) };
}

function logarithmic(values: readonly number[], range: readonly [number, number], count: number): ValueScale {
  const [least = 1, greatest = 10] = extent(values);
  const domain: [number, number] =
    least < greatest ? [least, greatest] : [least / (1 + ROOM), least * (1 + ROOM)];
  const scale = scaleLog(domain, range).nice();
  const format = scale.tickFormat(count);
  const ticks = scale.ticks(count).filter((tick) => format(tick) !== "");
  return { at: (value) => scale(value), ticks, digits: digitsOf(ticks[0] ?? 1) };
}

function domainOf(values: readonly number[]): [number, number] {
  const [least = 0, greatest = 1] = extent(values);
  if (least < greatest) return [least, greatest];
  const room = Math.abs(least) * ROOM || 1;
  return [least - room, greatest + room];
}

function digitsOf(step: number): number {
  return Math.max(0, -Math.floor(Math.log10(step)));
}

/** Years from left to right; `ticks`: about how many there is room for. */
export function yearScale(
  years: readonly number[],
  range: readonly [number, number],
  ticks: number,
): ValueScale {
  const [first = 0, last = 1] = extent(years);
  const scale = scaleLinear(first < last ? [first, last] : [first - 1, last + 1], range);
  const step = Math.max(1, Math.ceil((last - first) / Math.max(1, ticks)));
  const shown = Array.from(
    { length: Math.floor((last - first) / step) + 1 },
    (_, index) => last - index * step,
  );
  return { at: (year) => scale(year), ticks: shown.reverse(), digits: 0 };
}
