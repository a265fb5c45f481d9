import { area } from "@turf/area";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { polygon } from "@turf/helpers";
import { contours } from "d3-contour";
import type { MultiPolygon, Polygon } from "geojson";
import { beforeAll, describe, expect, it } from "vitest";
import { nearestBorder } from "../../../src/analysis/geometry/border-distance";
import { buildBorderIndex, type BorderIndex } from "../../../src/analysis/geometry/border-index";
import { distanceBands, distanceReach } from "../../../src/analysis/geometry/distance-bands";
import {
  computeDistanceField,
  type DistanceField,
  type FieldLand,
} from "../../../src/analysis/geometry/distance-field";
import { loadBase } from "../../../src/data/load-base";
import type { Geography } from "../../../src/model/geography";
import type { BoundingBox, Kilometres, Position } from "../../../src/model/identifiers";
import { border } from "../../builders/borders";
import { seededRandom } from "../../builders/seeded-random";
import { publishedFiles } from "../../builders/published-files";
import { karneyDistance } from "./karney-border-distance";

const thresholds = [10, 25, 50] as Kilometres[];
/** Round the regions, smaller than the map's own extent to keep the test short. */
const extent: BoundingBox = [4, 47, 10, 52];

/** No land is told apart from the sea. */
const everywhere: FieldLand = { known: [], beyond: [] };

let geography: Geography;
let index: BorderIndex;
let field: DistanceField;

beforeAll(async () => {
  ({ geography } = await loadBase(publishedFiles));
  index = buildBorderIndex(geography.borders);
  field = await computeDistanceField(index, extent, everywhere);
});

function randomPositions(count: number): Position[] {
  const random = seededRandom(7);
  return Array.from({ length: count }, () => [4.1 + 5.8 * random(), 47.1 + 4.8 * random()]);
}

function rectangle(west: number, south: number, east: number, north: number): Polygon {
  return polygon([
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ]).geometry;
}

function edgesOf({ coordinates }: MultiPolygon): Set<string> {
  const edges = coordinates.flatMap((rings) =>
    rings.flatMap((ring) =>
      ring.slice(1).map((end, order) => [ring[order]?.join(), end.join()].sort().join(" ")),
    ),
  );
  return new Set(edges);
}

