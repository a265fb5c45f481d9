import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { embedLevels, interactions, type EmbedOptions } from "../../../src/state/embed";
import {
  decodeEmbedOptions,
  decodeHostOptions,
  encodeEmbedOptions,
} from "../../../src/state/url/embed-options";

const site = "https://www.stadt.example";

describe("decodeEmbedOptions", () => {
  it("finds no frame in the address of the atlas", () => {
    expect(decodeEmbedOptions("?v=1&region=tmo")).toBeNull();
  });

  it("reads level, interactions and origins", () => {
    expect(decodeEmbedOptions(`?v=1&embed=compact&allow=select,move&origins=${site}`)).toEqual({
      level: "compact",
      allowed: ["move", "select"],
      origins: [site],
    });
  });

  it("allows everything where nothing is said", () => {
    expect(decodeEmbedOptions("?embed=map")?.allowed).toEqual(["move", "select", "change"]);
  });

  it("makes a still picture of `none`", () => {
    expect(decodeEmbedOptions("?embed=map&allow=none")?.allowed).toEqual([]);
  });

  it("shows everything for a level that it does not know", () => {
    expect(decodeEmbedOptions("?embed=1")?.level).toBe("full");
  });

  it.each([
    "null",
    "*",
    "https://*.stadt.example",
    "https://stadt.example/",
    "https://stadt.example/page",
    "https://user@stadt.example",
    "HTTPS://STADT.EXAMPLE",
    "//stadt.example",
    "javascript:alert(1)",
    "file://stadt.example",
    "data:text/html,x",
    "https://",
    `https://${"a".repeat(300)}.example`,
  ])("hears no message from %s", (origin) => {
    expect(decodeEmbedOptions(`?embed=full&origins=${encodeURIComponent(origin)}`)?.origins).toEqual([]);
  });

  it("keeps to a handful of origins", () => {
    const many = Array.from({ length: 30 }, (_, index) => `https://s${index}.example`).join(",");
    expect(decodeEmbedOptions(`?embed=full&origins=${many}`)?.origins).toHaveLength(8);
  });

  it("never throws and yields only what it knows", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const options = decodeEmbedOptions(`?embed=full&${text}`);
        expect(embedLevels).toContain(options?.level);
        expect(interactions).toEqual(expect.arrayContaining([...(options?.allowed ?? [])]));
      }),
    );
  });
});

describe("encodeEmbedOptions", () => {
  it("writes what is read again", () => {
    const options: fc.Arbitrary<EmbedOptions> = fc.record({
      level: fc.constantFrom(...embedLevels),
      allowed: fc.subarray([...interactions]),
      origins: fc.subarray([site, "http://localhost:8080", "https://xn--mnchen-3ya.example"]),
    });
    fc.assert(
      fc.property(options, (given) => {
        expect(decodeEmbedOptions(`?v=1&${encodeEmbedOptions(given).join("&")}`)).toEqual(given);
      }),
    );
  });
});

describe("decodeHostOptions", () => {
  it("reads what the script of the host adds", () => {
    expect(decodeHostOptions(`#origins=${site}&lang=nl&scheme=dark`)).toEqual({
      origins: [site],
      language: "nl",
      colourScheme: "dark",
    });
  });

  it("leaves out what is not valid", () => {
    expect(decodeHostOptions("#origins=null&lang=tlh&scheme=pink")).toEqual({
      origins: [],
      language: null,
      colourScheme: null,
    });
  });
});
