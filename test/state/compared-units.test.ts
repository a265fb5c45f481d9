import { describe, expect, it } from "vitest";
import { loadBase } from "../../src/data/load-base";
import type { AreaKey } from "../../src/state/compare";
import { comparableAreas, comparedAreas, comparedUnits } from "../../src/state/compared-units";
import { publishedFiles } from "../builders/published-files";

const base = await loadBase(publishedFiles);
const key = (text: string) => text as AreaKey;

describe("comparableAreas", () => {
  it("has every region, every partner area and every country under a key of its own", () => {
    const partnerAreas = base.regions.flatMap((region) => region.partnerAreas);
    const countries = new Set(base.units.map(({ country }) => country));
    expect(comparableAreas(base).size).toBe(base.regions.length + partnerAreas.length + countries.size);
  });

  it("divides the members of a region among its partner areas", () => {
    const areas = [...comparableAreas(base).values()];
    for (const region of base.regions) {
      const parts = areas.filter((area) => area.kind === "partner-area" && area.region === region.id);
      expect(parts.flatMap(({ members }) => members.map(({ area }) => area)).sort()).toEqual(
        region.members.map(({ unit }) => unit).sort(),
      );
    }
  });
});

describe("comparedAreas", () => {
  it("is the first four regions while none is chosen", () => {
    expect(comparedAreas(base, []).map((area) => area.key)).toEqual(
      base.regions.slice(0, 4).map(({ id }) => id),
    );
  });

  it("keeps the order of the choice and leaves out what no table knows", () => {
    const chosen = comparedAreas(base, [key("LU"), key("atlantis"), key("tmo"), key("emr-ostbelgien")]);
    expect(chosen.map((area) => area.key)).toEqual(["LU", "tmo", "emr-ostbelgien"]);
  });
});

describe("comparedUnits", () => {
  it("counts a unit of two areas once", () => {
    const both = comparedUnits(base, [key("emr"), key("gr")]);
    const [emr, gr] = ["emr", "gr"].map(
      (id) => base.regions.find((region) => region.id === id)?.members ?? [],
    );
    const distinct = new Set([...(emr ?? []), ...(gr ?? [])].map(({ unit }) => unit));
    expect(both.size).toBe(distinct.size);
    expect(both.size).toBeLessThan((emr?.length ?? 0) + (gr?.length ?? 0));
  });
});
