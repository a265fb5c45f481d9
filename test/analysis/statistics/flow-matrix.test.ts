import { describe, expect, it } from "vitest";
import { flowMatrix } from "../../../src/analysis/statistics/flow-matrix";
import { area, flowSet } from "../../builders/flow-set";

const matrix = flowMatrix(
  flowSet("a", [
    ["x", "y", 10],
    ["y", "x", 30],
    ["x", "z", 20],
  ]).flows,
);

describe("flow matrix", () => {
  it("has origins and destinations in the order of their largest flow", () => {
    expect(matrix.origins).toEqual(["y", "x"]);
    expect(matrix.destinations).toEqual(["x", "z", "y"]);
  });

  it("tells a recorded pair", () => {
    expect(matrix.cell(area("x"), area("y"))).toEqual([10]);
  });

  it("has nothing, not 0, where the source records nothing", () => {
    expect(matrix.cell(area("y"), area("z"))).toEqual([]);
    expect(matrix.notRecorded).toBe(1);
  });

  it("keeps several single figures of one pair apart", () => {
    const single = flowMatrix(
      flowSet("b", [
        ["x", "y", 1],
        ["x", "y", 2],
      ]).flows,
    );
    expect(single.cell(area("x"), area("y"))).toEqual([2, 1]);
  });
});
