import type { MultiPolygon } from "geojson";
import { describe, expect, it } from "vitest";
import type { Geography, Land } from "../../src/model/geography";
import type { CountryCode, NutsCode } from "../../src/model/identifiers";
import { landBeside } from "../../src/state/land-beside";
import { lineOf, square } from "../builders/scene";

const mainland = square(5, 58, 31, 71);
const svalbard = square(10, 76, 30, 80);

function landOf(country: string, ...parts: MultiPolygon[]): Land {
  const coordinates = parts.flatMap((part) => part.coordinates);
  const properties = { country: country as CountryCode };
  return {
    type: "FeatureCollection",
    features: [{ type: "Feature", properties, geometry: { type: "MultiPolygon", coordinates } }],
    borders: lineOf([5, 60], [12, 61]),
  };
}

function unitsOf(country: string, ...shapes: MultiPolygon[]): Geography["units"] {
  return shapes.map((geometry, index) => ({
    type: "Feature",
    properties: { code: `${country}00${index}` as NutsCode, country: country as CountryCode },
    geometry,
  }));
}

describe("landBeside", () => {
  it("leaves out what the units draw, and keeps parts of the country far from them", () => {
    const units = unitsOf("NO", square(5.1, 58.1, 20, 66), square(20, 66, 30.9, 70.9));
    const { features } = landBeside(landOf("NO", mainland, svalbard), units);
    expect(features.map(({ geometry }) => geometry.coordinates)).toEqual([svalbard.coordinates]);
  });

  it("leaves out a country that is drawn whole", () => {
    expect(landBeside(landOf("DK", mainland), unitsOf("DK", mainland)).features).toEqual([]);
  });

  it("leaves the coarse borders to the units, which have finer ones", () => {
    expect(landBeside(landOf("SE", mainland), unitsOf("NO", mainland)).borders.coordinates).toEqual([]);
  });

  it("keeps other countries, wherever they lie", () => {
    const land = landOf("SE", mainland);
    expect(landBeside(land, unitsOf("NO", mainland)).features).toEqual(land.features);
  });
});
