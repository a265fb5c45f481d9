import { describe, expect, it } from "vitest";
import { loadRegions } from "../../src/data/tables/load-regions";
import { palettes } from "../../src/map/palette";
import { ownAccent } from "../../src/state/own-accents";
import { ownRegionIds } from "../../src/state/own-regions";
import { publishedFiles } from "../builders/published-files";

const table = await loadRegions(publishedFiles);
const accents = [...table.map(({ accent }) => accent), ...ownRegionIds.map(ownAccent)];

/** Linear light of red, green and blue (sRGB, IEC 61966-2-1). */
function linear(colour: string): readonly [number, number, number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

/** WCAG 2.2, contrast ratio. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [red, green, blue] = linear(colour);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** OKLab, Björn Ottosson 2020. */
function oklab(colour: string): readonly [number, number, number] {
  const [r, g, b] = linear(colour);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function difference(a: string, b: string): number {
  const [x, y] = [oklab(a), oklab(b)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

describe.each(["light", "dark"] as const)("accents in the %s scheme", (scheme) => {
  it("are eight", () => {
    expect(accents).toHaveLength(8);
  });

  it("stand out from the paper", () => {
    for (const accent of accents)
      expect(contrast(accent[scheme], palettes[scheme].paper)).toBeGreaterThanOrEqual(3);
  });

  it("stand apart from each other", () => {
    const pairs = accents.flatMap((a, index) => accents.slice(index + 1).map((b) => [a, b] as const));
    for (const [a, b] of pairs) expect(difference(a[scheme], b[scheme])).toBeGreaterThanOrEqual(0.1);
  });
});
