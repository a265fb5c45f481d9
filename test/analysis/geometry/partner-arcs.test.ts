import { describe, expect, it } from "vitest";
import { partnerArcs } from "../../../src/analysis/geometry/partner-arcs";
import type { Position } from "../../../src/model/identifiers";
import { karneyDistance } from "./karney-border-distance";

const dortmund: Position = [7.4653, 51.5136];
const cluj: Position = [23.5899, 46.7712];
const tokyo: Position = [139.69, 35.69];
const sanFrancisco: Position = [-122.42, 37.77];
const nome: Position = [-165.41, 64.5];

function lineOf(from: Position, to: Position): number[][][] {
  return partnerArcs([[from, to]])[0]?.coordinates ?? [];
}

/** Length in kilometres, leaps between the lines left out. */
function lengthOf(lines: number[][][]): number {
  return lines.reduce((total, line) => {
    const steps = line.slice(1).map(([x = 0, y = 0], index) => {
      const [x0 = 0, y0 = 0] = line[index] ?? [];
      return karneyDistance([x0, y0], [x, y]);
    });
    return steps.reduce((sum, step) => sum + step, total);
  }, 0);
}

describe("partnerArcs", () => {
  it("leads from one end to the other in one line", () => {
    const lines = lineOf(dortmund, cluj);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.[0]).toEqual([...dortmund]);
    expect(lines[0]?.at(-1)).toEqual([...cluj]);
  });

  it("is the shortest way, within the flattening of the Earth (0.6 %)", () => {
    for (const [from, to] of [
      [dortmund, cluj],
      [tokyo, sanFrancisco],
      [dortmund, nome],
    ] as const) {
      expect(lengthOf(lineOf(from, to)) / karneyDistance(from, to)).toBeCloseTo(1, 2);
    }
  });

  it("is cut at the 180th meridian without a gap, also close to the pole", () => {
    for (const [from, to] of [
      [tokyo, sanFrancisco],
      [dortmund, [-179, 40]],
      [
        [30, 80],
        [-160, 75],
      ],
    ] as const) {
      const lines = lineOf(from, to);
      const [before, after] = [lines[0]?.at(-1), lines[1]?.[0]];
      if (lines.length > 1) {
        expect(Math.abs(before?.[0] ?? 0)).toBe(180);
        expect(after).toEqual([-(before?.[0] ?? 0), before?.[1]]);
      }
      for (const line of lines) {
        line
          .slice(1)
          .forEach(([x = 0], index) => expect(Math.abs(x - (line[index]?.[0] ?? 0))).toBeLessThan(180));
      }
    }
    expect(lineOf(tokyo, sanFrancisco)).toHaveLength(2);
  });

  it("answers for a place with itself and for antipodes", () => {
    expect(lineOf(dortmund, dortmund)[0]?.every(([x, y]) => x === dortmund[0] && y === dortmund[1])).toBe(
      true,
    );
    expect(lengthOf(lineOf([10, 50], [-170, -50]))).toBeGreaterThan(19_900);
  });
});
