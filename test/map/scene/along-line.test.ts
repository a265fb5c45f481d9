import { describe, expect, it } from "vitest";
import { lineLength, placesAlong } from "../../../src/map/scene/along-line";
import type { Position } from "../../../src/model/identifiers";

/** 111.195 km for every degree along the equator. */
const equator: Position[] = [
  [0, 0],
  [1, 0],
  [3, 0],
];

describe("lineLength", () => {
  it("counts kilometres along all corners", () => {
    expect(lineLength(equator)).toBeCloseTo(333.585, 3);
  });

  it("counts a degree of longitude at 60 degrees north as half", () => {
    expect(lineLength([[0, 60], [1, 60]])).toBeCloseTo(55.6, 1); // prettier-ignore
  });
});

describe("placesAlong", () => {
  it("stands at equal distances, away from the ends", () => {
    const places = placesAlong(equator, { first: 111.195, every: 111.195, smoothing: 10 });
    expect(places.map(({ position }) => position[0].toFixed(3))).toEqual(["1.000", "2.000"]);
  });

  it("has no place on a line shorter than the smoothing needs", () => {
    expect(placesAlong([[0, 0], [0.1, 0]], { first: 0, every: 10, smoothing: 6 })).toEqual([]); // prettier-ignore
  });

  it("turns a label along the line and never upside down", () => {
    const rotation = (line: Position[]) =>
      placesAlong(line, { first: 20, every: 1_000, smoothing: 5 })[0]?.rotation;
    expect(rotation([[0, 0], [1, 0]])).toBeCloseTo(0, 6); // prettier-ignore
    expect(rotation([[1, 0], [0, 0]])).toBeCloseTo(0, 6); // prettier-ignore
    expect(rotation([[0, 0], [1, -1]])).toBeCloseTo(45, 1); // prettier-ignore
    expect(rotation([[0, 0], [1, 1]])).toBeCloseTo(-45, 1); // prettier-ignore
  });
});
