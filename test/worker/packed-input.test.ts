import { describe, expect, it } from "vitest";
import { loadBase } from "../../src/data/load-base";
import { packInput, transferablesOf, unpackInput } from "../../src/worker/packed-input";
import { publishedFiles } from "../builders/published-files";

describe("packInput", () => {
  it("brings borders, units and label points over unchanged", async () => {
    const { geography, units, land } = await loadBase(publishedFiles);
    const packed = packInput({ borders: geography.borders, units: geography.units, labels: units, land });
    const sent = structuredClone(packed, { transfer: transferablesOf(packed) });
    const input = unpackInput(sent);

    expect(input.borders).toEqual(geography.borders);
    expect(input.units.map(({ properties }) => properties)).toEqual(
      geography.units.map(({ properties: { code, country } }) => ({ code, country })),
    );
    const parts = (geometry: (typeof geography.units)[number]["geometry"]) =>
      geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    expect(input.units.map(({ geometry }) => parts(geometry))).toEqual(
      geography.units.map(({ geometry }) => parts(geometry)),
    );
    expect([...input.labelPoints]).toEqual(units.map(({ code, labelPoint }) => [code, labelPoint]));
  });

  it("brings over the land on the other side of the borders, and no other", async () => {
    const { geography, units, land } = await loadBase(publishedFiles);
    const packed = packInput({ borders: geography.borders, units: geography.units, labels: units, land });
    const neighbours = ["AD", "CZ", "DK", "ES", "HU", "IT", "PL", "SI", "SK"];
    const expected = land.features.filter(({ properties }) => neighbours.includes(properties.country ?? ""));
    expect(expected).toHaveLength(neighbours.length);
    expect(unpackInput(packed).land).toEqual(
      expected.map(({ geometry }) => ({
        type: "MultiPolygon",
        coordinates: geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
      })),
    );
  });
});
