import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutLabels, overlaps } from "../../../src/map/light/label-layout";
import type { Viewport } from "../../../src/map/light/mercator";
import { estimateWidth } from "../../../src/map/light/text-measure";
import { labelSides } from "../../../src/map/scene/label-sides";
import type { LabelKind, LabelMark } from "../../../src/map/scene/scene";
import type { Position } from "../../../src/model/identifiers";

const viewport: Viewport = { camera: { center: [7, 49], zoom: 6 }, size: { width: 800, height: 600 } };

function label(key: string, position: Position, changes: Partial<LabelMark> = {}): LabelMark {
  return {
    key,
    kind: "city",
    text: key,
    position,
    rank: 0,
    minimumZoom: 0,
    maximumZoom: 24,
    colour: null,
    offset: 4,
    sides: labelSides,
    rotation: 0,
    isStrong: false,
    ...changes,
  };
}

const place = (labels: readonly LabelMark[], obstacles?: Parameters<typeof layoutLabels>[3]) =>
  layoutLabels(labels, viewport, estimateWidth, obstacles);

describe("layoutLabels", () => {
  it("never lets two labels touch, for any labels", () => {
    const kinds: LabelKind[] = ["country", "region", "city", "partner-area", "river", "neighbour", "node"];
    const anyLabel = fc.record({
      text: fc.string({ minLength: 1, maxLength: 24 }),
      kind: fc.constantFrom(...kinds),
      longitude: fc.double({ min: 3, max: 11, noNaN: true }),
      latitude: fc.double({ min: 46, max: 52, noNaN: true }),
      rank: fc.integer({ min: 0, max: 50 }),
      rotation: fc.constantFrom(0, 0, 0, -60, 35),
    });
    fc.assert(
      fc.property(fc.array(anyLabel, { maxLength: 60 }), (drafts) => {
        const placed = place(
          drafts.map(({ longitude, latitude, ...rest }, index) =>
            label(`${index}`, [longitude, latitude], rest),
          ),
        );
        placed.forEach((one, index) =>
          placed.slice(index + 1).forEach((other) => expect(overlaps(one.box, other.box)).toBe(false)),
        );
      }),
    );
  });

  it("keeps the label of the lower rank when two areas share a place", () => {
    const area = { kind: "region", offset: 0 } as const;
    const placed = place([
      label("later", [7, 49], { ...area, rank: 2 }),
      label("first", [7, 49], { ...area, rank: 1 }),
    ]);
    expect(placed.map((one) => one.label.key)).toEqual(["first"]);
  });

  it("moves a city's name to its other side before it gives it up", () => {
    const placed = place([label("first", [7, 49]), label("second", [6.95, 49], { rank: 1 })]);
    expect(placed.map(({ anchor }) => anchor)).toEqual(["start", "end"]);
  });

  it("keeps a city's name off the circle of another city", () => {
    const [before] = place([label("Metz", [7, 49])]);
    const besides = before ? [{ ...before.box, left: before.box.left + 4 }] : [];
    const [after] = place([label("Metz", [7, 49])], { strict: [], soft: besides });
    expect(before?.anchor).toBe("start");
    expect(after?.anchor).toBe("end");
  });

  it("lets only a strong name cover another circle when every side is taken", () => {
    const everywhere = {
      strict: [],
      soft: [
        { left: 300, top: 200, right: 395, bottom: 400 },
        { left: 405, top: 200, right: 500, bottom: 400 },
      ],
    };
    expect(place([label("Aachen", [7, 49])], everywhere)).toHaveLength(0);
    expect(place([label("Aachen", [7, 49], { isStrong: true })], everywhere)).toHaveLength(1);
  });

  it("lets the name of an area cover a city, but not a figure drawn as a circle", () => {
    const area = label("Elsass", [7, 49], { kind: "partner-area", offset: 0 });
    const circle = { left: 390, top: 290, right: 410, bottom: 310 };
    expect(place([area], { strict: [], soft: [circle] })).toHaveLength(1);
    expect(place([area], { strict: [circle], soft: [] })).toHaveLength(0);
  });

  it("puts the name of a city that a mark covers beside the mark", () => {
    // The middle of the viewport is at 400, 300.
    const mark = { left: 388, top: 288, right: 412, bottom: 312 };
    const own = { left: 396, top: 296, right: 404, bottom: 304 };
    const [placed] = place([label("Basel", [7, 49])], { strict: [], soft: [own], records: [mark] });
    expect(placed).toBeDefined();
    expect(placed && overlaps(placed.box, mark)).toBe(false);
    expect(placed?.x).toBeLessThan(412 + 12);
  });

  it("keeps such a name off its own circle where that looks out from under the mark", () => {
    const mark = { left: 378, top: 292, right: 398, bottom: 312 };
    const own = { left: 396, top: 296, right: 404, bottom: 304 };
    const [placed] = place([label("Freiburg", [7, 49], { isStrong: true })], {
      strict: [],
      soft: [own],
      records: [mark],
    });
    expect(placed && overlaps(placed.box, own)).toBe(false);
    expect(placed && overlaps(placed.box, mark)).toBe(false);
  });

  it("does not take a node's own circle for an obstacle", () => {
    const node = label("Elsass", [7, 49], { kind: "node", offset: 12 });
    expect(
      place([node], { strict: [{ left: 390, top: 290, right: 410, bottom: 310 }], soft: [] }),
    ).toHaveLength(1);
  });

  it("shows a label from its first zoom up to, not including, its last", () => {
    const at = (zoom: number) =>
      layoutLabels(
        [label("Trier", [7, 49], { minimumZoom: 6, maximumZoom: 7 })],
        { ...viewport, camera: { ...viewport.camera, zoom } },
        estimateWidth,
      ).length;
    expect([5.99, 6, 6.99, 7].map(at)).toEqual([0, 1, 1, 0]);
  });

  it("names a circle under the mark of a record beside the mark", () => {
    const mark = { left: 385, top: 285, right: 415, bottom: 315 };
    const [placed] = place([label("Metz", [7, 49])], { strict: [], soft: [], records: [mark] });
    expect(placed?.box.left).toBeGreaterThanOrEqual(mark.right);
    expect(placed?.anchor).toBe("start");
  });

  it("leaves out what lies outside the viewport", () => {
    expect(place([label("Lisboa", [-9.1, 38.7])])).toEqual([]);
  });

  it("breaks a long name at a space", () => {
    const [placed] = place([label("fr", [7, 49], { text: "Villingen-Schwenningen am Rhein" })]);
    expect(placed?.lines).toEqual(["Villingen-Schwenningen", "am Rhein"]);
  });

  it("does not depend on the order of the labels", () => {
    const labels = [
      label("a", [7, 49]),
      label("b", [7.02, 49]),
      label("c", [7.04, 49]),
      label("d", [7.06, 49]),
    ];
    const keys = (input: readonly LabelMark[]) => place(input).map((one) => one.label.key);
    expect(keys([...labels].reverse())).toEqual(keys(labels));
  });

  it("puts a rotated label with a positive offset below its line", () => {
    const [level] = place([label("BE", [7, 49], { kind: "neighbour", rotation: 0.001, offset: 11 })]);
    expect(((level?.box.top ?? 0) + (level?.box.bottom ?? 0)) / 2).toBeCloseTo(300 + 11, 3);
  });
});
