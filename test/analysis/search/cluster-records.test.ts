import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusterRecords } from "../../../src/analysis/search/cluster-records";
import { greatCircleDistance } from "../../../src/analysis/statistics/great-circle-distance";
import type { Position } from "../../../src/model/identifiers";
import { catalogueRecord, placeAt, publishedRecords } from "../../builders/catalogue";

const position = fc.tuple(
  fc.double({ min: -180, max: 179.99, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
) as fc.Arbitrary<Position>;
/** Near each other, so that they meet. */
const near = fc.tuple(
  fc.double({ min: 6, max: 6.2, noNaN: true }),
  fc.double({ min: 50, max: 50.2, noNaN: true }),
) as fc.Arbitrary<Position>;
const zoom = fc.integer({ min: -1, max: 14 });
const records = fc
  .array(fc.array(fc.oneof(position, near), { maxLength: 4 }), { maxLength: 40 })
  .map((all) => all.map((places, index) => catalogueRecord(String(index), { places: places.map(placeAt) })));

describe("clusterRecords", () => {
  it("has every record with a place on the map, at every zoom, and no other", () => {
    fc.assert(
      fc.property(records, zoom, (given, at) => {
        const marked = new Set(
          clusterRecords(given)
            .marksAt(at)
            .flatMap((mark) => mark.records),
        );
        const placed = given.filter(({ places }) => places.length > 0).map(({ id }) => id);
        expect([...marked].sort()).toEqual(placed.sort());
      }),
    );
  });

  it("has a record of one place in exactly one mark: the numbers add up", () => {
    const single = fc
      .array(fc.oneof(position, near), { maxLength: 60 })
      .map((all) => all.map((place, index) => catalogueRecord(String(index), { places: [placeAt(place)] })));
    fc.assert(
      fc.property(single, zoom, (given, at) => {
        const marks = clusterRecords(given).marksAt(at);
        expect(marks.reduce((sum, mark) => sum + mark.records.length, 0)).toBe(given.length);
      }),
    );
  });

  it("counts a record once in a mark that holds several of its places", () => {
    const network = catalogueRecord("network", { places: [placeAt([6, 50]), placeAt([6.01, 50])] });
    const [mark, ...others] = clusterRecords([network]).marksAt(4);
    expect(mark?.records).toEqual([network.id]);
    expect(others).toEqual([]);
  });

  it("comes apart at the zoom that it names, and not before", () => {
    fc.assert(
      fc.property(records, zoom, (given, at) => {
        const clusters = clusterRecords(given);
        for (const { key, splitZoom } of clusters.marksAt(at)) {
          if (splitZoom === null) continue;
          expect(splitZoom).toBeGreaterThan(at);
          expect(clusters.marksAt(splitZoom).some((mark) => mark.key === key)).toBe(false);
        }
      }),
    );
  });

  it("cannot part what lies at one position", () => {
    const here = ["a", "b"].map((id) => catalogueRecord(id, { places: [placeAt([6.12345, 50.1])] }));
    const [mark] = clusterRecords(here).marksAt(12);
    expect(mark).toEqual({
      key: "6.1235,50.1000",
      position: [6.12345, 50.1],
      records: here.map(({ id }) => id),
      splitZoom: null,
    });
  });

  it("keeps the order of the results inside a mark", () => {
    const given = ["c", "a", "b"].map((id, index) =>
      catalogueRecord(id, { places: [placeAt([6 + index / 100, 50])] }),
    );
    expect(clusterRecords(given).marksAt(3)[0]?.records).toEqual(given.map(({ id }) => id));
  });

  it("leaves the published records readable: no mark of the overview touches another", async () => {
    const marks = clusterRecords(await publishedRecords()).marksAt(6);
    const inside = marks.filter(
      ({ position: [x, y], records: { length } }) => x > 2 && x < 11 && y > 46 && y < 52 && length > 1,
    );
    expect(inside.length).toBeGreaterThan(10);
    // 20 km are 24 pixels at zoom 6 in the middle of the map.
    for (const one of inside)
      for (const other of inside)
        if (one !== other) expect(greatCircleDistance(one.position, other.position)).toBeGreaterThan(20);
  });
});
