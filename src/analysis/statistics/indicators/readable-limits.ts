/** Finest rounding tried, in digits after the coarsest. */
const FINEST = 15;
/** The nearest first. */
const roundings = [Math.round, Math.ceil, Math.floor];

/**
 * Class limits rounded to as few digits as possible, each only as far as no value changes its class. The first
 * and the last limit stay as they are: they are values. `limits` ascending; a class is closed below.
 *
 * `coarsest`: first digit tried, relative to the narrower of the two classes at the limit: 0 rounds to its order
 * of magnitude, -1 to a tenth of it.
 */
export function readableLimits(
  limits: readonly number[],
  values: readonly number[],
  coarsest: 0 | -1 = 0,
): number[] {
  const readable = [...limits];
  for (let index = 1; index < limits.length - 1; index++) {
    const limit = limits[index] ?? NaN;
    const width = Math.min(limit - (limits[index - 1] ?? NaN), (limits[index + 1] ?? NaN) - limit);
    const floor = Math.max(readable[index - 1] ?? -Infinity, greatestBelow(values, limit));
    const ceiling = leastFrom(values, limit);
    const isFree = (candidate: number) => candidate > floor && candidate <= ceiling;
    readable[index] = width > 0 ? roundest(limit, width, coarsest, isFree) : limit;
  }
  return readable;
}

function roundest(
  limit: number,
  width: number,
  coarsest: number,
  isFree: (candidate: number) => boolean,
): number {
  const first = Math.floor(Math.log10(width)) + coarsest;
  for (let exponent = first; exponent >= first - FINEST; exponent--) {
    const found = roundings.map((round) => roundTo(limit, exponent, round)).find(isFree);
    if (found !== undefined) return found;
  }
  return limit;
}

/** To a power of ten. Dividing by a whole one gives the closest number; multiplying by 0.1 does not. */
function roundTo(limit: number, exponent: number, round: (value: number) => number): number {
  const step = 10 ** Math.abs(exponent);
  const rounded = exponent < 0 ? round(limit * step) / step : round(limit / step) * step;
  // Adding 0 turns -0 into 0.
  return rounded + 0;
}

function greatestBelow(values: readonly number[], limit: number): number {
  return values.reduce(
    (greatest, value) => (value < limit && value > greatest ? value : greatest),
    -Infinity,
  );
}

function leastFrom(values: readonly number[], limit: number): number {
  return values.reduce((least, value) => (value >= limit && value < least ? value : least), Infinity);
}
