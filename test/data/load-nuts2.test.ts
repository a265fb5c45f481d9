import { describe, expect, it } from "vitest";
import { loadBase } from "../../src/data/load-base";
import { loadNuts2 } from "../../src/data/load-nuts2";
import { karneyArea } from "../builders/geodesic";
import { publishedFiles } from "../builders/published-files";

const nuts2 = await loadNuts2("detailed", publishedFiles);
const base = await loadBase(publishedFiles);

describe("loadNuts2", () => {
  it("has one area with a name for every code of four letters among the units", () => {
    const codes = new Set(base.units.map(({ code }) => code.slice(0, 4)));
    expect(nuts2.areas.map(({ properties }) => properties.code as string)).toEqual([...codes].sort());
    expect(nuts2.areas.filter(({ properties }) => !nuts2.names.has(properties.code))).toEqual([]);
  });

  it("covers exactly what its units cover", () => {
    // Trier region: five districts; areas on the ellipsoid, independent of the merge.
    const merged = nuts2.areas.find(({ properties }) => (properties.code as string) === "DEB2");
    const units = base.geography.units.filter(({ properties }) => properties.code.startsWith("DEB2"));
    expect(units).toHaveLength(5);
    const sum = units.reduce((total, { geometry }) => total + karneyArea(geometry), 0);
    expect(karneyArea(merged?.geometry ?? { type: "MultiPolygon", coordinates: [] }) / sum).toBeCloseTo(1, 9);
  });

  it("has the areas of all Europe where they are asked for, each once", async () => {
    const all = await loadNuts2("europe", publishedFiles);
    const codes = all.areas.map(({ properties }) => properties.code as string);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(expect.arrayContaining(["PL51", "CZ05", "DED2"]));
    expect(all.areas.filter(({ properties }) => !all.names.has(properties.code))).toEqual([]);
    // Dolnośląskie: 19,947 km² (Eurostat reg_area3), within 2 % at 1:3 million.
    const silesia = all.areas.find(({ properties }) => (properties.code as string) === "PL51");
    const area = karneyArea(silesia?.geometry ?? { type: "MultiPolygon", coordinates: [] });
    expect(Math.abs(area / 19_947 - 1)).toBeLessThan(0.02);
  });

  it("draws no line inside an area and none along a state border", () => {
    const length = (lines: readonly (readonly unknown[])[]) =>
      lines.reduce((sum, line) => sum + line.length, 0);
    expect(length(nuts2.mesh.coordinates)).toBeGreaterThan(0);
    expect(length(nuts2.mesh.coordinates)).toBeLessThan(length(base.geography.unitMesh.coordinates));
  });
});
