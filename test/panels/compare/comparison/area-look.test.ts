import { describe, expect, it } from "vitest";
import { areaLooks } from "../../../../src/panels/compare/comparison/area-look";
import type { AreaKey } from "../../../../src/state/compare";
import type { ComparedArea } from "../../../../src/state/compared-units";
import { borderRegion } from "../../../builders/base-data";

const accents = ["#b45309", "#2459a9", "#0f766e", "#8e3a80"];
const regions = accents.map((light, index) => ({
  ...borderRegion(`r${index}`, ["DE111"]),
  accent: { light, dark: `#00000${index}` },
}));

function area(key: string, region: number | null): ComparedArea {
  return {
    key: key as AreaKey,
    kind: region === null ? "country" : "region",
    names: null,
    shortNames: null,
    country: null,
    region: null,
    accent: region === null ? null : (regions[region]?.accent ?? null),
    members: [],
  };
}

const colours = (areas: readonly ComparedArea[]) =>
  [...areaLooks(areas, { regions }, "light").values()].map(({ colour }) => colour);

describe("looks of compared areas", () => {
  it("keep the accent of each region", () => {
    expect(colours([area("r2", 2), area("r0", 0)])).toEqual([accents[2], accents[0]]);
  });

  it("give two areas of one region different colours", () => {
    expect(colours([area("r0", 0), area("r0-de", 0)])).toEqual([accents[0], accents[1]]);
  });

  it("leave a region its accent when a country stands before it", () => {
    expect(colours([area("DE", null), area("r0", 0)])).toEqual([accents[1], accents[0]]);
  });

  it("number the areas, so that each has a sign of its own", () => {
    const looks = areaLooks([area("r0", 0), area("DE", null), area("r1", 1)], { regions }, "light");
    expect([...looks.values()].map(({ position }) => position)).toEqual([0, 1, 2]);
  });
});
