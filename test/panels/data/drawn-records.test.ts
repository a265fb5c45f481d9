import { describe, expect, it } from "vitest";
import type { CatalogueRecord } from "../../../src/model/catalogue";
import type { BoundingBox, PartnershipId, Position, RecordId } from "../../../src/model/identifiers";
import { drawnRecords } from "../../../src/panels/data/drawn-records";
import { catalogueRecord, placeAt } from "../../builders/catalogue";
import { lineOf } from "../../builders/scene";

const bounds: BoundingBox = [5, 49, 8, 52];
const inside: Position = [6, 50];
const outside: Position = [13, 52.5];

function drawn(
  records: readonly CatalogueRecord[],
  marks: readonly (readonly [Position, number])[],
  asked: Partial<Parameters<typeof drawnRecords>[1]> = {},
  origin: Position | null = null,
) {
  return drawnRecords(
    {
      records,
      table: { records, byId: new Map(records.map((record) => [record.id, record])) },
      marks: marks.map(([position, count], index) => ({
        key: String(index),
        position,
        records: Array.from({ length: count }, (_, number) => `event:${index}-${number}` as RecordId),
        splitZoom: null,
      })),
      origin: origin && { id: "aachen-de" as never, name: "Aachen", position: origin },
    },
    { record: null, spot: null, bounds, arcs: null, ...asked },
  );
}

const partnership = (name: string) =>
  catalogueRecord(name, { id: `partnership:${name}` as RecordId, kind: "partnership" });
const arc = (name: string, from: Position, to: Position) =>
  [name as PartnershipId, lineOf([...from], [...to])] as const;

describe("drawnRecords", () => {
  it("tells single marks from groups, and sees none outside the map", () => {
    expect(drawn([], [[inside, 1]])).toMatchObject({ hasSingles: true, hasGroups: false });
    expect(drawn([], [[inside, 7]])).toMatchObject({ hasSingles: false, hasGroups: true });
    expect(
      drawn(
        [],
        [
          [outside, 1],
          [outside, 7],
        ],
      ),
    ).toMatchObject({ hasSingles: false, hasGroups: false });
  });

  it("knows of a line when it crosses the map, also between cities outside", () => {
    const records = [partnership("a")];
    const lines = (from: Position, to: Position) =>
      drawn(records, [], { arcs: new Map([arc("a", from, to)]) }).lines;
    expect(lines(inside, outside)).toEqual(["a"]);
    expect(lines([4, 50], [9, 50])).toEqual(["a"]);
    expect(lines([10, 53], outside)).toEqual([]);
    expect(drawn(records, []).lines).toEqual([]);
  });

  it("says that there are too many lines to draw, and draws that of a record that is read", () => {
    const many = Array.from({ length: 121 }, (_, index) => partnership(String(index)));
    const arcs = new Map(many.map((_, index) => arc(String(index), inside, outside)));
    expect(drawn(many, [], { arcs })).toMatchObject({ lines: [], hasTooManyLines: true });
    expect(drawn(many.slice(1), [], { arcs }).lines).toHaveLength(120);
    expect(drawn(many, [], { arcs, record: "partnership:7" as RecordId }).lines).toEqual(["7"]);
  });

  it("shows of a record that is read its places only", () => {
    const record = catalogueRecord("event:read", { places: [placeAt(inside)] });
    const read = drawn([record], [[inside, 3]], { record: record.id, spot: inside });
    expect(read).toMatchObject({ isRead: true, hasSingles: false, hasGroups: false, hasSpot: false });
    const far = catalogueRecord("event:far", { places: [placeAt(outside)] });
    expect(drawn([far], [], { record: far.id }).isRead).toBe(false);
  });

  it("sees ring and origin inside the map only", () => {
    expect(drawn([], [], { spot: inside }, inside)).toMatchObject({ hasSpot: true, hasOrigin: true });
    expect(drawn([], [], { spot: outside }, outside)).toMatchObject({ hasSpot: false, hasOrigin: false });
  });
});
