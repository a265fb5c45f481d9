import { describe, expect, it } from "vitest";
import { withChange, withSelection } from "../../src/embed-api/changed-address";

const asked = (search: string) => Object.fromEntries(new URLSearchParams(search));

describe("withSelection", () => {
  it("takes the place of the other selection and lets the map go there", () => {
    const search = withSelection("?v=1&region=tmo&city=basel&overlay=commuters&camera=8/7.6/47.6", {
      kind: "unit",
      id: "DE131",
    });
    expect(asked(search)).toEqual({ v: "1", region: "tmo", unit: "DE131", overlay: "commuters" });
  });

  it("goes back to the overview", () => {
    expect(asked(withSelection("?v=1&region=tmo&unit=DE131", null))).toEqual({ v: "1" });
  });
});

describe("withChange", () => {
  it("changes what is named and keeps the rest", () => {
    const search = withChange("?v=1&region=tmo&overlay=regions&km=25&scheme=dark", {
      overlay: "distance",
      kilometres: 10,
      colourScheme: null,
      language: "fr",
    });
    expect(asked(search)).toEqual({ v: "1", region: "tmo", overlay: "distance", km: "10", lang: "fr" });
  });

  it("sets filters and takes an empty one away", () => {
    const search = withChange("?v=1&only-country=DE,FR&only-theme=health", {
      filters: { country: ["CH"], theme: [] },
    });
    expect(asked(search)).toEqual({ v: "1", "only-country": "CH" });
  });

  it("keeps a filter that is named without a value, as a message can", () => {
    expect(asked(withChange("?only-country=DE", { filters: { country: undefined } }))).toEqual({
      "only-country": "DE",
    });
  });
});
