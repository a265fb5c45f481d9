import { describe, expect, test } from "vitest";
import { relatedRecords } from "../../../src/analysis/search/related-records";
import type { CityId, NetworkId, RecordId, ThemeId } from "../../../src/model/identifiers";
import { catalogueRecord, publishedRecords } from "../../builders/catalogue";

const themes = (...ids: string[]) => ({ themes: ids as ThemeId[] });
const cities = (...ids: string[]) => ({ cities: ids as CityId[] });

test("nothing in common, nothing related; never itself", () => {
  const records = [catalogueRecord("a", themes("health")), catalogueRecord("b", themes("economy"))];
  expect(records[0] && relatedRecords(records, records[0], 5)).toEqual([]);
});

test("what is rare counts more", () => {
  const records = [
    catalogueRecord("a", themes("common", "rare")),
    catalogueRecord("b", themes("common")),
    catalogueRecord("c", themes("common")),
    catalogueRecord("d", themes("rare")),
    catalogueRecord("e"),
  ];
  const found = records[0] ? relatedRecords(records, records[0], 5) : [];
  expect(found.map(({ record }) => record.id)).toEqual(["event:d", "event:b", "event:c"]);
});

test("a record that names another is related to it in both directions, before all others", () => {
  const records = [
    catalogueRecord("a", { ...cities("metz-fr"), named: ["event:b" as RecordId] }),
    catalogueRecord("b"),
    catalogueRecord("c", cities("metz-fr")),
    catalogueRecord("d"),
  ];
  const [a, b] = records;
  if (!a || !b) throw new Error("no records");
  expect(relatedRecords(records, a, 1)).toMatchObject([{ record: { id: "event:b" }, shares: ["named"] }]);
  expect(relatedRecords(records, b, 1)).toMatchObject([{ record: { id: "event:a" }, shares: ["named"] }]);
});

test("a network shares itself with what concerns it", () => {
  const networks = { networks: ["imeg" as NetworkId] };
  const records = [catalogueRecord("a", networks), catalogueRecord("b", networks), catalogueRecord("c")];
  expect(records[0] && relatedRecords(records, records[0], 9)).toMatchObject([
    { record: { id: "event:b" }, shares: ["network"] },
  ]);
});

describe("of the tables", async () => {
  const records = await publishedRecords();
  const related = (id: string, limit = 6) => {
    const record = records.find((each) => each.id === id);
    if (!record) throw new Error(`no record ${id}`);
    return relatedRecords(records, record, limit).map((each) => each.record.id);
  };

  test("the letter of intent leads to the partnership and its steps", () => {
    expect(related("event:dortmund-cluj-loi-2020", 3).sort()).toEqual([
      "event:dortmund-delegation-2019",
      "event:iresilience-2021",
      "partnership:cluj-napoca-ro--dortmund-de--project",
    ]);
  });

  test("the position paper leads to the academy that discussed it", () => {
    expect(related("event:imeg-pandemic-paper-2022")[0]).toBe("event:grenzraumakademie-2023");
  });

  test("the IMeG leads to its events and to networks of its cities", () => {
    const kinds = related("network:imeg", 12).map((id) => id.replace(/:.*/, ""));
    expect(new Set(kinds)).toEqual(new Set(["event", "network"]));
  });
});
