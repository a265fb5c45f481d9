import { multiLineString, point } from "@turf/helpers";
import { nearestPointOnLine } from "@turf/nearest-point-on-line";
import { pointToLineDistance } from "@turf/point-to-line-distance";
import Flatbush from "flatbush";
import { readFile } from "node:fs/promises";
import { AnalysisSession } from "../../src/analysis/geometry/analysis-session";
import { borderDistanceColumns } from "../../src/analysis/geometry/border-distance-columns";
import { buildBorderIndex } from "../../src/analysis/geometry/border-index";
import { loadBase } from "../../src/data/load-base";
import type { BaseData } from "../../src/model/dataset";
import type { BorderStretch } from "../../src/model/geography";
import type { BoundingBox, Kilometres, Position } from "../../src/model/identifiers";
import { FIELD_EXTENT } from "../../src/state/field-extent";
import { packInput, unpackInput } from "../../src/worker/packed-input";
import type { BenchSection } from "./bench-section";

/** Time for some points, the best of several runs. */
interface Timing {
  readonly name: string;
  readonly points: number;
  readonly microsecondsPerPoint: number;
}

/** A measured value that must not exceed its limit, both in the same unit. */
interface Budget {
  readonly name: string;
  readonly measured: number;
  readonly limit: number;
  readonly unit: string;
}

/** Where the random points lie. */
const extent: BoundingBox = [1.5, 45.5, 14, 53];
const thresholds = [10, 25, 50] as Kilometres[];
const someDistances = [1, 2, 5, 10, 30, 100] as Kilometres[];
const manyPoints = 100_000;
/** Turf takes milliseconds a point: the first of the same points are measured. */
const turfSample = 30;
const runs = 5;
const share = 1 / 1000;
/** Limits of the worker's own work, milliseconds. */
const longestField = 2000;
const longestReach = 100;

/** Border distances by ours, by Turf and by a plain index over the same borders and points, one after the other. */
export async function benchBorderDistance(): Promise<BenchSection> {
  const base = await loadPublished();
  const { borders } = base.geography;
  const random = evenPoints(manyPoints);
  const cities = base.cities.map(({ position }) => position);
  const sample = random.slice(0, turfSample);
  const index = buildBorderIndex(borders);
  const plain = plainIndex(borders);

  const own = await time("ours, index not yet used", random, () => ask(buildBorderIndex(borders), random));
  const everyLine = await time("Turf pointToLineDistance, line by line", sample, () =>
    everyLineOf(borders, sample),
  );
  const wholeLine = await time("Turf nearestPointOnLine, all lines", sample, () =>
    allLinesOf(borders, sample),
  );
  const timings = [
    await time("ours, cities, index not yet used", cities, () => ask(buildBorderIndex(borders), cities)),
    own,
    await time("ours, index in use", random, () => ask(index, random)),
    await time("flatbush, four nearest boxes, no distance", random, () => fourBoxes(plain, random)),
    everyLine,
    wholeLine,
  ];
  const budgets = [
    perPointBudget("1/1000 of Turf pointToLineDistance", own, everyLine),
    perPointBudget("1/1000 of Turf nearestPointOnLine", own, wholeLine),
    ...(await fieldBudgets(base)),
  ];
  return {
    title: "Border distance (best of five runs; budgets as measured of limit)",
    columns: ["what", "points", "time"],
    rows: [...timings.map(timingCells), ...budgets.map(budgetCells)],
    failures: budgets
      .filter(({ measured, limit }) => measured > limit)
      .map(({ name, measured, limit, unit }) => `${name}: ${figure(measured)} of ${figure(limit)} ${unit}`),
  };
}

function timingCells({ name, points, microsecondsPerPoint }: Timing): string[] {
  return [name, String(points), `${figure(microsecondsPerPoint)} µs a point`];
}

function budgetCells({ name, measured, limit, unit }: Budget): string[] {
  return [name, "", `${figure(measured)} of ${figure(limit)} ${unit}`];
}

