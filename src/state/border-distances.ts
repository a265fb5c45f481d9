import { create } from "zustand";
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
  progress: 0,
  cities: null,
  units: null,
  bands: null,
  reach: null,
  shares: null,
  point: null,
}));
