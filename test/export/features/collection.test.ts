import { describe, expect, it } from "vitest";
import { distanceFeatures } from "../../../src/export/features/distance-features";
import { featureCollection, featuresOfTable } from "../../../src/export/features/collection";
import type { ExportTable } from "../../../src/export/table";
import type { Kilometres, SourceId } from "../../../src/model/identifiers";
import type { DataText } from "../../../src/model/language";
import { provenance } from "../../builders/export-words";
import { lineOf, square } from "../../builders/scene";

const source = {
  id: "office" as SourceId,
  title: "Commuters",
  publisher: "Statistical office",
  datasetCode: "x1",
  url: "https://office.example",
  licence: "CC BY 4.0" as DataText,
  licenceChecked: true,
  edition: "2022" as DataText,
  readFrom: null,
  note: null,
};

describe("featureCollection", () => {
  it("tells in foreign members what it shows, from whom and under which licence", () => {
    const collection = featureCollection([], provenance({ sources: [source] }), ({ licence }) => licence);
    expect(collection).toMatchObject({
      type: "FeatureCollection",
      name: "Population density",
      created: "2026-11-22",
      attribution: ["© EuroGeographics for the administrative boundaries"],
      sources: [{ publisher: "Statistical office", code: "x1", licence: "CC BY 4.0" }],
    });
    expect(collection).not.toHaveProperty("crs");
  });

  it("gives every row of a table its place and its values", () => {
    const table: ExportTable = {
      columns: ["area_code", "value"],
      rows: [["DEA2D", 789] as const, ["west", null] as const],
    };
    const features = featuresOfTable(table, [
      { id: "DEA2D", geometry: square(6, 50, 7, 51) },
      { id: "west", geometry: null },
    ]);
    const collection = featureCollection(features, provenance(), () => "");
    expect(
      collection.features.map(({ id, geometry, properties }) => [id, geometry?.type, properties]),
    ).toEqual([
      ["DEA2D", "MultiPolygon", { area_code: "DEA2D", value: 789 }],
      ["west", undefined, { area_code: "west", value: null }],
    ]);
  });
});

describe("distanceFeatures", () => {
  it("holds bands, the lines between them and the chosen distance", () => {
    const kilometres = (value: number) => value as Kilometres;
    const features = distanceFeatures(
      {
        type: "FeatureCollection",
        features: [
          {
            type: "Feature",
            properties: { from: kilometres(10), to: null },
            geometry: square(6, 50, 7, 51),
          },
        ],
        lines: [
          {
            type: "Feature",
            properties: { kilometres: kilometres(10) },
            geometry: lineOf([6, 50], [6, 51]),
          },
        ],
      },
      { kilometres: kilometres(25), area: square(5, 50, 6, 51), line: lineOf([6, 50], [6, 51]) },
    );
    expect(features.map(({ id, properties }) => [id, properties])).toEqual([
      ["band-10", { kind: "band", from_km: 10, to_km: null }],
      ["line-10", { kind: "line", distance_km: 10 }],
      ["reach-25", { kind: "reach", from_km: 0, to_km: 25 }],
    ]);
  });

  it("is empty before anything has been computed", () => {
    expect(distanceFeatures(null, null)).toEqual([]);
  });
});
