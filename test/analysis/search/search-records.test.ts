import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noCriteria, type Criteria } from "../../../src/analysis/search/criteria";
import { searchable } from "../../../src/analysis/search/searchable";
import { matches } from "../../../src/analysis/search/query/matches";
import { parseQuery } from "../../../src/analysis/search/query/parse-query";
import type { QueryExpression } from "../../../src/analysis/search/query/query";
import { buildSearchIndex } from "../../../src/analysis/search/search-index";
import {
  distanceToRecord,
  searchRecords,
  type RecordSort,
} from "../../../src/analysis/search/search-records";
import type { CatalogueRecord } from "../../../src/model/catalogue";
import type { CountryCode, Position, ThemeId } from "../../../src/model/identifiers";
import { languages } from "../../../src/model/language";
import { catalogueRecord, placeAt, publishedRecords, sameNames, textOf } from "../../builders/catalogue";

const relevance: RecordSort = { by: "relevance" };

function expressionOf(query: string): QueryExpression | null {
  const { expression, error } = parseQuery(query, "en");
  if (error) throw new Error(`not read: ${query}`);
  return expression;
}

function search(
  records: readonly CatalogueRecord[],
  query: string,
  part: Partial<Criteria> = {},
  sort = relevance,
) {
  const index = buildSearchIndex(records, "en");
  const result = searchRecords(index, expressionOf(query), { ...noCriteria, ...part }, sort);
  return { ids: result.records.map(({ id }) => id.replace("event:", "")), counts: result.counts };
}

describe("order by relevance", () => {
  const named = (id: string, ...texts: CatalogueRecord["texts"]) => catalogueRecord(id, { texts });

  test("a title counts more than a name, a topic, a summary, a place, a fact, another language", () => {
    const records = [
      named("other", textOf("title", "Metz", "de")),
      named("fact", textOf("fact", "Metz")),
      named("place", textOf("place", "Metz")),
      named("summary", textOf("summary", "Metz")),
      named("topic", textOf("topic", "Metz")),
      named("name", textOf("name", "Metz")),
      named("title", textOf("title", "Metz", "en")),
    ];
    expect(search(records, "metz").ids).toEqual([
      "title",
      "name",
      "topic",
      "summary",
      "place",
      "fact",
      "other",
    ]);
  });

  test("a whole name counts more than a word, a start, an inside", () => {
    const records = ["Immetzen", "Metzger", "In Metz"].map((title) =>
      named(title, textOf("title", title), textOf("fact", "Metz")),
    );
    records.push(named("Metz", textOf("title", "In Metz"), textOf("title", "Metz")));
    expect(search(records, "metz").ids).toEqual(["Metz", "In Metz", "Metzger", "Immetzen"]);
  });

  test("what is excluded counts nothing, and nothing counts twice", () => {
    const records = [
      named("a", textOf("place", "Metz"), textOf("fact", "Trier")),
      named("b", textOf("topic", "Metz")),
    ];
    expect(search(records, "metz or not trier").ids).toEqual(["b", "a"]);
    expect(search(records, "metz or metz or trier").ids).toEqual(["b", "a"]);
  });
});

describe("order without a query", () => {
  const records = [
    catalogueRecord("city", { kind: "city", titles: sameNames("Aachen") }),
    catalogueRecord("undated", { titles: sameNames("Zeta") }),
    catalogueRecord("old", { start: "1972-01-14" }),
    catalogueRecord("new", { start: "2022" }),
  ];

  test("kind, then newest, then title", () => {
    expect(search(records, "").ids).toEqual(["new", "old", "undated", "city"]);
  });

  test("newest and oldest first; no date, last", () => {
    expect(search(records, "", {}, { by: "newest" }).ids).toEqual(["new", "old", "undated", "city"]);
    expect(search(records, "", {}, { by: "oldest" }).ids).toEqual(["old", "new", "undated", "city"]);
  });
});

