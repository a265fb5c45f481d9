import { describe, expect, it } from "vitest";
import { buildDistanceScene } from "../../../src/map/scene/distance-scene";
import type { PointDistance } from "../../../src/model/border-distance";
import type { CountryCode, Kilometres } from "../../../src/model/identifiers";

const point: PointDistance = {
  position: [6, 50],
  country: "BE" as CountryCode,
  unit: null,
  nearest: { distance: 12.34 as Kilometres, foot: [6.1, 50.1], neighbour: "DE" as CountryCode },
  neighbours: [],
};

describe("buildDistanceScene", () => {
  it("draws the shortest line from the point to its foot on the border", () => {
    const scene = buildDistanceScene({ bands: null, reach: null, point }, (distance) => `${distance} km`);
    expect(scene.shortestLine).toEqual({ from: [6, 50], to: [6.1, 50.1], text: "12.34 km" });
  });

  it("draws none where no border is near", () => {
    const far = { ...point, nearest: null };
    expect(buildDistanceScene({ bands: null, reach: null, point: far }, String).shortestLine).toBeNull();
  });
});
