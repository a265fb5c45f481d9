import { beforeAll, describe, expect, test } from "vitest";
import { mergeLevel } from "../../../src/data/geo/merge-level";
import { readTopology, type Topology } from "../../../src/data/geo/read-topology";
import { loadFile } from "../../../src/data/load-file";
import { publishedFiles } from "../../builders/published-files";
import { karneyArea } from "../../builders/geodesic";

const file = "nuts3-2021-03m.topo.json";

let topology: Topology;
beforeAll(async () => {
  topology = readTopology(await loadFile(file, publishedFiles), file, ["units"]);
});

describe("mergeLevel", () => {
  test("gives the countries at level 0", () => {
    expect(mergeLevel(topology, 0, file).map(({ id }) => id)).toEqual("AT BE CH DE FR LI LU NL".split(" "));
  });

  test("gives the 16 Länder at level 1 and the 11 provinces of Belgium at level 2", () => {
    const idsOf = (level: 1 | 2, prefix: string) =>
      mergeLevel(topology, level, file).filter(({ id }) => String(id).startsWith(prefix));
    expect(idsOf(1, "DE")).toHaveLength(16);
    expect(idsOf(2, "BE")).toHaveLength(11);
  });

  // Published areas: Luxembourg 2,586 km² (STATEC), Belgium 30,689 km² (Statbel); 1 % for 1:3 million.
  test.each([
    ["LU", 2586],
    ["BE", 30_689],
  ])("%s keeps its area", (country, published) => {
    const merged = mergeLevel(topology, 0, file).find(({ id }) => id === country);
    expect(merged).toBeDefined();
    expect(
      Math.abs(karneyArea(merged?.geometry ?? { type: "Polygon", coordinates: [] }) / published - 1),
    ).toBeLessThan(0.01);
  });

  test("levels add up: the areas of level 2 are those of level 0", () => {
    const total = (level: 0 | 2) =>
      mergeLevel(topology, level, file).reduce((sum, { geometry }) => sum + karneyArea(geometry), 0);
    expect(total(2)).toBeCloseTo(total(0), 0);
  });
});
