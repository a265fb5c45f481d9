import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { placeholdersOf, pluralsOf, sentencesOf, valueNamesOf } from "./message-catalogue";

const text =
  "{name} has {count, plural, one {# city} other {# cities}} in {kind, select, region {a region} other {{place}}}.";
const ast = new IntlMessageFormat(text, "en", undefined, { ignoreTag: true }).getAst();

describe("reading a message", () => {
  it("names what it needs, with the cases of a selection", () => {
    expect(placeholdersOf(ast)).toEqual(["count", "kind(other|region)", "name", "place"]);
    expect(valueNamesOf(ast)).toEqual(["count", "kind", "name", "place"]);
  });

  it("lists the forms of every plural", () => {
    expect(pluralsOf(ast)).toEqual([["one", "other"]]);
  });

  it("writes out every sentence it can become", () => {
    expect(sentencesOf(ast)).toEqual([
      "{name} has {#} city in a region.",
      "{name} has {#} city in {place}.",
      "{name} has {#} cities in a region.",
      "{name} has {#} cities in {place}.",
    ]);
  });
});
