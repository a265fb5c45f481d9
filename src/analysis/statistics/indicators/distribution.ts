import type { NutsCode } from "../../../model/identifiers";
import { quantile } from "./quantile";

/** A value of an area and what it counts, for example its population; null: not known. */
export interface DistributedValue {
  readonly area: NutsCode;
  readonly value: number;
  readonly weight: number | null;
}

/** How the values of areas spread, each area counting once unless said otherwise. */
export interface Distribution {
  /** Areas with a value. */
  readonly count: number;
  readonly least: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly greatest: number;
  /** Half of the weight lies at or below it, half at or above; null: no area has a weight. */
  readonly weightedMedian: number | null;
  /** Areas with a weight above 0. */
  readonly weighted: number;
}

/** A column of a histogram: `from` inclusive, `to` exclusive. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly areas: readonly NutsCode[];
}

/** Quartiles by linear interpolation (`quantile`); null: no values. */
export function distributionOf(values: readonly DistributedValue[]): Distribution | null {
  const sorted = values.map(({ value }) => value).sort((a, b) => a - b);
  const least = sorted[0];
  const greatest = sorted.at(-1);
  if (least === undefined || greatest === undefined) return null;
  const weighted = values.filter(({ weight }) => weight !== null && weight > 0);
  return {
    count: sorted.length,
    least,
    lowerQuartile: quantile(sorted, 1 / 4),
    median: quantile(sorted, 1 / 2),
    upperQuartile: quantile(sorted, 3 / 4),
    greatest,
    weightedMedian: weightedMedian(weighted),
    weighted: weighted.length,
  };
}

/** The value at which the running weight passes one half; where it meets it, halfway to the next value. */
function weightedMedian(values: readonly DistributedValue[]): number | null {
  const sorted = [...values].sort((a, b) => a.value - b.value);
  const half = sorted.reduce((sum, { weight }) => sum + (weight ?? 0), 0) / 2;
  let running = 0;
  for (const [index, { value, weight }] of sorted.entries()) {
    running += weight ?? 0;
    if (running > half) return value;
    if (running === half) return (value + (sorted[index + 1]?.value ?? value)) / 2;
  }
  return sorted.at(-1)?.value ?? null;
}

/** Steps that read well, within a power of ten. */
const READABLE_STEPS = [1, 2, 5, 10];
/** A range this small beside the values is a difference of rounding. */
const ROUNDING = 1e-12;

/**
 * Columns for a histogram, without gaps: about log2(n) + 1 of them (H. A. Sturges, "The choice of a class interval",
 * Journal of the American Statistical Association 21, 1926), their width 1, 2 or 5 times a power of ten, their
 * limits multiples of it. Values that are all equal make one column without width.
 */
export function binsOf(values: readonly DistributedValue[]): Bin[] {
  if (values.length === 0) return [];
  const numbers = values.map(({ value }) => value);
  const least = Math.min(...numbers);
  const greatest = Math.max(...numbers);
  if (greatest - least <= ROUNDING * Math.max(Math.abs(least), Math.abs(greatest))) {
    return [{ from: least, to: greatest, areas: values.map(({ area }) => area) }];
  }
  const limitAt = readableMultiples((greatest - least) / (Math.log2(values.length) + 1));
  const first = lastAtOrBelow(limitAt, least);
  const last = lastAtOrBelow(limitAt, greatest);
  const areas = Array.from({ length: last - first + 1 }, (): NutsCode[] => []);
  for (const { area, value } of values) areas[lastAtOrBelow(limitAt, value) - first]?.push(area);
  return areas.map((inside, index) => ({
    from: limitAt(first + index),
    to: limitAt(first + index + 1),
    areas: inside,
  }));
}

interface Multiples {
  (index: number): number;
  readonly step: number;
}

/** Multiples of the smallest readable step that is not below `width`. */
function readableMultiples(width: number): Multiples {
  const exponent = Math.floor(Math.log10(width));
  const power = 10 ** Math.abs(exponent);
  const factor = READABLE_STEPS.find((step) => step * 10 ** exponent >= width) ?? 10;
  // Dividing by a whole power of ten gives the closest number; multiplying by 0.1 does not.
  const multiple = (index: number) => (exponent < 0 ? (index * factor) / power : index * factor * power);
  return Object.assign(multiple, { step: multiple(1) });
}

function lastAtOrBelow(limitAt: Multiples, value: number): number {
  let index = Math.floor(value / limitAt.step);
  // The division may be off by its last digit.
  while (limitAt(index) > value) index--;
  while (limitAt(index + 1) <= value) index++;
  return index;
}
