import {
  discontinuities,
  neighboursOfNuts2,
  type Discontinuities,
  type Discontinuity,
} from "../../../analysis/statistics/indicators/discontinuities";
import { nuts2Of } from "../../../analysis/statistics/indicators/nuts2-areas";
import type { BaseData } from "../../../model/dataset";
import type { NutsCode } from "../../../model/identifiers";
import type { Indicator } from "../../../model/indicator";
import type { Choropleth } from "../../../state/choropleth";

export type GapOrder = "absolute" | "relative";

/** CSS pixels of the thickest stretch, and of one without any gap. */
const WIDEST_STRETCH = 14;
const THINNEST_STRETCH = 1;

/** A change has no natural zero, so its gaps have no share of a mean. */
export function hasRelativeGaps({ midpoint }: Pick<Indicator, "midpoint">): boolean {
  return midpoint !== 0;
}

type Ground = Pick<BaseData, "units" | "geography">;

/** The gaps at the state borders between the compared units, or between the NUTS 2 areas these lie in. */
export function comparedGaps(
  { units, geography }: Ground,
  compared: ReadonlySet<NutsCode>,
  { indicator, values }: Pick<Choropleth, "indicator" | "values">,
  order: GapOrder,
): Discontinuities {
  const neighbours = new Map(
    [...geography.neighbours]
      .filter(([code]) => compared.has(code))
      .map(([code, others]) => [code, others.filter((other) => compared.has(other))] as const),
  );
  const isNuts2 = indicator.nutsLevel === 2;
  const countries = new Map(
    units
      .filter(({ code }) => compared.has(code))
      .map(({ code, country }) => [isNuts2 ? nuts2Of(code) : code, country]),
  );
  return discontinuities(
    indicator,
    isNuts2 ? neighboursOfNuts2(neighbours) : neighbours,
    countries,
    values,
    order,
  );
}

/** Width of a gap in CSS pixels, in proportion to the greatest one. */
export function stretchWidth(gap: number, greatest: number): number {
  return THINNEST_STRETCH + (greatest > 0 ? gap / greatest : 0) * (WIDEST_STRETCH - THINNEST_STRETCH);
}

/**
 * Width of the stretch of border where two areas meet (`AREA1|AREA2`, at the level of the indicator). Pairs without
 * the gap asked for have none.
 */
export function stretchWidths(pairs: readonly Discontinuity[], order: GapOrder): ReadonlyMap<string, number> {
  const greatest = greatestGap(pairs, order);
  return new Map(
    pairs.flatMap((pair) => {
      const gap = pair[order];
      return gap === null ? [] : [[pair.areas.join("|"), stretchWidth(gap, greatest)] as const];
    }),
  );
}

export function greatestGap(pairs: readonly Discontinuity[], order: GapOrder): number {
  return Math.max(0, ...pairs.map((pair) => pair[order] ?? 0));
}
