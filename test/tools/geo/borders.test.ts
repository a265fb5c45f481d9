import { describe, expect, test } from "vitest";
import type { GeometryObject } from "topojson-specification";
import { stateBorders } from "../../../tools/geo/geometry/borders";
import { closeSlivers } from "../../../tools/geo/geometry/close-slivers";
import { grid, quantiseNuts, type NutsTopology } from "../../../tools/geo/geometry/nuts-topology";
import { readGeometryPackages } from "../../../tools/geo/geometry/read-geometry-packages";
import { geometriesOf, withAbsoluteArcs, type Topology } from "../../../tools/geo/geometry/topology-tools";
import { karneyLength } from "../../builders/geodesic";

/** Three units in a row, two of them of one country: 0 and 1 are the shared sides, the rest is coast. */
function threeUnits(): NutsTopology {
  const unit = (code: string, arcs: number[][]) => {
    const geometry: GeometryObject = { type: "Polygon", id: code, arcs };
    return { code, prefix: code.slice(0, 2), name: code, geometry };
  };
  const topology: Topology = {
    type: "Topology",
    transform: grid,
    objects: {},
    arcs: [
      [
        [10, 0],
        [0, 10],
      ],
      [
        [20, 0],
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
      ],
      [
        [20, 10],
        [-10, 0],
      ],
      [
        [20, 0],
        [10, 0],
        [0, 10],
        [-10, 0],
      ],
    ],
  };
  const units = [unit("BE100", [[0, 2]]), unit("DEA11", [[3, 1, 4, ~0]]), unit("DEA12", [[5, ~1]])];
  return { topology, units };
}

describe("stateBorders", () => {
  test("takes the side that two countries share, not the coast nor the side inside a country", () => {
    expect(stateBorders(threeUnits())).toEqual([
      {
        type: "MultiLineString",
        arcs: [[0]],
        prefixes: ["BE", "DE"],
        properties: { countries: ["BE", "DE"] },
      },
    ]);
  });
});

describe("the border of Germany and France", () => {
  // By another way: segments that stand in the outlines of both countries, in the untouched source.
  test("has the length of the segments both countries have in the source, within 0.5 %", async () => {
    const { nuts: source } = await readGeometryPackages();
    const nuts = quantiseNuts(source);
    const border = stateBorders(nuts).find(({ prefixes }) => prefixes.join() === "DE,FR");
    const built = karneyLength(linesOf(nuts.topology, border?.arcs ?? []));
    expect(Math.abs(built / sharedLength(source, "DE", "FR") - 1)).toBeLessThan(0.005);
  });
});

function linesOf(topology: Topology, arcs: readonly number[][]): number[][][] {
  const absolute = withAbsoluteArcs(topology);
  return arcs.flat().map((arc) => absolute.arcs[arc < 0 ? ~arc : arc] ?? []);
}

function sharedLength(source: Topology, a: string, b: string): number {
  const absolute = withAbsoluteArcs(source);
  const segments = (country: string) => {
    const found = new Map<string, number[][]>();
    for (const geometry of geometriesOf(source, "NUTS")) {
      if (!String(geometry.id).startsWith(country)) continue;
      for (const arc of arcNumbers(geometry)) {
        const points = absolute.arcs[arc] ?? [];
        points.slice(1).forEach((end, index) => {
          const start = points[index] ?? end;
          found.set([start.join(), end.join()].sort().join(" "), [start, end]);
        });
      }
    }
    return found;
  };
  const [ofA, ofB] = [segments(a), segments(b)];
  return karneyLength([...ofA].filter(([key]) => ofB.has(key)).map(([, line]) => line));
}

function arcNumbers(geometry: GeometryObject): number[] {
  if (geometry.type === "Polygon") return geometry.arcs.flat().map((arc) => (arc < 0 ? ~arc : arc));
  if (geometry.type === "MultiPolygon") return geometry.arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc));
  return [];
}

describe("closeSlivers", () => {
  // The upper unit draws the common side straight from 0/0 to 20/0, past the corner 10/-1 of the lower ones.
  const topology: Topology = {
    type: "Topology",
    transform: grid,
    objects: {},
    arcs: [
      [
        [0, 0],
        [20, 0],
      ],
      [
        [0, 0],
        [10, -1],
      ],
      [
        [10, -1],
        [10, 1],
      ],
      [
        [20, 0],
        [0, 90],
        [-20, 0],
        [0, -90],
      ],
      [
        [10, -1],
        [0, -90],
        [-10, 1],
        [0, 90],
      ],
      [
        [20, 0],
        [0, -91],
        [-10, 0],
      ],
    ],
  };
  const upper: GeometryObject = { type: "Polygon", id: "BE323", arcs: [[0, 3]] };
  const left: GeometryObject = { type: "Polygon", id: "BE329", arcs: [[4, 1]] };
  const right: GeometryObject = { type: "Polygon", id: "FRE11", arcs: [[2, 5]] };

  // Its outer sides are shared with others, as everywhere inside a country.
  const around: GeometryObject = { type: "Polygon", id: "FRE12", arcs: [[~3], [~4], [~5]] };

  test("gives the straight side the corner of the other side, so that both share the arcs", () => {
    const [closed, ...others] = closeSlivers(topology, [upper, left, right, around]);
    expect(closed).toMatchObject({ arcs: [[1, 2, 3]] });
    expect(others).toEqual([left, right, around]);
  });

  test("walks the arcs backwards where the straight side was walked backwards", () => {
    const turned: GeometryObject = { type: "Polygon", id: "BE323", arcs: [[~3, ~0]] };
    expect(closeSlivers(topology, [turned, left, right, around])[0]).toMatchObject({ arcs: [[~3, ~2, ~1]] });
  });

  test("leaves a real hole alone", () => {
    const scale: [number, number] = [grid.scale[0] * 40, grid.scale[1] * 40];
    const larger: Topology = { ...topology, transform: { ...grid, scale } };
    expect(closeSlivers(larger, [upper, left, right, around])).toEqual([upper, left, right, around]);
  });
});
