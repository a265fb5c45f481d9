import { describe, expect, it } from "vitest";
import { sharedBoundary } from "../../../src/map/scene/shared-boundary";
import { square } from "../../builders/scene";

describe("sharedBoundary", () => {
  it("is the side two squares have in common", () => {
    const { coordinates } = sharedBoundary(square(0, 0, 1, 1), square(1, 0, 2, 1));
    expect(coordinates).toHaveLength(1);
    expect(coordinates[0]?.toSorted()).toEqual([
      [1, 0],
      [1, 1],
    ]);
  });

  it("is empty where they touch in a corner only, or not at all", () => {
    expect(sharedBoundary(square(0, 0, 1, 1), square(1, 1, 2, 2)).coordinates).toEqual([]);
    expect(sharedBoundary(square(0, 0, 1, 1), square(3, 0, 4, 1)).coordinates).toEqual([]);
  });

  it("joins segments that follow each other", () => {
    const left = {
      type: "MultiPolygon" as const,
      coordinates: [
        [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [1, 2],
            [0, 2],
            [0, 0],
          ],
        ],
      ],
    };
    const right = {
      type: "MultiPolygon" as const,
      coordinates: [
        [
          [
            [1, 0],
            [2, 0],
            [2, 2],
            [1, 2],
            [1, 1],
            [1, 0],
          ],
        ],
      ],
    };
    expect(sharedBoundary(left, right).coordinates).toEqual([
      [
        [1, 2],
        [1, 1],
        [1, 0],
      ],
    ]);
  });
});
