// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isReport } from "../../src/embed-host/check-report";
import { PROTOCOL, PROTOCOL_VERSION } from "../../src/embed-host/protocol";

const envelope = { protocol: PROTOCOL, version: PROTOCOL_VERSION };
const reports: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ready: { address: "?v=1", title: "Upper Rhine", language: "en" },
  height: { pixels: 480 },
  selection: { selection: { kind: "region", id: "tmo", name: "Upper Rhine" } },
  view: { address: "?v=1", title: "Upper Rhine" },
  done: { replyTo: "a-1" },
  image: { replyTo: "a-1", image: new Blob(["<svg/>"]) },
  error: { replyTo: null, code: "failed", message: "It failed" },
};

describe.each(Object.entries(reports))("a report of type %s", (type, fields) => {
  test("is heard when it is whole", () => {
    expect(isReport({ ...envelope, type, ...fields })).toBe(true);
  });

  test.each(Object.keys(fields))("is not heard without %s", (name) => {
    expect(isReport({ ...envelope, type, ...fields, [name]: undefined })).toBe(false);
  });

  test.each(Object.keys(fields))("is not heard with another kind of value as %s", (name) => {
    expect(isReport({ ...envelope, type, ...fields, [name]: Symbol("none of ours") })).toBe(false);
  });

  test.each(["protocol", "version"])("is not heard with another %s", (name) => {
    expect(isReport({ ...envelope, type, ...fields, [name]: "2" })).toBe(false);
  });
});

test("nothing selected is a selection too", () => {
  expect(isReport({ ...envelope, type: "selection", selection: null })).toBe(true);
});

test.each([0, -1, NaN, Infinity, "480"])("a height of %s is none", (pixels) => {
  expect(isReport({ ...envelope, type: "height", pixels })).toBe(false);
});

test.each(["constructor", "toString", "__proto__", "unheard-of"])("a type %s is passed over", (type) => {
  expect(isReport({ ...envelope, type })).toBe(false);
});

test("whatever arrives, the answer is yes or no", () => {
  fc.assert(fc.property(fc.anything(), (data) => !isReport(data)));
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(reports)), fc.object(), (type, fields) =>
      [true, false].includes(isReport({ ...fields, ...envelope, type })),
    ),
  );
});
