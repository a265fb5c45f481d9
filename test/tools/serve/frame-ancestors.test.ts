import { describe, expect, it } from "vitest";
import { parseFrameAncestors } from "../../../tools/serve/frame-ancestors";

describe("the list of sites that may frame the embed", () => {
  it.each([
    [undefined, "*"],
    ["", "*"],
    [" * ", "*"],
    ["'none'", "'none'"],
    ["'self'", "'self'"],
    ["https://city.example", "https://city.example"],
    [
      "https://city.example, https://*.paper.example:8443 'self'",
      "https://city.example https://*.paper.example:8443 'self'",
    ],
    ["http://localhost:5000", "http://localhost:5000"],
  ])("reads %s", (text, sources) => {
    expect(parseFrameAncestors(text)).toBe(sources);
  });

  it.each([
    "city.example",
    "https://city.example/",
    "https://city.example/map",
    "https://",
    "https:",
    "data:",
    "https://*",
    "https://city.example; script-src *",
    "https://city.example\nX-Other: 1",
    'https://city.example"',
    "https://$host",
    "https://{env}",
    "'unsafe-inline'",
    "none",
    "* https://city.example",
    "'none' 'self'",
    "https://münchen.example",
  ])("refuses %s", (text) => {
    expect(() => parseFrameAncestors(text)).toThrow("FRAME_ANCESTORS");
  });
});
