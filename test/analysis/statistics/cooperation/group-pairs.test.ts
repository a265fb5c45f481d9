import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  groupPairs,
  measurePairs,
  medianFlow,
  pairGroups,
  type MeasuredPair,
} from "../../../../src/analysis/statistics/cooperation/group-pairs";
import type { PairKey } from "../../../../src/analysis/statistics/cooperation/pair-key";
import type { TiePair } from "../../../../src/analysis/statistics/cooperation/tie-pairs";
import type { Flow } from "../../../../src/model/flow";
import type { FlowAreaId, SourceId } from "../../../../src/model/identifiers";
import type { Network } from "../../../../src/model/network";

const a = "a" as FlowAreaId;
const b = "b" as FlowAreaId;
const flow = (magnitude: number): Flow => ({
  origin: a,
  destination: b,
  magnitude,
  quality: "exact",
  note: null,
  source: "s" as SourceId,
});
const bare: TiePair = { key: "a,b" as PairKey, areas: [a, b], there: null, back: null, ties: null };

function measured(ties: number | null, commuters: number | null): MeasuredPair {
  return { pair: bare, ties, flow: commuters };
}

describe("groups of pairs", () => {
  it("call a value strong that reaches the limit", () => {
    const pairs = [measured(2, 500), measured(2, 499), measured(1, 500), measured(1, 499)];
    expect(groupPairs(pairs, { ties: 2, flow: 500 }).map(({ group }) => group)).toEqual([
      "strong-strong",
      "strong-weak",
      "weak-strong",
      "weak-weak",
    ]);
  });

  it("keep what is not recorded apart from 0", () => {
    const pairs = [measured(null, 900), measured(3, null), measured(null, null), measured(0, 0)];
    expect(groupPairs(pairs, { ties: 1, flow: 1 }).map(({ group }) => group)).toEqual([
      "unknown",
      "unknown",
      "unknown",
      "weak-weak",
    ]);
  });

  it("take the median of the pairs with both figures", () => {
    expect(medianFlow([measured(1, 10), measured(0, 30), measured(null, 1000), measured(2, null)])).toBe(20);
    expect(medianFlow([measured(null, 5)])).toBeNull();
  });

  it("sum both directions as far as they are recorded, and count the chosen kinds only", () => {
    const network = { kind: "network" as const, network: {} as Network };
    const pairs = [{ ...bare, there: flow(40), back: flow(2), ties: [network, network] }];
    expect(measurePairs(pairs, ["network"])[0]).toMatchObject({ ties: 2, flow: 42 });
    expect(measurePairs(pairs, ["partnership"])[0]).toMatchObject({ ties: 0, flow: 42 });
    expect(measurePairs([bare], ["network"])[0]).toMatchObject({ ties: null, flow: null });
  });

  it("put every pair into exactly one group, whatever the order and the limits", () => {
    const value = fc.option(fc.nat(100_000), { nil: null });
    const pairs = fc.array(fc.tuple(value, value).map(([ties, commuters]) => measured(ties, commuters)));
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 50 }), fc.nat(100_000), (list, ties, limit) => {
        const grouped = groupPairs(list, { ties, flow: limit });
        const parts = pairGroups.map((group) => grouped.filter((each) => each.group === group));
        expect(parts.reduce((sum, part) => sum + part.length, 0)).toBe(list.length);
        const backwards = groupPairs([...list].reverse(), { ties, flow: limit });
        expect([...backwards].reverse()).toEqual(grouped);
        for (const { group, ties: own, flow: commuters } of grouped)
          expect(group === "unknown").toBe(own === null || commuters === null);
      }),
    );
  });

  it("leave half of the known pairs or more with a strong flow at the median", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 1 }), (commuters) => {
        const pairs = commuters.map((each) => measured(1, each));
        const strong = groupPairs(pairs, { ties: 1, flow: medianFlow(pairs) ?? 0 }).filter(
          ({ group }) => group === "strong-strong",
        );
        expect(strong.length * 2).toBeGreaterThanOrEqual(commuters.length);
      }),
    );
  });
});