describe("distance", () => {
  const metz: Position = [6.1757, 49.1193];
  const trier: Position = [6.6371, 49.7596];
  const records = [
    catalogueRecord("nowhere"),
    catalogueRecord("far", { places: [placeAt([13.4, 52.5])] }),
    catalogueRecord("both", { places: [placeAt([23.6, 46.8]), placeAt(trier)] }),
    catalogueRecord("here", { places: [placeAt(metz)] }),
  ];

  test("the nearest place counts; nowhere is last", () => {
    expect(search(records, "", {}, { by: "distance", from: metz }).ids).toEqual([
      "here",
      "both",
      "far",
      "nowhere",
    ]);
  });

  test("is that of the nearest place", () => {
    // Metz to Trier: 78.6 km (geodesic by GeographicLib), sphere within 0.6 %.
    expect(records[2] && distanceToRecord(records[2], metz)).toBeCloseTo(78.6, -0.3);
    expect(records[0] && distanceToRecord(records[0], metz)).toBe(Infinity);
  });
});

describe("criteria", () => {
  const country = (...codes: string[]) => ({ countries: codes as CountryCode[] });
  const theme = (...ids: string[]) => ({ themes: ids as ThemeId[] });
  const records = [
    catalogueRecord("a", { ...country("DE"), ...theme("health"), start: "2019-09-25", isFree: false }),
    catalogueRecord("b", { ...country("DE", "FR"), ...theme("economy"), start: "2019", end: "2020-03" }),
    catalogueRecord("c", { ...country("LU"), ...theme("health", "economy"), kind: "document" }),
  ];
  const ids = (part: Partial<Criteria>) => search(records, "", part).ids.sort();

  test("none chosen in a category means the whole category", () => {
    expect(ids({ choices: { country: [] } })).toEqual(["a", "b", "c"]);
  });

  test("one of the chosen values is enough, every category counts", () => {
    expect(ids({ choices: { country: ["FR", "LU"] } })).toEqual(["b", "c"]);
    expect(ids({ choices: { country: ["FR", "LU"], theme: ["health"] } })).toEqual(["c"]);
  });

  test("a value that no record has finds nothing", () => {
    expect(ids({ choices: { country: ["XX"] } })).toEqual([]);
  });

  test("what is not stated is found by no choice", () => {
    expect(ids({ choices: { fee: ["paid"] } })).toEqual(["a"]);
    expect(ids({ choices: { fee: ["free"] } })).toEqual([]);
  });

  test("a record counts for the time it touches, as precisely as its dates are known", () => {
    expect(ids({ from: "2019-09-25", until: "2019-09-25" })).toEqual(["a", "b"]);
    expect(ids({ from: "2020-03-31" })).toEqual(["b"]);
    expect(ids({ from: "2020-04-01" })).toEqual([]);
    expect(ids({ until: "2018-12-31" })).toEqual([]);
    expect(ids({ until: "2019-01-01" })).toEqual(["b"]);
  });

  test("open for registration from the first to the last day", () => {
    const open = [
      catalogueRecord("stated", { registration: { opens: "2022-09-20", closes: "2022-11-16" } }),
      catalogueRecord("no-start", { registration: { opens: null, closes: "2022-11-16" } }),
      catalogueRecord("never"),
    ];
    const on = (openOn: string) => search(open, "", { openOn }).ids.sort();
    expect(on("2022-09-19")).toEqual(["no-start"]);
    expect(on("2022-09-20")).toEqual(["no-start", "stated"]);
    expect(on("2022-11-16")).toEqual(["no-start", "stated"]);
    expect(on("2022-11-17")).toEqual([]);
  });

  test("inside the extent with one place; also over the antimeridian", () => {
    const placed = [
      catalogueRecord("metz", { places: [placeAt([6.2, 49.1])] }),
      catalogueRecord("link", { places: [placeAt([6.2, 49.1]), placeAt([178, -18])] }),
      catalogueRecord("nowhere"),
    ];
    expect(search(placed, "", { extent: [6, 49, 7, 50] }).ids.sort()).toEqual(["link", "metz"]);
    expect(search(placed, "", { extent: [170, -30, -170, 0] }).ids).toEqual(["link"]);
    expect(search(placed, "", { extent: [6, 49.2, 7, 50] }).ids).toEqual([]);
  });

  describe("counts", () => {
    const counts = (query: string, part: Partial<Criteria>, category: "country" | "theme") =>
      Object.fromEntries(search(records, query, part).counts.get(category) ?? []);

    test("follow the query", () => {
      expect(counts("", {}, "country")).toEqual({ DE: 2, FR: 1, LU: 1 });
      expect(counts("b", {}, "country")).toEqual({ DE: 1, FR: 1, LU: 0 });
    });

    test("follow the choices of other categories, not of their own", () => {
      const part = { choices: { country: ["LU"] } };
      expect(counts("", part, "country")).toEqual({ DE: 2, FR: 1, LU: 1 });
      expect(counts("", part, "theme")).toEqual({ health: 1, economy: 1 });
    });

    test("follow the time", () => {
      expect(counts("", { from: "2020-01-01" }, "country")).toEqual({ DE: 1, FR: 1, LU: 0 });
    });
  });
});

