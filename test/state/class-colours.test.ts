import { describe, expect, it } from "vitest";
import { palettes } from "../../src/map/palette";
import type { Choropleth } from "../../src/state/choropleth";
import { coloursOf } from "../../src/state/class-colours";
import { contrast } from "../builders/contrast";

const counts = [1, 2, 3, 4, 5, 6, 7];
const schemes = ["light", "dark"] as const;

function coloursFor(
  scale: Choropleth["scale"],
  count: number,
  scheme: "light" | "dark",
  below: number | null,
) {
  const classification = {
    method: "quantile" as const,
    limits: Array.from({ length: count + 1 }, (_, index) => index),
    counts: Array.from({ length: count }, () => 1),
    below,
  };
  return coloursOf({ scale, classification }, scheme);
}

describe.each(schemes)("class colours in the %s scheme", (scheme) => {
  it.each(counts)("have one colour for each of %i classes", (count) => {
    expect(new Set(coloursFor("sequential", count, scheme, null)).size).toBe(count);
  });

  it("leave the state border, with its casing, 3:1 against every class", () => {
    const { border, borderCasing } = palettes[scheme];
    const colours = counts.flatMap((count) => [
      ...coloursFor("sequential", count, scheme, null),
      ...coloursFor("diverging", count, scheme, Math.floor(count / 2)),
    ]);
    for (const colour of colours)
      expect(Math.max(contrast(border, colour), contrast(borderCasing, colour))).toBeGreaterThanOrEqual(3);
  });

  it("order the classes by lightness alone", () => {
    const steps = coloursFor("sequential", 7, scheme, null).map((colour) => contrast(colour, "#000000"));
    const ascending = steps.toSorted((a, b) => a - b);
    expect(steps).toEqual(scheme === "light" ? ascending.reverse() : ascending);
  });

  it("keep both sides of a middle apart, the shorter side paler", () => {
    const colours = coloursFor("diverging", 5, scheme, 4);
    const whole = coloursFor("diverging", 8, scheme, 4);
    expect(colours.slice(0, 4)).toEqual(whole.slice(0, 4));
    expect(colours[4]).toBe(whole[4]);
  });
});
