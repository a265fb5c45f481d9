import { describe, expect, test } from "vitest";
import { applicableFee, feeQuestions } from "../../../src/analysis/search/applicable-fee";
import { loadCatalogue } from "../../../src/data/tables/load-catalogue";
import type { EventPrice } from "../../../src/model/event";
import type { TermId } from "../../../src/model/identifiers";
import { sameNames } from "../../builders/catalogue";
import { publishedFiles } from "../../builders/published-files";

const { events } = await loadCatalogue(publishedFiles);
const prices = events.find(({ id }) => id === "difu-seminar-2022")?.prices ?? [];

const day = "2022-10-01";
const terms = (...ids: string[]) => ids as TermId[];
const fee = (role: string | null, ...memberships: string[]) =>
  applicableFee(prices, { role: role as TermId | null, memberships: terms(...memberships), day }).fee?.fee;

describe("the Difu seminar", () => {
  test.each<[string, string | null, string[], number]>([
    ["staff of a city that funds the Difu", "city_administration", ["difu_funder"], 255],
    [
      "council of a city that funds the Difu and is in the Städtetag",
      "council_member",
      ["dst", "difu_funder"],
      255,
    ],
    ["enterprise of a member of the Städtetag", "municipal_enterprise", ["dst"], 385],
    ["staff of a member of the Gemeindebund", "city_administration", ["dstgb"], 385],
    ["staff of a member of the Landkreistag", "city_administration", ["dlt"], 385],
    ["an organisation without membership", "ngo", [], 385],
    ["staff of a city in no association", "city_administration", [], 495],
    ["someone who happens to live in such a city", null, ["difu_funder"], 495],
    ["anyone else", null, [], 495],
  ])("%s", (_who, role, memberships, expected) => {
    expect(fee(role, ...memberships)).toBe(expected);
  });

  test("says what a price lacks", () => {
    const { verdicts } = applicableFee(prices, { role: terms("ngo")[0] ?? null, memberships: [], day });
    expect(verdicts.map(({ unmet }) => unmet)).toEqual([["role", "membership"], [], []]);
  });

  test("asks for four roles and four memberships, whatever the day", () => {
    expect(feeQuestions(prices, terms("council_member")[0] ?? null)).toEqual({
      roles: ["city_administration", "municipal_enterprise", "council_member", "ngo"],
      memberships: ["difu_funder", "dst", "dstgb", "dlt"],
      dependsOnDay: false,
    });
  });

  test.each(["ngo", null])("asks %s for no membership, as none would change the fee", (role) => {
    expect(feeQuestions(prices, role as TermId | null).memberships).toEqual([]);
  });
});

const price = (group: string, amount: number, part: Partial<EventPrice> = {}): EventPrice => ({
  group,
  fee: amount,
  currency: "EUR",
  who: sameNames(group),
  conditions: [],
  validFrom: null,
  validUntil: null,
  sources: [],
  ...part,
});

describe("prices for a time", () => {
  const early = [
    price("a", 100, { validUntil: "2022-09-30" }),
    price("b", 150, { validFrom: "2022-10-01", validUntil: "2022-10-31" }),
  ];
  const on = (when: string) => applicableFee(early, { role: null, memberships: [], day: when });

  test.each([
    ["2022-09-30", 100],
    ["2022-10-01", 150],
    ["2022-10-31", 150],
    ["2022-11-01", undefined],
  ])("on %s", (when, expected) => {
    expect(on(when).fee?.fee).toBe(expected);
  });

  test("say whether it is too early or too late, and ask for the day", () => {
    expect(on("2022-09-30").verdicts.map(({ unmet }) => unmet)).toEqual([[], ["too-early"]]);
    expect(on("2022-11-01").verdicts.map(({ unmet }) => unmet)).toEqual([["too-late"], ["too-late"]]);
    expect(feeQuestions(early, null).dependsOnDay).toBe(true);
  });
});

test("of several prices that apply the lowest one is told, the first of equal ones", () => {
  const { fee: best } = applicableFee([price("a", 20), price("b", 0), price("c", 0)], {
    role: null,
    memberships: [],
    day,
  });
  expect(best?.group).toBe("b");
});

test("no prices, no fee", () => {
  expect(applicableFee([], { role: null, memberships: [], day })).toEqual({ fee: null, verdicts: [] });
});
