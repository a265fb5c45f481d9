import { polygon } from "@turf/helpers";
import { describe, expect, it } from "vitest";
import { AnalysisSession } from "../../../src/analysis/geometry/analysis-session";
import type {
  BoundingBox,
  CountryCode,
  Kilometres,
  NutsCode,
  Position,
} from "../../../src/model/identifiers";
import { border } from "../../builders/borders";

const extent: BoundingBox = [4, 48, 8, 52];
const otherExtent: BoundingBox = [3, 46, 12, 53];
const tenKilometres = 10 as Kilometres;

/** Two units of a country west of a border along 6 degrees east. */
function session(): AnalysisSession {
  const ring = (west: number) => [
    [west, 48],
    [west + 1, 48],
    [west + 1, 52],
    [west, 52],
    [west, 48],
  ];
  return new AnalysisSession({
    borders: [border("AA", "BB", [6, 40], [6, 60])],
    units: [4, 5].map((west) =>
      polygon([ring(west)], { code: `AA${west}` as NutsCode, country: "AA" as CountryCode }),
    ),
    labelPoints: new Map([4, 5].map((west) => [`AA${west}` as NutsCode, [west + 0.5, 50] as Position])),
    land: [polygon([ring(6)]).geometry],
  });
}

describe("AnalysisSession", () => {
  it("covers both sides of the border, but neither the sea nor land it does not know", async () => {
    const { area } = await session().reach(tenKilometres);
    const longitudes = area.coordinates.flat(2).map(([longitude = NaN]) => longitude);
    expect(Math.min(...longitudes)).toBeLessThan(5.9);
    expect(Math.max(...longitudes)).toBeGreaterThan(6.1);
    const latitudes = area.coordinates.flat(2).map(([, latitude = NaN]) => latitude);
    expect(Math.max(...latitudes)).toBeLessThan(52.01);
  });

  it("answers a reach over the extent last asked for bands", async () => {
    const asked = session();
    await asked.bands([5, 49, 7, 50], [tenKilometres]);
    const { area } = await asked.reach(tenKilometres);
    const latitudes = area.coordinates.flat(2).map(([, latitude = NaN]) => latitude);
    expect(Math.max(...latitudes)).toBeLessThan(50.1);
  });

  it("serves two questions at once with one field", async () => {
    const asked = session();
    const shares: number[] = [];
    const bands = asked.bands(extent, [tenKilometres]);
    const reach = asked.reach(tenKilometres, { onProgress: (share) => shares.push(share) });
    expect((await reach).area.coordinates.length).toBeGreaterThan(0);
    expect((await bands).features).toHaveLength(2);
    expect(shares).toEqual([]);
  });

  it("keeps the old field when a question is aborted midway", async () => {
    const asked = session();
    await asked.bands(extent, [tenKilometres]);
    const before = await asked.reach(tenKilometres);
    const controller = new AbortController();
    const aborted = asked.bands(otherExtent, [tenKilometres], {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(aborted).rejects.toMatchObject({ name: "AbortError" });
    expect(await asked.reach(tenKilometres)).toEqual(before);
  });

  it("computes for itself what it waited for when the other question is aborted", async () => {
    const asked = session();
    const controller = new AbortController();
    const bands = asked.bands(extent, [tenKilometres], { signal: controller.signal });
    const reach = asked.reach(tenKilometres);
    controller.abort();
    await expect(bands).rejects.toMatchObject({ name: "AbortError" });
    expect((await reach).kilometres).toBe(10);
  });

  it("measures points, places and units, and draws arcs", async () => {
    const asked = session();
    const [point] = await asked.points([{ position: [5.5, 50] }]);
    expect([point?.country, point?.unit, point?.nearest?.neighbour]).toEqual(["AA", "AA5", "BB"]);
    const places = await asked.places([5.5], [50]);
    expect(places.distances[0]).toBeCloseTo(point?.nearest?.distance ?? NaN, 2);
    expect((await asked.units()).map(({ unit }) => unit)).toEqual(["AA4", "AA5"]);
    expect(
      asked.arcs([
        [
          [5, 50],
          [6, 51],
        ],
      ]),
    ).toHaveLength(1);
  });
});
