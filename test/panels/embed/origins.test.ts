import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOrigins } from "../../../src/panels/embed/origins";
import { decodeEmbedOptions, encodeEmbedOptions } from "../../../src/state/url/embed-options";

describe("sites that may send messages", () => {
  it.each([
    ["", []],
    ["https://www.city.example", ["https://www.city.example"]],
    ["https://www.city.example/", ["https://www.city.example"]],
    ["HTTPS://City.example:8443", ["https://city.example:8443"]],
    ["https://a.example, https://b.example\nhttps://a.example", ["https://a.example", "https://b.example"]],
    ["http://localhost:8080", ["http://localhost:8080"]],
  ])("reads %j", (text, origins) => {
    expect(readOrigins(text)).toEqual({ kind: "valid", origins });
  });

  it.each([
    "city.example",
    "http://city.example",
    "https://city.example/page",
    "https://city.example?a=1",
    "https://user@city.example",
    "https://*.city.example",
    "*",
    "null",
    "javascript:alert(1)",
    `https://${"a".repeat(60)}.${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(60)}.example`,
  ])("refuses %s and says so", (part) => {
    expect(readOrigins(`https://good.example ${part}`)).toEqual({ kind: "wrong", part });
  });

  it("refuses more than a frame takes", () => {
    const many = Array.from({ length: 9 }, (_, index) => `https://s${index}.example`).join(" ");
    expect(readOrigins(many)).toEqual({ kind: "too-many" });
  });

  it("accepts nothing that the frame would not hear", () => {
    const part = fc.oneof(
      fc.webUrl(),
      fc.domain().map((name) => `https://${name}`),
      fc.string({ unit: "binary", maxLength: 20 }).map((text) => `https://${text}`),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const typed = readOrigins(parts.join(" "));
        if (typed.kind !== "valid") return;
        const keys = encodeEmbedOptions({ level: "full", allowed: [], origins: typed.origins });
        expect(decodeEmbedOptions(`?${keys.join("&")}`)?.origins).toEqual(typed.origins);
      }),
    );
  });
});
