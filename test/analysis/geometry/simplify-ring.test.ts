import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ContourRing } from "../../../src/analysis/geometry/contour-rings";
import { computeDistanceField } from "../../../src/analysis/geometry/distance-field";
import { buildBorderIndex } from "../../../src/analysis/geometry/border-index";
import { simplifyRing } from "../../../src/analysis/geometry/simplify-ring";
import { border } from "../../builders/borders";

/** The same closed line, begun elsewhere and perhaps run backwards, as the area on its other side has it. */
function turned(ring: ContourRing, start: number, isBackwards: boolean): ContourRing {
  const order = ring.edges.map((_, point) => (point + start) % ring.edges.length);
  if (isBackwards) order.reverse();
  const pick = <Item>(items: readonly Item[]) => order.flatMap((point) => items.slice(point, point + 1));
  return {
    edges: pick(ring.edges),
    xs: pick(ring.xs),
    ys: pick(ring.ys),
    isAtDistance: pick(ring.isAtDistance),
  };
}

describe("simplifyRing", () => {
  it("keeps the same points whatever the direction and the first point", async () => {
    const field = await computeDistanceField(
      buildBorderIndex([border("A", "B", [6, 50], [6.1, 50])]),
      [5, 49, 7, 51],
      { known: [], beyond: [] },
    );
    const [level] = field.levels;
    if (!level) throw new Error("A field without a grid");
    // Coarse coordinates make many points equally far.
    const point = fc.record({
      x: fc.integer({ min: 0, max: 6 }),
      y: fc.integer({ min: 0, max: 6 }),
      isAtDistance: fc.boolean(),
    });
    const rings = fc.array(point, { minLength: 4, maxLength: 30 }).chain((points) =>
      fc
        .uniqueArray(fc.nat(50_000), { minLength: points.length, maxLength: points.length })
        .map((edges): ContourRing => ({
          edges,
          xs: points.map(({ x }) => x / 10),
          ys: points.map(({ y }) => y / 10),
          isAtDistance: points.map(({ isAtDistance }) => isAtDistance || points.length % 2 === 0),
        })),
    );
    fc.assert(
      fc.property(rings, fc.nat(29), fc.boolean(), (ring, start, isBackwards) => {
        const kept = (simplified: ContourRing) => [...simplified.edges].sort((a, b) => a - b);
        const other = turned(ring, start, isBackwards);
        expect(kept(simplifyRing(level, other))).toEqual(kept(simplifyRing(level, ring)));
      }),
      { numRuns: 300 },
    );
  });
});
