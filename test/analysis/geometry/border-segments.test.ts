import { describe, expect, it } from "vitest";
import { flattenBorders, valuesPerEnds } from "../../../src/analysis/geometry/border-segments";
import { border } from "../../builders/borders";
import { karneyDistance } from "./karney-border-distance";

describe("flattenBorders", () => {
  it("cuts long segments into pieces of at most 4 km that follow one another", () => {
    const { count, ends } = flattenBorders([border("AA", "BB", [6, 50], [6.5, 50.2], [6.6, 50.2])]);
    const pieces = Array.from({ length: count }, (_, piece) => [
      ...ends.subarray(piece * valuesPerEnds, (piece + 1) * valuesPerEnds),
    ]);
    expect(pieces[0]?.slice(0, 2)).toEqual([6, 50]);
    expect(pieces.at(-1)?.slice(2)).toEqual([6.6, 50.2]);
    pieces.forEach(([west = 0, south = 0, east = 0, north = 0], piece) => {
      expect(karneyDistance([west, south], [east, north])).toBeLessThanOrEqual(4.001);
      if (piece > 0) expect(pieces[piece - 1]?.slice(2)).toEqual([west, south]);
    });
  });

  it("names every pair of countries once", () => {
    const stretches = [
      border("AA", "BB", [6, 50], [6.01, 50]),
      border("BB", "CC", [7, 50], [7.01, 50]),
      border("AA", "BB", [8, 50], [8.01, 50]),
    ];
    const { pairs, pairOf } = flattenBorders(stretches);
    expect(pairs).toEqual([
      ["AA", "BB"],
      ["BB", "CC"],
    ]);
    expect([...pairOf]).toEqual([0, 1, 0]);
  });

  it("leaves out segments without length", () => {
    expect(flattenBorders([border("AA", "BB", [6, 50], [6, 50], [6.01, 50])]).count).toBe(1);
  });
});
