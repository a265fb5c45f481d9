import { describe, expect, it } from "vitest";
import {
  landSource,
  lineSource,
  regionSource,
  unitSource,
  waterSource,
} from "../../../src/map/sources/base-sources";
import { citySource } from "../../../src/map/sources/city-source";
import {
  commuterSource,
  NODE_IMAGE_RADIUS,
  NODE_IMAGE_STEPS,
  splitStep,
} from "../../../src/map/sources/commuter-source";
import { fieldSource, measureSource, reachSource } from "../../../src/map/sources/distance-sources";
import { labelSource } from "../../../src/map/sources/label-source";
import { partnerSource } from "../../../src/map/sources/partner-source";
import { recordSource } from "../../../src/map/sources/record-source";
import type { SourceData } from "../../../src/map/sources/source-data";
import type { CityId } from "../../../src/model/identifiers";
import {
  baseScene,
  commuterScene,
  flowMark,
  label,
  lineOf,
  nodeMark,
  regionShape,
  square,
} from "../../builders/scene";

const keys = ({ features }: SourceData) => features.map(({ properties }) => properties.key);
const base = baseScene();

describe("sources of the base", () => {
  it("know units by code and regions by id: feature states refer to them", () => {
    expect(keys(unitSource(base.units))).toEqual(["BE332", "DEA2D"]);
    expect(keys(regionSource([regionShape("emr", square(5, 50, 7, 51))]))).toEqual([
      "emr",
      "emr:partner-areas",
    ]);
  });

  it("add a hatched part only where there is one", () => {
    expect(keys(regionSource(base.regions))).toEqual(["emr", "emr:partner-areas", "emr:partial"]);
  });

  it("name each border by its two countries", () => {
    expect(keys(lineSource(base))).toEqual(["unit-mesh", "border:BE-DE"]);
  });

  it("hold lakes, rivers and land with keys of their own", () => {
    const properties = { name: null, names: null };
    const water = {
      lakes: {
        type: "FeatureCollection" as const,
        features: [{ type: "Feature" as const, properties, geometry: square(9, 47, 10, 48) }],
      },
      rivers: {
        type: "FeatureCollection" as const,
        features: [{ type: "Feature" as const, properties, geometry: lineOf([6, 50], [7, 51]) }],
      },
    };
    expect(keys(waterSource(water))).toEqual(["lake:0", "river:0"]);
    expect(keys(landSource(base.land))).toEqual(["land-borders"]);
  });
});

describe("citySource", () => {
  it("gives a ring to central cities only, below the dot", () => {
    const mark = { id: "vaduz" as CityId, position: [9.5, 47.1] as const, radius: 3, isMatch: true, rank: 0 };
    expect(keys(citySource([{ ...mark, isCentral: true }]))).toEqual(["ring:vaduz", "vaduz"]);
    expect(keys(citySource([{ ...mark, isCentral: false }]))).toEqual(["vaduz"]);
  });
});

describe("commuterSource", () => {
  it("is empty without the overlay", () => {
    expect(commuterSource(null).features).toEqual([]);
  });

  it("ends every flow in a head", () => {
    const source = commuterSource(commuterScene([flowMark("a", "b")], [nodeMark("b", [6, 50])]));
    expect(keys(source)).toEqual(["a>b", "head:a>b", "node:b"]);
    expect(source.features[1]?.geometry).toEqual({ type: "Point", coordinates: [6, 50] });
  });

  it("draws nodes without sums plain", () => {
    const nodes = [nodeMark("a", [6, 50], { inflow: null, outflow: null })];
    expect(commuterSource(commuterScene([], nodes)).features[0]?.properties["step"]).toBe("plain");
  });
});

describe("splitStep", () => {
  it("draws whole only what is whole, and what is next to it with a hairline", () => {
    expect([0, 0.0001, 0.5, 0.9999, 1].map(splitStep)).toEqual([
      0,
      1,
      NODE_IMAGE_STEPS / 2,
      NODE_IMAGE_STEPS - 1,
      NODE_IMAGE_STEPS,
    ]);
    // One step at the edge of the largest circle, pixels.
    expect((2 * Math.PI * NODE_IMAGE_RADIUS) / NODE_IMAGE_STEPS).toBeLessThan(0.5);
  });

  it("is off the share by less than a degree of the circle", () => {
    for (const share of [0.0017, 0.012, 0.02, 0.1, 0.333, 0.987, 0.9973])
      expect(Math.abs(splitStep(share) / NODE_IMAGE_STEPS - share)).toBeLessThan(1 / 360);
  });
});

describe("distance sources", () => {
  it("are empty until the worker has answered", () => {
    expect(
      [fieldSource(null), reachSource(null), measureSource(null)].flatMap(({ features }) => features),
    ).toEqual([]);
  });

  it("hold the shortest line and its two ends", () => {
    const source = measureSource({ from: [6, 50], to: [6.1, 50.1], text: "13 km" });
    expect(keys(source)).toEqual(["measure:line", "measure:from", "measure:to"]);
  });
});

describe("labelSource", () => {
  it("counts offsets in ems and keeps the accent", () => {
    const [feature] = labelSource([
      label({ key: "neighbour:1", kind: "neighbour", offset: 11, colour: "#b45309" }),
    ]).features;
    expect(feature?.properties).toMatchObject({ shift: [0, 1], colour: "#b45309", part: "on" });
  });

  it("gives region names a layer before all others", () => {
    const parts = (["region", "city", "node", "river"] as const).map((kind) => label({ key: kind, kind }));
    expect(labelSource(parts).features.map(({ properties }) => properties["part"])).toEqual([
      "first",
      "beside",
      "beside",
      "on",
    ]);
  });
});

describe("partnerSource", () => {
  it("is empty without the overlay", () => {
    expect(partnerSource(null).features).toEqual([]);
  });
});

describe("recordSource", () => {
  it("keeps marks, places and the origin apart, and says what steps back", () => {
    const position = [6, 50] as const;
    const { features } = recordSource({
      marks: [{ key: "cluster:1", position, radius: 9, text: "2", isLit: false }],
      places: [{ name: "Aachen", position, city: null }],
      origin: { name: "Köln", position },
      isFaded: true,
    });
    expect(features.map(({ properties }) => [properties.key, properties["part"]])).toEqual([
      ["cluster:1", "mark"],
      ["place:0", "place"],
      ["origin", "origin"],
      ["origin-middle", "origin-middle"],
    ]);
    expect(features[0]?.properties).toMatchObject({ text: "2", radius: 9, isFaded: true });
  });

  it("is empty without the catalogue", () => {
    expect(recordSource(null).features).toEqual([]);
  });
});