describe("distanceReach", () => {
  it.each([1, 2, 5, 6, 10, 25, 100] as Kilometres[])(
    "has every point nearer than %d km inside and every farther one outside, up to half a step of the grid",
    (kilometres) => {
      const reach = distanceReach(field, kilometres);
      const tolerance = kilometres <= 5 ? 0.25 : 0.5;
      for (const position of randomPositions(1500)) {
        const distance = nearestBorder(index, position)?.distance ?? Infinity;
        if (Math.abs(distance - kilometres) < tolerance) continue;
        expect(booleanPointInPolygon([...position], reach.area), position.join()).toBe(distance < kilometres);
      }
    },
  );

  it("draws its line at the distance, within 0.3 steps of the grid", () => {
    for (const kilometres of [1, 10, 40] as Kilometres[]) {
      const tolerance = kilometres <= 5 ? 0.15 : 0.3;
      for (const [longitude = NaN, latitude = NaN] of distanceReach(
        field,
        kilometres,
      ).line.coordinates.flat()) {
        const distance = nearestBorder(index, [longitude, latitude])?.distance ?? NaN;
        expect(Math.abs(distance - kilometres)).toBeLessThan(tolerance);
      }
    }
  });

  it("reaches equally far on both sides of a border", async () => {
    const straight = buildBorderIndex([border("AA", "BB", [5, 40], [5, 60])]);
    const mirrored = await computeDistanceField(straight, [4, 49.5, 6, 50.5], everywhere);
    const { line } = distanceReach(mirrored, 30 as Kilometres);
    const longitudes = line.coordinates.flat().map(([longitude = NaN]) => longitude);
    const west = 5 - Math.min(...longitudes);
    const east = Math.max(...longitudes) - 5;
    expect(west).toBeCloseTo(east, 3);
    expect(karneyDistance([5, 50], [5 + east, 50])).toBeCloseTo(30, 0);
  });

  it("ends at the coast, and its line leaves the coast out", async () => {
    const land = rectangle(4.5, 49, 5.5, 50);
    const straight = buildBorderIndex([border("AA", "BB", [5, 48], [5, 51])]);
    const coastal = await computeDistanceField(straight, [4, 48.5, 6, 50.5], {
      known: [land],
      beyond: [],
    });
    const reach = distanceReach(coastal, 20 as Kilometres);
    expect(booleanPointInPolygon([5, 49.5], reach.area)).toBe(true);
    expect(booleanPointInPolygon([5, 50.1], reach.area)).toBe(false);
    // Twice 20 km wide, one degree long.
    expect(area(reach.area) / 1e6 / (40 * karneyDistance([5, 49], [5, 50]))).toBeCloseTo(1, 2);
    expect(reach.line.coordinates).toHaveLength(2);
    for (const [longitude = NaN] of reach.line.coordinates.flat()) {
      expect(Math.abs(longitude - 5)).toBeGreaterThan(0.2);
    }
  });

  it("encloses the area that d3-contour draws round the same distances, within 0.2 %", async () => {
    const closed: Position[] = [
      [6, 49],
      [7, 49.2],
      [6.8, 49.9],
      [6.1, 49.7],
      [6, 49],
    ];
    const loop = await computeDistanceField(
      buildBorderIndex([border("AA", "BB", ...closed)]),
      [5, 48.4, 8, 50.5],
      everywhere,
    );
    const [, level] = loop.levels;
    if (!level) throw new Error("The wide grid is missing");
    const { columns, rows, west, south, longitudeStep, latitudeStep } = level.frame;
    for (const kilometres of [6, 12, 30] as Kilometres[]) {
      const depths = Array.from(level.distances, (distance) => -distance);
      const drawn = contours()
        .size([columns, rows])
        .contour(depths, 0 - kilometres);
      // d3-contour puts the first node at one half.
      const coordinates = drawn.coordinates.map((rings) =>
        rings.map((ring) =>
          ring.map(([x = NaN, y = NaN]) => [
            west + (x - 0.5) * longitudeStep,
            south + (y - 0.5) * latitudeStep,
          ]),
        ),
      );
      const ours = distanceReach(loop, kilometres).area;
      expect(ours.coordinates.map((rings) => rings.length)).toEqual(coordinates.map((rings) => rings.length));
      expect(area(ours) / area({ type: "MultiPolygon", coordinates })).toBeCloseTo(1, 2.5);
    }
  });

  it("reaches 100 km on both sides, and ends 102 km inside land whose other borders are unknown", async () => {
    const straight = buildBorderIndex([border("AA", "BB", [5, 40], [5, 60])]);
    const twoSided = await computeDistanceField(straight, [2, 48.4, 8, 50.6], {
      known: [rectangle(2.5, 49, 5, 50)],
      beyond: [rectangle(5, 49, 7.5, 50)],
    });
    const eastOf = (kilometres: number) => 5 + kilometres / karneyDistance([5, 49.5], [6, 49.5]);
    const westOf = (kilometres: number) => 10 - eastOf(kilometres);
    const covered = (longitude: number) =>
      distanceBands(twoSided, thresholds).features.some(({ geometry }) =>
        booleanPointInPolygon([longitude, 49.5], geometry),
      );
    expect([eastOf(30), eastOf(99), eastOf(101.5), westOf(99), westOf(150)].map(covered)).toEqual(
      Array(5).fill(true),
    );
    expect([eastOf(102.5), eastOf(150)].map(covered)).toEqual([false, false]);
    expect(distanceReach(twoSided, 100 as Kilometres).line.coordinates).toHaveLength(2);
  });

  it("is empty where no border is known", async () => {
    const nothing = await computeDistanceField(buildBorderIndex([]), extent, everywhere);
    expect(distanceReach(nothing, 10 as Kilometres).area.coordinates).toEqual([]);
  });
});

describe("distanceBands", () => {
  it("puts every point into the band of its distance", () => {
    const { features } = distanceBands(field, thresholds);
    expect(features.map(({ properties }) => [properties.from, properties.to])).toEqual([
      [0, 10],
      [10, 25],
      [25, 50],
      [50, null],
    ]);
    for (const position of randomPositions(1000)) {
      const distance = nearestBorder(index, position)?.distance ?? Infinity;
      if (thresholds.some((threshold) => Math.abs(threshold - distance) < 0.5)) continue;
      for (const { geometry, properties } of features) {
        const belongs = distance >= properties.from && distance < (properties.to ?? Infinity);
        expect(booleanPointInPolygon([...position], geometry), position.join()).toBe(belongs);
      }
    }
  });

  it("shares the line between two bands edge for edge", () => {
    const { features, lines } = distanceBands(field, thresholds);
    expect(lines.map(({ properties }) => properties.kilometres)).toEqual(thresholds);
    lines.forEach(({ geometry }, order) => {
      const [inner, outer] = [features[order], features[order + 1]];
      if (!inner || !outer) throw new Error("A band is missing");
      const [innerEdges, outerEdges] = [edgesOf(inner.geometry), edgesOf(outer.geometry)];
      const edges = [...edgesOf({ type: "MultiPolygon", coordinates: [geometry.coordinates] })];
      expect(edges.length).toBeGreaterThan(100);
      expect(edges.filter((edge) => !innerEdges.has(edge) || !outerEdges.has(edge))).toEqual([]);
      // At the frame the bands share an edge more, to the point where the line leaves.
      const shared = [...innerEdges].filter((edge) => outerEdges.has(edge));
      expect(shared.length - edges.length).toBeLessThanOrEqual(2 * geometry.coordinates.length);
    });
  });
});
