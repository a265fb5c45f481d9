import { describe, expect, it } from "vitest";
import { compassDirection } from "../../../src/analysis/statistics/compass-direction";

describe("compass direction", () => {
  it.each([
    [[6, 51], "n"],
    [[6.8, 50.5], "ne"],
    [[7, 50], "e"],
    [[6.8, 49.5], "se"],
    [[6, 49], "s"],
    [[5.2, 49.5], "sw"],
    [[5, 50], "w"],
    [[5.2, 50.5], "nw"],
  ] as const)("from 6, 50 to %s is %s", (to, direction) => {
    expect(compassDirection([6, 50], to)).toBe(direction);
  });
});
