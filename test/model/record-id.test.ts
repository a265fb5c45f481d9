import { expect, test } from "vitest";
import type { RecordId } from "../../src/model/identifiers";
import { idInTable, recordId, tableOf } from "../../src/model/record-id";

test("the id of a record names its table and its id there", () => {
  const id = recordId("event", "difu-seminar-2022");
  expect(id).toBe("event:difu-seminar-2022");
  expect([tableOf(id), idInTable(id)]).toEqual(["event", "difu-seminar-2022"]);
});

test.each(["planet:mars", "event", "", ":event"])("%j names no table", (id) => {
  expect(tableOf(id as RecordId)).toBeNull();
});
