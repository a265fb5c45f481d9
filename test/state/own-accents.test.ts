import { describe, expect, it } from "vitest";
import { loadRegions } from "../../src/data/tables/load-regions";
import { palettes } from "../../src/map/palette";
import { ownAccent } from "../../src/state/own-accents";
import { ownRegionIds } from "../../src/state/own-regions";
import { contrast, linearLight } from "../builders/contrast";
import { publishedFiles } from "../builders/published-files";

const table = await loadRegions(publishedFiles);
const accents = [...table.map(({ accent }) => accent), ...ownRegionIds.map(ownAccent)];

/** OKLab, Björn Ottosson 2020. */
function oklab(colour: string): readonly [number, number, number] {
  const [r, g, b] = linearLight(colour);
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
