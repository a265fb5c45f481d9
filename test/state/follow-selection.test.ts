import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { BaseData } from "../../src/model/dataset";
import type { CityId, RegionId } from "../../src/model/identifiers";
import { overviewBounds, useCamera } from "../../src/state/camera";
import { useDatasets } from "../../src/state/datasets";
import { startFollowingSelection } from "../../src/state/follow-selection";
import { leaveSelection, select, useSelection } from "../../src/state/selection";
import { baseData } from "../builders/base-data";

const body = {
  type: "MultiPolygon" as const,
  coordinates: [
    [
      [
        [5, 50],
        [7, 50],
        [7, 51],
        [5, 51],
        [5, 50],
      ],
    ],
  ],
};
const lines = { type: "MultiLineString" as const, coordinates: [] };

function dataWithShape(): BaseData {
  const base = baseData();
  const shape = { region: "emr" as RegionId, body, outline: lines, partnerAreaMesh: lines, partial: null };
  return { ...base, geography: { ...base.geography, regions: [shape] } };
}

let stop: () => void = () => {};

beforeEach(() => {
  useDatasets.setState({ base: { status: "ready", data: dataWithShape() } });
  useSelection.setState({ selection: null, region: null, hovered: null });
  useCamera.setState({ camera: null, bounds: overviewBounds, request: null, current: null });
  stop = startFollowingSelection();
});

afterEach(() => stop());

const requested = () => useCamera.getState().request?.bounds;

describe("startFollowingSelection", () => {
  it("looks at a region that is selected", () => {
    select({ kind: "region", id: "emr" as RegionId });
    expect(requested()).toEqual([5, 50, 7, 51]);
  });

  it("leaves the map alone for a city in sight", () => {
    select({ kind: "city", id: "aachen-de" as CityId });
    expect(requested()).toBeUndefined();
  });

  it("moves to a city out of sight", () => {
    useCamera.setState({ bounds: [0, 0, 1, 1] });
    select({ kind: "city", id: "aachen-de" as CityId });
    const [west = 0, south = 0, east = 0, north = 0] = requested() ?? [];
    expect([(west + east) / 2, (south + north) / 2]).toEqual([
      expect.closeTo(6.08, 9),
      expect.closeTo(50.78, 9),
    ]);
  });

  it("returns to the overview when nothing is selected any more", () => {
    select({ kind: "region", id: "emr" as RegionId });
    leaveSelection();
    expect(requested()).toEqual(overviewBounds);
  });
});
