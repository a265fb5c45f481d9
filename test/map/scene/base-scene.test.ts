import { describe, expect, it } from "vitest";
import { buildBaseScene, unitMemberships } from "../../../src/map/scene/base-scene";
import type { BaseData } from "../../../src/model/dataset";
import type { Land } from "../../../src/model/geography";
import type { CountryCode, NutsCode, RegionId } from "../../../src/model/identifiers";
import { baseData, borderRegion } from "../../builders/base-data";
import { lineOf, square } from "../../builders/scene";

function landOf(...countries: readonly (readonly [string, ReturnType<typeof square>])[]): Land {
  return {
    type: "FeatureCollection",
    features: countries.map(([country, geometry]) => ({
      type: "Feature",
      properties: { country: country as CountryCode },
      geometry,
    })),
    borders: lineOf(),
  };
}

function dataWithGeometry(): BaseData {
  const data = baseData();
  const geometry = square(6, 50, 7, 51);
  const [ring = []] = geometry.coordinates;
  return {
    ...data,
    geography: {
      ...data.geography,
      units: [
        {
          type: "Feature",
          properties: { code: "BE332" as NutsCode, country: "BE" as CountryCode },
          geometry: { type: "Polygon", coordinates: ring },
        },
      ],
      regions: [
        {
          region: "emr" as RegionId,
          body: geometry,
          outline: lineOf([6, 50], [7, 50]),
          partnerAreaMesh: lineOf(),
          partial: null,
        },
      ],
    },
    land: landOf(["IT", square(8, 44, 9, 45)]),
  };
}

describe("unitMemberships", () => {
  it("lists both regions of a unit that lies in two", () => {
    const regions = [borderRegion("emr", ["BE332"]), borderRegion("gr", ["BE332", "LU000"])];
    expect(unitMemberships(regions).get("BE332" as NutsCode)?.regions).toEqual(["emr", "gr"]);
  });

  it("marks a unit as partial when any region has only a part of it", () => {
    const [member] = borderRegion("gr", ["BE332"]).members;
    const gr = {
      ...borderRegion("gr", []),
      members: member ? [{ ...member, coverage: "partial" as const }] : [],
    };
    const memberships = unitMemberships([borderRegion("emr", ["BE332"]), gr]);
    expect(memberships.get("BE332" as NutsCode)?.isPartial).toBe(true);
  });
});

describe("buildBaseScene", () => {
  it("draws regions in the accent of the colour scheme", () => {
    expect(buildBaseScene(dataWithGeometry(), null, "light").regions[0]?.colour).toBe("#b45309");
    expect(buildBaseScene(dataWithGeometry(), null, "dark").regions[0]?.colour).toBe("#f0a060");
  });

  it("gives units one kind of geometry", () => {
    const [unit] = buildBaseScene(dataWithGeometry(), null, "light").units;
    expect(unit?.geometry.type).toBe("MultiPolygon");
  });

  it("keeps units when regions change", () => {
    const data = dataWithGeometry();
    const first = buildBaseScene(data, null, "light");
    const later = buildBaseScene({ ...data, regions: [borderRegion("gr", ["LU000"])] }, null, "light");
    expect(later.units).toBe(first.units);
  });

  it("keeps units when colours change or the world arrives, and regions when the world does", () => {
    const data = dataWithGeometry();
    const first = buildBaseScene(data, null, "light");
    const later = buildBaseScene(data, landOf(["BR", square(-60, -10, -50, 0)]), "light");
    expect(later.units).toBe(first.units);
    expect(later.regions).toBe(first.regions);
    expect(buildBaseScene(data, null, "dark").units).toBe(first.units);
  });

  it("adds of the world only what the near land does not show", () => {
    const overseas = square(-53, 3, -52, 5);
    const mixed = {
      ...overseas,
      coordinates: [...square(6, 45, 7, 46).coordinates, ...overseas.coordinates],
    };
    const world = landOf(["IT", mixed], ["BR", square(-60, -10, -50, 0)]);
    const { land } = buildBaseScene(dataWithGeometry(), world, "light");
    expect(land.features.map(({ properties }) => properties.country)).toEqual(["IT", "BR", "IT"]);
    expect(land.features[0]?.geometry.coordinates).toEqual(overseas.coordinates);
  });

  it("takes borders of the coarse world only from beyond the frame of the near land", () => {
    const world = {
      ...landOf(),
      borders: lineOf([-50, 0], [-40, 20], [10, 50], [60, 50], [70, 50], [80, 0]),
    };
    const { land } = buildBaseScene(dataWithGeometry(), world, "light");
    expect(land.borders.coordinates).toEqual([
      [
        [-50, 0],
        [-40, 20],
      ],
      [
        [60, 50],
        [70, 50],
        [80, 0],
      ],
      [],
    ]);
  });
});
