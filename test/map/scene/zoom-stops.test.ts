import { describe, expect, it } from "vitest";
import { atZoom } from "../../../src/map/scene/zoom-stops";

const stops = [
  { zoom: 4, value: 1 },
  { zoom: 6, value: 3 },
  { zoom: 10, value: 5 },
];

describe("atZoom", () => {
  it("meets every stop and changes evenly between them", () => {
    expect([4, 5, 6, 8, 10].map((zoom) => atZoom(stops, zoom))).toEqual([1, 2, 3, 4, 5]);
  });

  it("stays at the outer stops beyond them", () => {
    expect([-2, 14, Infinity].map((zoom) => atZoom(stops, zoom))).toEqual([1, 5, 5]);
  });
});
