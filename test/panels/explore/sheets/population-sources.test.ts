import { describe, expect, it } from "vitest";
import type { City } from "../../../../src/model/city";
import type { SourceId } from "../../../../src/model/identifiers";
import { populationSources } from "../../../../src/panels/explore/sheets/population-sources";
import { exploreSources } from "../../../builders/explore-world";

const note = (kind: "geonames" | "insee"): City["populationNote"] => ({
  kind,
  date: null,
  isOutdated: false,
  geonames: null,
  text: null,
});
const sources = ["office-2022", "geonames"] as SourceId[];

describe("source of a population", () => {
  it("is the one whose publisher the note names", () => {
    expect(populationSources({ sources, populationNote: note("geonames") }, exploreSources())).toEqual([
      "geonames",
    ]);
  });

  it("is the first where none fits or the sources have not arrived", () => {
    expect(populationSources({ sources, populationNote: note("insee") }, exploreSources())).toEqual([
      "office-2022",
    ]);
    expect(populationSources({ sources, populationNote: note("geonames") }, null)).toEqual(["office-2022"]);
  });
});
