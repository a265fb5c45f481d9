import { beforeEach, describe, expect, it } from "vitest";
import type { BaseData } from "../../src/model/dataset";
import { needUnitBorders, useUnitBorders } from "../../src/state/unit-borders";
import { borderBase, code } from "../builders/border-world";
import { karneyLength } from "../builders/geodesic";

/** Two straight borders along meridians: a point on the equator is nearest to where they cross it. */
const west = 10;
const east = 12;

function base(): BaseData {
  const world = borderBase();
  const line = (first: string, second: string, longitude: number) => ({
    countries: [first, second] as unknown as (typeof world.geography.borders)[number]["countries"],
    geometry: {
      type: "MultiLineString" as const,
      coordinates: [
        [
          [longitude, -1],
          [longitude, 0],
          [longitude, 1],
        ],
      ],
    },
  });
  return {
    ...world,
    units: world.units.map((unit) => ({
      ...unit,
      labelPoint: unit.country === "DE" ? [11, 0] : [9.5, 0],
    })),
    geography: { ...world.geography, borders: [line("DE", "FR", west), line("DE", "LU", east)] },
  };
}

beforeEach(() => useUnitBorders.setState({ status: "idle", distances: new Map() }));

describe("distance of units to the neighbouring states", () => {
  it("is that to the border of each state, not to the nearest alone, within 0.1 % of Karney", async () => {
    await needUnitBorders(base(), new Set([code("DEC01")]));
    const { status, distances } = useUnitBorders.getState();
    expect(status).toBe("ready");
    const found = distances.get(code("DEC01"));
    for (const [country, longitude] of [
      ["FR", west],
      ["LU", east],
    ] as const) {
      const expected = karneyLength([
        [
          [11, 0],
          [longitude, 0],
        ],
      ]);
      const measured = [...(found ?? [])].find(([name]) => name === country)?.[1] ?? NaN;
      expect(Math.abs(measured - expected) / expected).toBeLessThan(0.001);
    }
  });

  it("keeps what has been measured before", async () => {
    await needUnitBorders(base(), new Set([code("DEC01")]));
    const before = useUnitBorders.getState().distances.get(code("DEC01"));
    await needUnitBorders(base(), new Set([code("DEC01"), code("FRF33")]));
    const { distances } = useUnitBorders.getState();
    expect(distances.get(code("DEC01"))).toBe(before);
    expect(distances.has(code("FRF33"))).toBe(true);
  });

  it("leaves out codes without a unit", async () => {
    await needUnitBorders(base(), new Set([code("XX999")]));
    expect(useUnitBorders.getState()).toMatchObject({ status: "ready", distances: new Map() });
  });
});