const records = await publishedRecords();
const texts = new Map(records.map((record) => [record.id, searchable(record.texts.map(({ text }) => text))]));
const indexes = languages.map((language) => buildSearchIndex(records, language));

const words = fc.constantFrom(
  ...["Aachen", "Zurich", "strasse", "health", "Gesundheit", "a", "en", "of", "2019", "Dortmund", "klima"],
  ...['"Grand Besançon"', '"city"', "Cluj-Napoca", "xyzzy", "Ville", "deutsch", "frank", "PAMINA"],
);
const queries = fc
  .array(fc.tuple(words, fc.constantFrom("", "and", "or", "not", "or not")), { minLength: 1, maxLength: 6 })
  .map((parts) =>
    parts.map(([word, operator], index) => (index === 0 ? word : `${operator} ${word}`)).join(" "),
  );

test("the real records answer every query as its meaning says, in every language", () => {
  fc.assert(
    fc.property(queries, (query) => {
      const expression = expressionOf(query);
      const expected = records.filter(
        ({ id }) => expression === null || matches(expression, texts.get(id) ?? ""),
      );
      for (const index of indexes) {
        const found = searchRecords(index, expression, noCriteria, relevance).records;
        expect(new Set(found.map(({ id }) => id))).toEqual(new Set(expected.map(({ id }) => id)));
        expect(found).toHaveLength(expected.length);
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

test("a count says what choosing the value gives", () => {
  const [index] = indexes;
  if (!index) throw new Error("no index");
  fc.assert(
    fc.property(
      queries,
      fc.subarray(["DE", "FR", "RO"]),
      fc.subarray(["health", "culture"]),
      (query, country, theme) => {
        const expression = expressionOf(query);
        const criteria = { ...noCriteria, choices: { country, theme } };
        const { counts } = searchRecords(index, expression, criteria, relevance);
        for (const value of ["DE", "LU"]) {
          const chosen = { ...criteria, choices: { country: [value], theme } };
          const { records: found } = searchRecords(index, expression, chosen, relevance);
          expect(counts.get("country")?.get(value)).toBe(found.length);
        }
      },
    ),
    { numRuns: 100 },
  );
});

test("a query typed letter by letter finds what it finds at once, whatever was looked for before", () => {
  const letter = fc.constantFrom(...Array.from("aeinst zur "));
  const record = fc.string({ unit: letter, minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(fc.array(record, { maxLength: 8 }), fc.array(letter, { maxLength: 12 }), (titles, typed) => {
      const made = titles.map((title, number) =>
        catalogueRecord(`r${number}`, { texts: [textOf("title", title)] }),
      );
      const typing = buildSearchIndex(made, "en");
      for (let end = 1; end <= typed.length; end += 1) {
        const { expression } = parseQuery(typed.slice(0, end).join(""), "en");
        const ask = (index: typeof typing) =>
          searchRecords(index, expression, noCriteria, { by: "relevance" }).records.map(({ id }) => id);
        expect(ask(typing)).toEqual(ask(buildSearchIndex(made, "en")));
      }
    }),
    { numRuns: 300 },
  );
});
