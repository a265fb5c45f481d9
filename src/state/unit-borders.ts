import { create } from "zustand";
import type { BaseData } from "../model/dataset";
import type { CountryCode, Kilometres, NutsCode } from "../model/identifiers";
import { askAnalysis } from "./analysis";

/** Distance of a unit's label point to the land border of each neighbouring state, up to 300 km. */
export type NeighbourDistances = ReadonlyMap<CountryCode, Kilometres>;

interface UnitBordersState {
  /** `ready`: every unit asked for is in `distances`. */
  readonly status: "idle" | "working" | "ready" | "failed";
  readonly distances: ReadonlyMap<NutsCode, NeighbourDistances>;
}

export const useUnitBorders = create<UnitBordersState>()(() => ({ status: "idle", distances: new Map() }));

/** The latest question: an older answer must not say that all is there. */
let asked = 0;

/**
 * Measures how far the units are from each neighbouring state; `border-distances` knows only the nearest one. What
 * is known is not measured again. Codes without a unit are left out.
 */
export async function needUnitBorders(base: BaseData, codes: ReadonlySet<NutsCode>): Promise<void> {
  asked += 1;
  const mine = asked;
  const known = useUnitBorders.getState().distances;
  const missing = base.units.filter(({ code }) => codes.has(code) && !known.has(code));
  if (missing.length === 0) {
    useUnitBorders.setState({ status: "ready" });
    return;
  }
  useUnitBorders.setState({ status: "working" });
  try {
    const points = missing.map(({ labelPoint, country }) => ({ position: labelPoint, country }));
    const answers = await askAnalysis(base, (client) => client.points(points));
    const measured = missing.map(({ code }, index) => {
      const neighbours = answers[index]?.neighbours ?? [];
      return [code, new Map(neighbours.map(({ neighbour, distance }) => [neighbour, distance]))] as const;
    });
    useUnitBorders.setState(({ distances, status }) => ({
      distances: new Map([...distances, ...measured]),
      status: mine === asked ? "ready" : status,
    }));
  } catch (error) {
    if (mine === asked) useUnitBorders.setState({ status: "failed" });
    if (!(error instanceof DOMException && error.name === "AbortError")) throw error;
  }
}
