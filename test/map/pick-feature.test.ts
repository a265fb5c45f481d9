import { describe, expect, it } from "vitest";
import { pickFeature } from "../../src/map/pick-feature";

const hit = (layer: string, key: string, distance = 0) => ({ layer, key, distance });

describe("pickFeature", () => {
  it("prefers a city to a flow, a flow to an area", () => {
    const unit = hit("units", "DEA2D");
    const flow = hit("flows", "a>b");
    expect(pickFeature([unit, flow, hit("cities", "aachen", 5)])).toEqual({ kind: "city", id: "aachen" });
    expect(pickFeature([unit, flow])).toEqual({ kind: "flow", origin: "a", destination: "b" });
    expect(pickFeature([unit])).toEqual({ kind: "unit", id: "DEA2D" });
  });

  it("prefers a mark of the catalogue to everything below it, and leaves the places of a record alone", () => {
    const mark = hit("record-marks", "cluster:12", 4);
    expect(pickFeature([hit("cities", "aachen"), mark])).toEqual({ kind: "record-mark", id: "cluster:12" });
    expect(pickFeature([hit("record-places", "place:0")])).toBeNull();
  });

  it("takes the nearest of several cities", () => {
    expect(pickFeature([hit("cities", "far", 5), hit("cities", "near", 1)])).toEqual({
      kind: "city",
      id: "near",
    });
  });

  it("takes the uppermost of several lines", () => {
    expect(pickFeature([hit("arcs", "upper"), hit("arcs", "lower")])).toEqual({
      kind: "partnership",
      id: "upper",
    });
  });

  it("reads rings, heads and nodes as what they belong to", () => {
    expect(pickFeature([hit("cities", "ring:vaduz")])).toEqual({ kind: "city", id: "vaduz" });
    expect(pickFeature([hit("flow-heads", "head:a>b")])).toEqual({
      kind: "flow",
      origin: "a",
      destination: "b",
    });
    expect(pickFeature([hit("flow-nodes", "node:LU")])).toEqual({ kind: "flow-area", id: "LU" });
  });

  it("finds nothing at sea", () => {
    expect(pickFeature([])).toBeNull();
    expect(pickFeature([hit("labels", "region:emr")])).toBeNull();
  });
});
