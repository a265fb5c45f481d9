import { describe, expect, it } from "vitest";
import {
  buildRecordLines,
  buildRecordScene,
  citiesBesideRecords,
  PLACE_RADIUS,
  recordLabels,
  recordRadius,
} from "../../../src/map/scene/record-scene";
import { recordStyle } from "../../../src/map/scene/line-style";
import type { CityId, PartnershipId, Position, RecordId } from "../../../src/model/identifiers";
import type { RecordMark } from "../../../src/model/record-mark";
import { partnershipOf } from "../../../src/state/record-marks";
import { city } from "../../builders/city";
import { lineOf } from "../../builders/scene";

const id = (text: string) => text as RecordId;
const mark = (key: string, count: number, splitZoom: number | null = null): RecordMark => ({
  key,
  position: [6, 50],
  records: Array.from({ length: count }, (_, index) => id(`event:${key}-${index}`)),
  splitZoom,
});
const view = { marks: [], open: null, origin: null, spot: null, number: String };

describe("buildRecordScene", () => {
  it("writes a number on marks of several records and draws the largest last", () => {
    const { marks } = buildRecordScene({
      ...view,
      marks: [mark("many", 40), mark("one", 1), mark("two", 2)],
    });
    expect(marks.map(({ key, text }) => [key, text])).toEqual([
      ["one", ""],
      ["two", "2"],
      ["many", "40"],
    ]);
    const radii = marks.map(({ radius }) => radius);
    expect(radii).toEqual([...radii].sort((a, b) => a - b));
  });

  it("keeps the marks of the whole catalogue small enough to stand apart", () => {
    expect(recordRadius(1309)).toBeLessThan(22);
    expect(recordRadius(2)).toBeGreaterThan(recordRadius(1));
  });

  it("puts the places of the record that is read in the stead of its own marks", () => {
    const places = [{ name: "Aachen", position: [6.08, 50.78] as Position, city: null, basis: null }];
    const open = { id: id("event:one-0"), places };
    const scene = buildRecordScene({ ...view, open, marks: [mark("one", 1), mark("two", 2)] });
    expect(scene.marks.map(({ key }) => key)).toEqual(["two"]);
    expect(scene.isFaded).toBe(true);
    expect(scene.places).toBe(places);
  });

  it("lights the mark whose records are listed, as precisely as an address names it", () => {
    const spot: Position = [6.00004, 50.00004];
    const marks = [mark("here", 3), mark("group", 5, 7)];
    const lit = buildRecordScene({ ...view, marks, spot }).marks.filter(({ isLit }) => isLit);
    expect(lit.map(({ key }) => key)).toEqual(["here"]);
  });
});

describe("recordLabels", () => {
  const place = (name: string) => ({ name, position: [6, 50] as Position, city: null });

  it("names the places and where distances begin, but not a hundred of them", () => {
    const names = recordLabels([place("Aachen"), place("Hasselt")], place("Köln")).map(({ text }) => text);
    expect(names).toEqual(["Aachen", "Hasselt", "Köln"]);
    expect(
      recordLabels(
        Array.from({ length: 100 }, () => place("Metz")),
        null,
      ),
    ).toEqual([]);
  });

  it("sets the names at the western and eastern end inwards, where no edge cuts them, and off the line", () => {
    const firstSides = (...positions: readonly Position[]) =>
      recordLabels(
        positions.map((position) => ({ ...place("any"), position })),
        null,
      ).map(({ sides }) => sides[0]);
    const [aachen, ningbo, arlington, capeTown]: readonly Position[] = [[6, 51], [122, 30], [-77, 39], [18, -34]]; // prettier-ignore
    if (!aachen || !ningbo || !arlington || !capeTown) throw new Error("A place is missing");
    // The way to the east and the west bulges to the north, the way to the south leaves downwards.
    expect(firstSides(aachen, ningbo)).toEqual(["south-east", "south-west"]);
    expect(firstSides(aachen, arlington)).toEqual(["south-west", "south-east"]);
    expect(firstSides(aachen, capeTown)).toEqual(["north-east", "south-west"]);
    // Between both ends nothing is cut.
    expect(firstSides(ningbo, aachen, arlington)[1]).toBe("east");
  });

  it("leaves room for the ring round the place that distances are counted from", () => {
    const [read] = recordLabels([place("Aachen")], null);
    const [origin] = recordLabels([], place("Aachen"));
    expect((origin?.offset ?? 0) - (read?.offset ?? 0)).toBe(recordStyle.originRadius - PLACE_RADIUS);
    // Numbers lie inside it: no mark reaches it.
    expect(recordStyle.originRadius).toBeGreaterThan(recordRadius(2_000));
  });

  it("leaves a region to its own label", () => {
    const names = { de: "Maas-Rhein", fr: "Meuse-Rhin", nl: "Maas-Rijn", en: "Meuse-Rhine" };
    expect(recordLabels([{ ...place("Meuse-Rhine"), names }], null)).toEqual([]);
  });
});

describe("buildRecordLines", () => {
  const partnership = (name: string) => ({ id: name as PartnershipId, kind: "twinning" as const });
  const record = (name: string) => ({ id: id(`partnership:${name}`), kind: "partnership" as const });
  const many = Array.from({ length: 121 }, (_, index) => String(index));
  const arcs = new Map(["a", "b", ...many].map((name) => [name as PartnershipId, lineOf([6, 50], [7, 51])]));
  const lines = (names: readonly string[], open: RecordId | null = null) =>
    buildRecordLines({
      records: [...names.map(record), { id: id("city:metz-fr"), kind: "city" }],
      open,
      partnershipOf,
      partnerships: ["a", "b", ...many].map(partnership),
      arcs,
    });

  it("draws a line for every partnership among the results, strong while they are few", () => {
    expect(lines(["b"]).arcs.map((arc) => arc.id)).toEqual(["b"]);
    expect(lines(["b"]).isRestricted).toBe(true);
    expect(lines(many.slice(0, 60)).isRestricted).toBe(false);
  });

  it("leaves the map clear when the lines would cover it", () => {
    expect(lines(many).arcs).toEqual([]);
  });

  it("draws the line of the record that is read alone", () => {
    expect(lines(["a", "b"], id("partnership:a")).arcs.map((arc) => arc.id)).toEqual(["a"]);
    expect(lines(["a", "b"], id("city:metz-fr")).arcs).toEqual([]);
    expect(lines(many, id("partnership:7")).arcs.map((arc) => arc.id)).toEqual(["7"]);
  });
});

describe("citiesBesideRecords", () => {
  it("keeps the cities one looks for, without those that are named as places", () => {
    const cities = [
      { ...city("large", { population: 300_000 }), rank: 90 },
      { ...city("small", { population: 3_000 }), rank: 90 },
      { ...city("first", { population: 3_000 }), rank: 1 },
    ];
    const named = { name: "First", position: [6, 50] as Position, city: "first" as CityId };
    const beside = (places: readonly (typeof named)[]) =>
      citiesBesideRecords(cities, { places, origin: null }).map((each) => each.id);
    expect(beside([])).toEqual(["large", "first"]);
    expect(beside([named])).toEqual(["large"]);
  });

  it("names the city that distances are counted from once", () => {
    const start = { ...city("start", { population: 300_000 }), position: [6.08, 50.78] as Position };
    const other = { ...city("other", { population: 300_000 }), position: [6.5, 50.78] as Position };
    const origin = { name: "Start", position: [6.08, 50.78] as Position };
    const beside = citiesBesideRecords([start, other], { places: [], origin });
    expect(beside.map(({ id }) => id)).toEqual(["other"]);
  });
});
