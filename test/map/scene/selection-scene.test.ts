import { describe, expect, it } from "vitest";
import { buildSelectionScene } from "../../../src/map/scene/selection-scene";
import type { CityId, NetworkId, RegionId } from "../../../src/model/identifiers";

describe("buildSelectionScene", () => {
  it("keeps the region lit around the selected city", () => {
    const selection = { kind: "city", id: "aachen" as CityId } as const;
    expect(buildSelectionScene(selection, "emr" as RegionId)).toEqual({
      region: "emr",
      unit: null,
      city: "aachen",
      partnership: null,
    });
  });

  it("lights nothing of its own for a network", () => {
    const selection = { kind: "network", id: "imeg" as NetworkId } as const;
    expect(Object.values(buildSelectionScene(selection, null))).toEqual([null, null, null, null]);
  });
});
