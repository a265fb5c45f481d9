import type { BorderProfile, ProfilePoint } from "../../../analysis/statistics/indicators/border-profile";

/** Part of the profile in kilometres from the border, `from` not above `to`; negative in the first country. */
export interface DistanceRange {
  readonly from: number;
  readonly to: number;
}

/** The points of a range; no range marks none. */
export function pointsInRange(
  points: readonly ProfilePoint[],
  range: DistanceRange | null,
): readonly ProfilePoint[] {
  if (!range) return [];
  return points.filter(({ signedDistance }) => signedDistance >= range.from && signedDistance <= range.to);
}

/** Whole kilometres around all points. */
export function wholeRange({ points }: Pick<BorderProfile, "points">): DistanceRange {
  const distances = points.map(({ signedDistance }) => signedDistance);
  return { from: Math.floor(Math.min(...distances)), to: Math.ceil(Math.max(...distances)) };
}

/** Between two places of the profile, in whichever order, to whole kilometres. */
export function rangeBetween(one: number, other: number): DistanceRange {
  return { from: Math.round(Math.min(one, other)), to: Math.round(Math.max(one, other)) };
}
