import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DataFileError } from "../../../src/data/data-file-error";
import { parseGeography } from "../../../src/data/geo/parse-geography";
import { readTopology } from "../../../src/data/geo/read-topology";

const file = "nuts3.topo.json";

/** Two squares side by side, DEA11 and BE100, that share the arc 0. */
function twoSquares() {
  return {
    type: "Topology",
    transform: { scale: [0.1, 0.1], translate: [5, 50] },
    arcs: [
      [
        [10, 0],
        [0, 10],
      ],
      [
        [10, 10],
        [-10, 0],
        [0, -10],
        [10, 0],
      ],
      [
        [10, 0],
        [10, 0],
        [0, 10],
        [-10, 0],
      ],
    ],
    objects: {
      units: {
        type: "GeometryCollection",
        geometries: [
          { type: "Polygon", id: "BE100", arcs: [[0, 1]] },
          { type: "Polygon", id: "DEA11", arcs: [[2, ~0]] },
        ],
      },
      borders: {
        type: "GeometryCollection",
        geometries: [{ type: "MultiLineString", arcs: [[0]], properties: { countries: ["BE", "DE"] } }],
      },
    },
  };
}

describe("readTopology", () => {
  test("takes a sound topology", () => {
    const topology = readTopology(twoSquares(), file, ["units", "borders"]);
    expect(parseGeography(topology, [], file)).toMatchObject({
      units: [{ id: "BE100" }, { id: "DEA11" }],
      borders: [
        {
          countries: ["BE", "DE"],
          geometry: {
            coordinates: [
              [
                [6, 50],
                [6, 51],
              ],
            ],
          },
        },
      ],
      unitMesh: { coordinates: [] },
    });
  });

  const unit = (arcs: unknown) => ({
    units: { type: "GeometryCollection", geometries: [{ type: "Polygon", arcs }] },
  });

  test.each([
    ["no object", null],
    ["no transform", { ...twoSquares(), transform: undefined }],
    ["an object less", { ...twoSquares(), objects: unit([[0, 1]]) }],
    ["an arc number too high", { ...twoSquares(), objects: { ...twoSquares().objects, ...unit([[0, 3]]) } }],
    ["an arc number too low", { ...twoSquares(), objects: { ...twoSquares().objects, ...unit([[0, -4]]) } }],
    ["half an arc number", { ...twoSquares(), objects: { ...twoSquares().objects, ...unit([[0.5]]) } }],
    ["arcs not deep enough", { ...twoSquares(), objects: { ...twoSquares().objects, ...unit([0, 1]) } }],
    ["an empty ring", { ...twoSquares(), objects: { ...twoSquares().objects, ...unit([[]]) } }],
    ["a point without latitude", { ...twoSquares(), arcs: [[[1]], [[0, 0]], [[0, 0]]] }],
    ["a point that is no number", { ...twoSquares(), arcs: [[[1, "2"]], [[0, 0]], [[0, 0]]] }],
    ["an empty arc", { ...twoSquares(), arcs: [[], [[0, 0]], [[0, 0]]] }],
  ])("refuses %s", (_fault, content) => {
    expect(() => readTopology(content, file, ["units", "borders"])).toThrow(DataFileError);
  });

  test("whatever one value is replaced by, reading gives shapes or a DataFileError", () => {
    const text = JSON.stringify(twoSquares());
    const places = [...text.matchAll(/(?<=[:,[])(-?\d+(\.\d+)?|"[^"]*")(?=[,\]}])/g)];
    fc.assert(
      fc.property(fc.nat(places.length - 1), fc.jsonValue(), (index, value) => {
        const place = places[index];
        if (!place) return;
        const end = place.index + place[0].length;
        const broken: unknown = JSON.parse(
          text.slice(0, place.index) + JSON.stringify(value) + text.slice(end),
        );
        try {
          parseGeography(readTopology(broken, file, ["units", "borders"]), [], file);
        } catch (error) {
          expect(error).toBeInstanceOf(DataFileError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
