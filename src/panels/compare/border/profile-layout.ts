import { line } from "d3-shape";
import type {
  BorderProfile,
  ProfileSample,
  ProfileSide,
} from "../../../analysis/statistics/indicators/border-profile";
import type { NutsCode } from "../../../model/identifiers";
import { AXIS_HEIGHT } from "../../chart/axis";
import type { ChartSize } from "../../chart/chart-frame";
import { valueScale, type ValueScale } from "../../chart/value-scale";

/** Pixels left for the numbers of the values, and above for label and countries. */
const MARGIN = { left: 56, right: 10, top: 46 } as const;
/** Pixels of the greatest population and of one that is small or not known. */
const RADIUS = { greatest: 15, least: 3.5 } as const;
const PIXELS_PER_TICK = { across: 80, up: 60 } as const;

export interface ProfileDot {
  readonly code: NutsCode;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The population is not known: no part of the line. */
  readonly isHollow: boolean;
}

/** A profile in pixels. */
export interface DrawnProfile {
  readonly distances: ValueScale;
  readonly values: ValueScale;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  /** From left to right. */
  readonly dots: readonly ProfileDot[];
  /** One path a side; empty: no line. */
  readonly lines: readonly string[];
  /** Heights of the two lines at the border; null: no gap. */
  readonly gap: readonly [number, number] | null;
}

/** Lays a profile out; circles have an area in proportion to the population. */
export function drawnProfile(profile: BorderProfile, { width, height }: ChartSize): DrawnProfile {
  const { points, sides } = profile;
  const [left, right] = [MARGIN.left, width - MARGIN.right];
  const [top, bottom] = [MARGIN.top, height - AXIS_HEIGHT];
  const distances = valueScale(
    points.map(({ signedDistance }) => signedDistance),
    [left + RADIUS.greatest, right - RADIUS.greatest],
    { ticks: Math.max(2, Math.floor((right - left) / PIXELS_PER_TICK.across)), includesZero: true },
  );
  const ends = sides.flatMap(({ line: samples, atBorder }) => [
    ...samples.flatMap(({ value }) => value ?? []),
    ...(atBorder === null ? [] : [atBorder]),
  ]);
  const values = valueScale(
    [...points.map(({ value }) => value), ...ends],
    [bottom - RADIUS.greatest, top + RADIUS.greatest],
    { ticks: Math.max(2, Math.floor((bottom - top) / PIXELS_PER_TICK.up)) },
  );
  const greatest = Math.max(1, ...points.map(({ population }) => population ?? 0));
  const [first, second] = sides;
  return {
    distances,
    values,
    left,
    right,
    top,
    bottom,
    width,
    dots: points.map(({ area, signedDistance, value, population }) => ({
      code: area,
      x: distances.at(signedDistance),
      y: values.at(value),
      radius: Math.max(RADIUS.least, RADIUS.greatest * Math.sqrt((population ?? 0) / greatest)),
      isHollow: population === null,
    })),
    lines: sides.map((side) => linePath(side, distances, values)),
    gap:
      first.atBorder === null || second.atBorder === null
        ? null
        : [values.at(first.atBorder), values.at(second.atBorder)],
  };
}

/** From the farthest unit to the border itself; broken where there is no line. */
function linePath(
  { line: samples, atBorder }: ProfileSide,
  distances: ValueScale,
  values: ValueScale,
): string {
  const border: ProfileSample = { signedDistance: 0, value: atBorder };
  const isLeft = (samples[0]?.signedDistance ?? 0) < 0;
  const all = isLeft ? [...samples, border] : [border, ...samples];
  const path = line<ProfileSample>()
    .defined(({ value }) => value !== null)
    .x(({ signedDistance }) => distances.at(signedDistance))
    .y(({ value }) => values.at(value ?? 0));
  return path(all) ?? "";
}

/** Kilometres from the border at a place of the drawing. */
export function distanceAt({ distances }: Pick<DrawnProfile, "distances">, x: number): number {
  const [zero, one] = [distances.at(0), distances.at(1)];
  return (x - zero) / (one - zero);
}
