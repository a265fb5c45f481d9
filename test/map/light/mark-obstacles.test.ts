import { describe, expect, it } from "vitest";
import { labelsAroundSelection, markObstacles } from "../../../src/map/light/mark-obstacles";
import { screenTransform } from "../../../src/map/light/mercator";
import type { CityMark } from "../../../src/map/scene/scene";
import type { CityId, Position } from "../../../src/model/identifiers";
import { commuterScene, label, nodeMark, scene } from "../../builders/scene";

const transform = screenTransform({
  camera: { center: [6, 50], zoom: 6 },
  size: { width: 200, height: 100 },
});

function cityMark(id: string, part: Partial<CityMark> = {}): CityMark {
  return {
    id: id as CityId,
    position: [6, 50],
    radius: 4,
    isCentral: false,
    isMatch: true,
    rank: 0,
    ...part,
  };
}

describe("markObstacles", () => {
  it("keeps every name off the nodes of the commuter overlay", () => {
    const { strict } = markObstacles(
      scene({ commuters: commuterScene([], [nodeMark("LU", [6, 50])]) }),
      transform,
    );
    expect(strict).toEqual([{ left: 90, top: 40, right: 110, bottom: 60 }]);
  });

  it("counts important cities that pass the filters only", () => {
    const cities = [
      cityMark("shown"),
      cityMark("small", { radius: 2 }),
      cityMark("filtered", { isMatch: false }),
    ];
    expect(markObstacles(scene({ cities }), transform).soft).toHaveLength(1);
  });

  const circle = { key: "mark", position: [6, 50] as Position, radius: 12, text: "14", isLit: false };
  const noRecords = { marks: [], places: [], origin: null, isFaded: false };

  it("keeps every name off the places of the record that is read", () => {
    const places = [{ name: "Aachen", position: [6, 50] as Position, city: null }];
    const { strict } = markObstacles(scene({ records: { ...noRecords, places, isFaded: true } }), transform);
    expect(strict).toEqual([{ left: 93, top: 43, right: 107, bottom: 57 }]);
  });

  it("counts the ring where distances begin before the marks", () => {
    const widths = (origin: Position | null) => {
      const records = {
        ...noRecords,
        marks: [circle],
        origin: origin && { name: "Aachen", position: origin },
      };
      const boxes = markObstacles(scene({ records }), transform).records ?? [];
      return boxes.map(({ left, right }) => Math.round(right - left));
    };
    expect(widths(null)).toEqual([24]);
    expect(widths([6, 50])).toEqual([50, 24]);
  });
});

describe("labelsAroundSelection", () => {
  const labels = [
    label({ key: "city:metz-fr", kind: "city", offset: 5 }),
    label({ key: "city:trier-de", kind: "city", offset: 5 }),
  ];

  it("moves the selected city's name out of its ring, and no other", () => {
    const moved = labelsAroundSelection(labels, { city: "metz-fr" as CityId });
    expect(moved.map(({ offset }) => offset)).toEqual([9, 5]);
  });

  it("gives the same labels while no city is selected", () => {
    expect(labelsAroundSelection(labels, { city: null })).toBe(labels);
  });
});
