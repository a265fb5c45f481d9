import { describe, expect, it } from "vitest";
import {
  commuterTargets,
  partnerTargets,
  placeFrameArrows,
  type FrameTarget,
} from "../../../src/map/scene/frame-arrows";
import { fromWorld, toWorld } from "../../../src/map/scene/mercator";
import type { BoundingBox, CityId, Position } from "../../../src/model/identifiers";
import { commuterScene, flowMark, nodeMark } from "../../builders/scene";

/** A view that is a square on the map, so that directions can be counted by hand. */
const [left, top] = toWorld([5, 51]);
const side = 0.01;
const at = (x: number, y: number): Position => fromWorld([left + x * side, top + y * side]);
const [west, north] = at(0, 0);
const [east, south] = at(1, 1);
const bounds: BoundingBox = [west, south, east, north];
/** The view is 655 pixels wide and high. */
const zoom = 7;

function target(key: string, position: Position, part: Partial<FrameTarget> = {}): FrameTarget {
  return { key, name: key, position, inward: 1, outward: null, ...part };
}

describe("placeFrameArrows", () => {
  it("places an arrow where the way from the middle crosses the frame", () => {
    // From (0.5, 0.5) to (2.5, 1.5): half as far down as to the right, so it leaves at (1, 0.75).
    const [arrow] = placeFrameArrows([target("a", at(2.5, 1.5))], bounds, zoom);
    expect(arrow?.side).toBe("right");
    expect(arrow?.x).toBeCloseTo(1, 9);
    expect(arrow?.y).toBeCloseTo(0.75, 9);
    expect(arrow?.bearing).toBeCloseTo(116.565, 2);
  });

  it("knows all four sides", () => {
    const places = [at(0.5, -2), at(3, 0.5), at(0.5, 3), at(-2, 0.5)];
    const arrows = placeFrameArrows(
      places.map((place, index) => target(String(index), place)),
      bounds,
      zoom,
    );
    expect(arrows.map(({ side: name }) => name).sort()).toEqual(["bottom", "left", "right", "top"]);
  });

  it("draws nothing for what is inside", () => {
    expect(placeFrameArrows([target("a", at(0.2, 0.9))], bounds, zoom)).toEqual([]);
  });

  it("joins arrows that would cover each other and adds their recorded sums", () => {
    const arrows = placeFrameArrows(
      [
        target("a", at(3, 0.5), { inward: 100 }),
        target("b", at(3, 0.6), { inward: 20, outward: 7 }),
        target("c", at(3, 2.5), { inward: null, outward: 1 }),
      ],
      bounds,
      zoom,
    );
    expect(
      arrows.map(({ targets, inward, outward }) => [targets.map(({ key }) => key).join(), inward, outward]),
    ).toEqual([
      ["a,b", 120, 7],
      ["c", null, 1],
    ]);
  });
});

describe("placeFrameArrows on a small map", () => {
  const keysOf = (level: number, places: readonly Position[]) =>
    placeFrameArrows(
      places.map((place, index) => target(String(index), place)),
      bounds,
      level,
    ).map(({ targets }) => targets.map(({ key }) => key).join());

  it("joins more: a text needs 184 pixels across and 56 upright", () => {
    // They leave at 0.4 and 0.7 of the side: 197 pixels apart at zoom 7, 98 at zoom 6.
    const above = [at(0.3, -0.5), at(0.9, -0.5)];
    expect(keysOf(7, above)).toEqual(["0", "1"]);
    expect(keysOf(6, above)).toEqual(["0,1"]);
    const besides = [at(1.5, 0.3), at(1.5, 0.9)];
    expect(keysOf(6, besides)).toEqual(["0", "1"]);
    expect(keysOf(5, besides)).toEqual(["0,1"]);
  });
});

describe("placeFrameArrows of many targets", () => {
  it("has at most three on a side, and loses none", () => {
    const around = Array.from({ length: 60 }, (_, index): FrameTarget => {
      const turn = (index / 60) * 2 * Math.PI;
      return target(String(index), at(0.5 + 2 * Math.cos(turn), 0.5 + 2 * Math.sin(turn)));
    });
    const arrows = placeFrameArrows(around, bounds, 9);
    for (const side of ["top", "right", "bottom", "left"] as const)
      expect(arrows.filter((arrow) => arrow.side === side).length).toBeLessThanOrEqual(3);
    expect(arrows.flatMap(({ targets }) => targets)).toHaveLength(60);
  });
});

describe("commuterTargets", () => {
  const nodes = [nodeMark("in", at(0.5, 0.5)), nodeMark("near", at(0.2, 0.2)), nodeMark("out", at(3, 3))];

  it("sums the flows between an area outside and the view, by direction", () => {
    const flows = [
      flowMark("out", "in", { magnitude: 100 }),
      flowMark("out", "near", { magnitude: 30 }),
      flowMark("in", "out", { magnitude: 5 }),
      flowMark("in", "near", { magnitude: 1_000 }),
    ];
    expect(commuterTargets(commuterScene(flows, nodes), bounds)).toEqual([
      { key: "out", name: "out", position: at(3, 3), inward: 130, outward: 5 },
    ]);
  });

  it("adds nothing where rows may overlap: the largest stands alone", () => {
    const flows = [flowMark("out", "in", { magnitude: 100 }), flowMark("out", "near", { magnitude: 30 })];
    const [first] = commuterTargets({ ...commuterScene(flows, nodes), isSummable: false }, bounds);
    expect(first?.inward).toBe(100);
  });
});

describe("partnerTargets", () => {
  it("keeps lit ends outside the view", () => {
    const end = (id: string, position: Position, isLit: boolean) => ({
      id: id as CityId,
      position,
      text: id,
      isLit,
    });
    const ends = [end("far", at(4, 4), true), end("faded", at(4, 4), false), end("near", at(0.5, 0.5), true)];
    expect(partnerTargets({ ends }, bounds).map(({ key }) => key)).toEqual(["far"]);
  });
});
