import { describe, expect, it } from "vitest";
import { borderPairs } from "../../../../src/panels/indicators/border/border-pairs";
import { borderBase, code } from "../../../builders/border-world";

const pairsOf = (...codes: string[]) => borderPairs(borderBase(), new Set(codes.map(code)));
const all = borderBase().units.map((unit) => unit.code);

describe("borders between compared units", () => {
  it("come in the order of how many units meet at them", () => {
    expect(pairsOf(...all).map(({ key, crossings }) => [key, crossings])).toEqual([
      ["DE-FR", 2],
      ["FR-LU", 2],
      ["DE-LU", 1],
    ]);
  });

  it("need compared units on both sides", () => {
    expect(pairsOf("DEC01", "DEC04")).toEqual([]);
  });

  it("need no two units that meet", () => {
    expect(pairsOf("DEC02", "FRF32").map(({ key, crossings }) => [key, crossings])).toEqual([["DE-FR", 0]]);
  });

  it("hold the compared units of each side", () => {
    const [pair] = pairsOf("DEC01", "DEC02", "FRF33");
    expect(pair?.units).toEqual([["DEC01", "DEC02"], ["FRF33"]]);
  });

  it("are empty for no unit", () => {
    expect(pairsOf()).toEqual([]);
  });
});
