import type { YearValue } from "../analysis/statistics/indicators/values-at-year";
import { nuts2Of } from "../analysis/statistics/indicators/nuts2-areas";
import type { NutsCode, Position } from "../model/identifiers";
import type { NutsUnit } from "../model/nuts-unit";

/** Counts as circles: a large area is not a large number. */
export interface CountCircles {
  /** The value of the greatest circle. */
  readonly greatest: number;
  readonly marks: readonly CountCircle[];
}

export interface CountCircle {
  readonly area: NutsCode;
  readonly position: Position;
  /** CSS pixels, the same at every zoom, so that one legend holds for all maps. */
  readonly radius: number;
}

/** CSS pixels. */
const GREATEST_RADIUS = 26;
/** What is smaller would not be seen. */
const LEAST_RADIUS = 1;

/** The area of a circle is in proportion to the value. */
export function circleRadius(value: number, greatest: number): number {
  return value > 0 ? Math.max(LEAST_RADIUS, GREATEST_RADIUS * Math.sqrt(value / greatest)) : 0;
}

/** Shares of the greatest circle that a legend shows. */
const STEPS = [1, 0.3, 0.05] as const;

/** Values of the circles of a legend, the greatest first: one digit that is not 0, none above the greatest value. */
export function circleSteps(greatest: number): readonly number[] {
  const rounded = STEPS.map((share) => {
    const size = 10 ** Math.floor(Math.log10(greatest * share));
    return Math.floor((greatest * share) / size) * size;
  });
  return [...new Set(rounded)].filter((value) => value > 0);
}

/**
 * A circle for each area of the basis whose value is above 0, the greatest first, so that none hides a smaller one.
 * Null: there is none, or a value is below 0, which no circle can show.
 */
export function countCircles(
  values: ReadonlyMap<NutsCode, YearValue>,
  basis: ReadonlySet<NutsCode>,
  level: 2 | 3,
  units: readonly NutsUnit[],
): CountCircles | null {
  const known = [...basis].flatMap((area) => values.get(area) ?? []);
  const greatest = known.reduce((most, { value }) => Math.max(most, value), 0);
  if (greatest <= 0 || known.some(({ value }) => value < 0)) return null;
  const places = level === 2 ? middlesOfNuts2(units) : placesOf(units);
  const marks = known.flatMap(({ area, value }) => {
    const position = places.get(area);
    return position && value > 0 ? [{ area, position, radius: circleRadius(value, greatest) }] : [];
  });
  return { greatest, marks: marks.sort((a, b) => b.radius - a.radius || (a.area < b.area ? -1 : 1)) };
}

function placesOf(units: readonly NutsUnit[]): ReadonlyMap<NutsCode, Position> {
  return new Map(units.map(({ code, labelPoint }) => [code, labelPoint]));
}

/** Mean of the units inside, weighted by their area. */
function middlesOfNuts2(units: readonly NutsUnit[]): ReadonlyMap<NutsCode, Position> {
  const sums = new Map<NutsCode, { readonly x: number; readonly y: number; readonly weight: number }>();
  for (const { code, labelPoint, area } of units) {
    const [longitude, latitude] = labelPoint;
    const weight = area ?? 1;
    const sum = sums.get(nuts2Of(code)) ?? { x: 0, y: 0, weight: 0 };
    sums.set(nuts2Of(code), {
      x: sum.x + longitude * weight,
      y: sum.y + latitude * weight,
      weight: sum.weight + weight,
    });
  }
  return new Map([...sums].map(([code, { x, y, weight }]) => [code, [x / weight, y / weight]]));
}
