import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { borderDistanceColumns } from "../../../src/analysis/geometry/border-distance-columns";
import { buildBorderIndex } from "../../../src/analysis/geometry/border-index";
import { squaredChord, type BorderSegments } from "../../../src/analysis/geometry/border-segments";
import { arcOfChord, writeGeocentric } from "../../../src/analysis/geometry/ellipsoid";
import type { Position } from "../../../src/model/identifiers";
import { border } from "../../builders/borders";
import { seededRandom } from "../../builders/seeded-random";

const anywhere = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
const inEurope = fc.tuple(
  fc.double({ min: 0, max: 15, noNaN: true }),
  fc.double({ min: 44, max: 54, noNaN: true }),
);

/** Without the tree: every segment in turn. */
function distanceByAll(segments: BorderSegments, [longitude, latitude]: Position): number {
  const point = new Float64Array(3);
  writeGeocentric(longitude, latitude, point, 0);
  const [x = NaN, y = NaN, z = NaN] = point;
  const squares = Array.from({ length: segments.count }, (_, segment) =>
    squaredChord(segments, segment, x, y, z),
  );
  return arcOfChord(Math.sqrt(Math.min(...squares)));
}

describe("borderDistanceColumns", () => {
  it("finds what a search through all segments finds", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(inEurope, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
        fc.array(fc.oneof(inEurope, anywhere), { minLength: 1, maxLength: 40 }),
        async (lines, points) => {
          const index = buildBorderIndex(lines.map((line) => border("AA", "BB", ...line)));
          fc.pre(index.segments.count > 0);
          const { distances } = await borderDistanceColumns(
            index,
            points.map(([longitude]) => longitude),
            points.map(([, latitude]) => latitude),
          );
          points.forEach((point, order) => {
            expect(distances[order]).toBe(Math.fround(distanceByAll(index.segments, point)));
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it("tells which two countries meet at the nearest border", async () => {
    const index = buildBorderIndex([
      border("AA", "BB", [6, 50], [6, 51]),
      border("BB", "CC", [9, 50], [9, 51]),
      border("AA", "BB", [6, 51], [7, 52]),
    ]);
    const { pairOf, pairs } = await borderDistanceColumns(index, [6.1, 8.9, 7], [50.5, 50.5, 52.1]);
    expect([...pairOf].map((pair) => pairs[pair]?.join(""))).toEqual(["AABB", "BBCC", "AABB"]);
  });

  it("has infinite distances without borders", async () => {
    const { distances } = await borderDistanceColumns(buildBorderIndex([]), [6], [50]);
    expect([...distances]).toEqual([Infinity]);
  });

  it("refuses columns of different length", async () => {
    const index = buildBorderIndex([border("AA", "BB", [6, 50], [6, 51])]);
    await expect(borderDistanceColumns(index, [6, 7], [50])).rejects.toThrow(RangeError);
  });

  it("stops midway when aborted", async () => {
    const random = seededRandom(1);
    const lines = Array.from({ length: 400 }, (): Position => [15 * random(), 45 + 8 * random()]);
    const index = buildBorderIndex([border("AA", "BB", ...lines)]);
    const count = 2_000_000;
    const columns = Array.from({ length: 2 }, () =>
      Float64Array.from({ length: count }, () => 50 * random()),
    );
    const controller = new AbortController();
    const shares: number[] = [];
    const answer = borderDistanceColumns(index, columns[0] ?? [], columns[1] ?? [], {
      signal: controller.signal,
      onProgress: (share) => {
        shares.push(share);
        controller.abort();
      },
    });
    await expect(answer).rejects.toMatchObject({ name: "AbortError" });
    expect(shares).toHaveLength(1);
    expect(shares[0]).toBeLessThan(1);
  });
});
