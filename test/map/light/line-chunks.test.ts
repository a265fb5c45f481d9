import type { MultiLineString } from "geojson";
import { describe, expect, it } from "vitest";
import { chunkLines } from "../../../src/map/light/line-chunks";

const mesh: MultiLineString = {
  type: "MultiLineString",
  coordinates: [
    [
      [6.1, 50.1],
      [6.2, 50.2],
    ],
    [
      [6.3, 50.4],
      [6.4, 50.5],
    ],
    [
      [9.1, 47.1],
      [9.3, 47.3],
    ],
  ],
};

describe("chunkLines", () => {
  it("puts lines together that lie close to each other", () => {
    expect(chunkLines(mesh).map(({ coordinates }) => coordinates.length)).toEqual([2, 1]);
  });

  it("loses no line and changes none", () => {
    expect(chunkLines(mesh).flatMap(({ coordinates }) => coordinates)).toEqual(mesh.coordinates);
  });

  it("gives the same pieces again, so that their paths are built once", () => {
    expect(chunkLines(mesh)).toBe(chunkLines(mesh));
  });
});
