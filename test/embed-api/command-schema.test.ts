import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isForUs, parseCommand, replyIdOf } from "../../src/embed-api/command-schema";

const envelope = { protocol: "grenzatlas-embed", version: 1, id: "7" };

describe("parseCommand", () => {
  it.each([
    { type: "select", selection: { kind: "region", id: "tmo" } },
    { type: "select", selection: null },
    { type: "set", change: { overlay: "commuters", filters: { country: ["DE"] }, colourScheme: null } },
    { type: "show", address: "?v=1&region=emr" },
    { type: "fly-to", center: [6.1, 50.8], zoom: 9 },
    { type: "request-image", format: "png" },
  ])("takes %j", (command) => {
    expect(parseCommand({ ...envelope, ...command })).toEqual({ ...envelope, ...command });
  });

  it.each([
    { type: "select", selection: { kind: "region", id: "<img src=x>" } },
    { type: "select", selection: { kind: "region", id: "a".repeat(101) } },
    { type: "select", selection: { kind: "planet", id: "tmo" } },
    { type: "select", selection: { kind: "region", id: "tmo", more: 1 } },
    { type: "set", change: { overlay: "evil" } },
    { type: "set", change: { kilometres: 0 } },
    { type: "set", change: { kilometres: 12.5 } },
    { type: "set", change: { filters: { country: Array.from({ length: 61 }, () => "DE") } } },
    { type: "show", address: "x".repeat(16_001) },
    { type: "fly-to", center: [6.1, 90], zoom: 9 },
    { type: "fly-to", center: [Number.NaN, 50], zoom: 9 },
    { type: "fly-to", center: [6.1, 50.8], zoom: Infinity },
    { type: "fly-to", center: [6.1, 50.8, 3], zoom: 9 },
    { type: "request-image", format: "exe" },
    { type: "eval", code: "1" },
    {},
  ])("refuses %j", (command) => {
    expect(parseCommand({ ...envelope, ...command })).toBeNull();
  });

  it("refuses another version of the protocol", () => {
    expect(parseCommand({ ...envelope, version: 2, type: "select", selection: null })).toBeNull();
  });

  it("never throws, whatever comes", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (type, rest) => {
        expect(() => parseCommand({ ...envelope, type, change: rest, selection: rest })).not.toThrow();
        expect(() => [isForUs(rest), replyIdOf(rest), parseCommand(rest)]).not.toThrow();
      }),
    );
  });
});

describe("replyIdOf", () => {
  it("finds the id of a command that is wrong otherwise", () => {
    expect(replyIdOf({ ...envelope, type: "nonsense" })).toBe("7");
  });

  it.each([{ id: 7 }, { id: "" }, { id: "a".repeat(61) }, null, "text"])("finds none in %j", (data) => {
    expect(replyIdOf(data)).toBeNull();
  });
});

describe("isForUs", () => {
  it("leaves the messages of other scripts alone", () => {
    expect([{ type: "select" }, "resize:400", null, 5, ["grenzatlas-embed"]].some(isForUs)).toBe(false);
  });
});
