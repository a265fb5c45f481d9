import { create } from "zustand";
import { CodeMissingError } from "../lazy/lazy-code";
import type {
  CityDistance,
  DistanceBands,
  DistanceReach,
  PointDistance,
  ShareWithinDistance,
  UnitDistance,
} from "../model/border-distance";
import type { CityId, NutsCode } from "../model/identifiers";

/** Answers of the worker about border distance; null: not asked or not yet answered. */
interface BorderDistancesState {
  readonly status: "idle" | "working" | "ready" | "failed";
  /** Why nothing came, while the status is "failed". */
  readonly failure: unknown;
  /** How often the visitor has wanted another try. */
  readonly retries: number;
  /** 0 to 1 while the field is being computed. */
  readonly progress: number;
  readonly cities: ReadonlyMap<CityId, CityDistance> | null;
  readonly units: ReadonlyMap<NutsCode, UnitDistance> | null;
  readonly bands: DistanceBands | null;
  readonly reach: DistanceReach | null;
  /** Shares for the chosen distance, one row per country side of the region in context (or of all). */
  readonly shares: readonly ShareWithinDistance[] | null;
  /** Answer for the chosen point. */
  readonly point: PointDistance | null;
}

export const useBorderDistances = create<BorderDistancesState>()(() => ({
  status: "idle",
  failure: null,
  retries: 0,
  progress: 0,
  cities: null,
  units: null,
  bands: null,
  reach: null,
  shares: null,
  point: null,
}));

/** Something that has to be measured, or the code for it, has not come. */
export function measuringFailed(failure: unknown): void {
  useBorderDistances.setState({ status: "failed", failure });
}

/** Another try after a failure: code that was missing is brought, then everything is asked anew. */
export async function retryMeasuring(): Promise<void> {
  const { failure } = useBorderDistances.getState();
  useBorderDistances.setState({ status: "idle", failure: null });
  try {
    if (failure instanceof CodeMissingError) await failure.loadAgain();
  } catch (error) {
    return measuringFailed(error);
  }
  useBorderDistances.setState(({ retries }) => ({ retries: retries + 1 }));
}

/** Calls back with every other try. @returns the function that stops it */
export function onMeasuringRetried(begin: () => void): () => void {
  return useBorderDistances.subscribe(({ retries }, before) => {
    if (retries !== before.retries) begin();
  });
}