/** The field is computed by a new session each time; another distance needs the field only. */
async function fieldBudgets({ geography, units, land }: BaseData): Promise<Budget[]> {
  const { borders } = geography;
  const input = unpackInput(packInput({ borders, units: geography.units, labels: units, land }));
  const newSession = () => new AnalysisSession(input);
  const session = newSession();
  await session.bands(FIELD_EXTENT, thresholds);
  const reaches: number[] = [];
  for (const kilometres of someDistances) reaches.push(await best(() => session.reach(kilometres)));
  return [
    {
      name: "field, bands at 10, 25 and 50 km",
      measured: await best(() => newSession().bands(FIELD_EXTENT, thresholds)),
      limit: longestField,
      unit: "ms",
    },
    {
      name: `another distance, slowest of ${someDistances.length}`,
      measured: Math.max(...reaches),
      limit: longestReach,
      unit: "ms",
    },
  ];
}

function perPointBudget(name: string, own: Timing, peer: Timing): Budget {
  return {
    name,
    measured: own.microsecondsPerPoint,
    limit: peer.microsecondsPerPoint * share,
    unit: "µs a point",
  };
}

async function time(name: string, points: readonly Position[], work: () => unknown): Promise<Timing> {
  return { name, points: points.length, microsecondsPerPoint: ((await best(work)) * 1000) / points.length };
}

/** Milliseconds of the best run: what the machine can do when it is left alone. */
async function best(work: () => unknown): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < runs; run++) least = Math.min(least, await milliseconds(work));
  return least;
}

async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function ask(index: ReturnType<typeof buildBorderIndex>, points: readonly Position[]) {
  const longitudes = Float64Array.from(points, ([longitude]) => longitude);
  const latitudes = Float64Array.from(points, ([, latitude]) => latitude);
  return borderDistanceColumns(index, longitudes, latitudes);
}

function everyLineOf(borders: readonly BorderStretch[], points: readonly Position[]): number[] {
  const lines = borders.flatMap(({ geometry }) => geometry.coordinates);
  return points.map((position) =>
    lines.reduce(
      (least, line) => Math.min(least, pointToLineDistance(point([...position]), lineOf(line))),
      Infinity,
    ),
  );
}

function lineOf(coordinates: number[][]) {
  return { type: "LineString" as const, coordinates };
}

function allLinesOf(borders: readonly BorderStretch[], points: readonly Position[]): number[] {
  const lines = multiLineString(borders.flatMap(({ geometry }) => geometry.coordinates));
  return points.map((position) => nearestPointOnLine(lines, [...position]).properties.pointDistance);
}

function plainIndex(borders: readonly BorderStretch[]): Flatbush {
  const lines = borders.flatMap(({ geometry }) => geometry.coordinates);
  const index = new Flatbush(lines.reduce((count, line) => count + line.length - 1, 0));
  for (const line of lines) {
    line.slice(1).forEach(([x1 = NaN, y1 = NaN], order) => {
      const [x0 = NaN, y0 = NaN] = line[order] ?? [];
      index.add(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
    });
  }
  index.finish();
  return index;
}

function fourBoxes(index: Flatbush, points: readonly Position[]): number {
  return points.reduce((count, [x, y]) => count + index.neighbors(x, y, 4).length, 0);
}

/** The same points on every run: a low-discrepancy sequence, Roberts 2018 (R2). */
function evenPoints(count: number): Position[] {
  const [west, south, east, north] = extent;
  const plastic = 1.324717957244746;
  return Array.from({ length: count }, (_, order): Position => [
    west + (east - west) * ((0.5 + (order + 1) / plastic) % 1),
    south + (north - south) * ((0.5 + (order + 1) / plastic ** 2) % 1),
  ]);
}

function figure(value: number): string {
  return value.toFixed(value < 100 ? 2 : 0);
}

function loadPublished(): Promise<BaseData> {
  const folder = new URL("../../public/", import.meta.url);
  return loadBase({
    base: "",
    fetch: async (address) => new Response(await readFile(new URL(address, folder))),
  });
}
