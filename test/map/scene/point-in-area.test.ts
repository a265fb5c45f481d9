import { describe, expect, it } from "vitest";
import { isInArea } from "../../../src/map/scene/point-in-area";
import { square } from "../../builders/scene";

describe("isInArea", () => {
  const outer = square(0, 0, 4, 4);
  const [ring = []] = square(1, 1, 2, 2).coordinates;
  const holed = { ...outer, coordinates: [[...(outer.coordinates[0] ?? []), ...ring]] };

  it("tells inside from outside", () => {
    expect(isInArea([3, 3], outer)).toBe(true);
    expect(isInArea([5, 3], outer)).toBe(false);
    expect(isInArea([-1, 3], outer)).toBe(false);
  });

  it("leaves holes out", () => {
    expect(isInArea([1.5, 1.5], holed)).toBe(false);
    expect(isInArea([3, 3], holed)).toBe(true);
  });

  it("looks into every polygon", () => {
    const two = { ...outer, coordinates: [...outer.coordinates, ...square(10, 10, 11, 11).coordinates] };
    expect(isInArea([10.5, 10.5], two)).toBe(true);
  });
});
