import { describe, expect, it } from "vitest";
import { nearestPoint } from "../../../src/panels/chart/pointer-field";

const points = [
  { key: "near", x: 10, y: 10 },
  { key: "beside", x: 18, y: 10 },
  { key: "far", x: 200, y: 10 },
];

describe("the point under the pointer", () => {
  it("is the nearest of those that lie close together", () => {
    expect(nearestPoint(points, 13, 10)).toBe("near");
    expect(nearestPoint(points, 15, 10)).toBe("beside");
  });

  it("is reached over 12 pixels to every side, so that a target is 24 pixels wide", () => {
    expect(nearestPoint(points, 188, 10)).toBe("far");
    expect(nearestPoint(points, 200, 22)).toBe("far");
  });

  it("is none where none is near", () => {
    expect(nearestPoint(points, 100, 10)).toBeNull();
  });
});
