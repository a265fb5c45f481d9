import type { MultiLineString } from "geojson";
import type { BorderDistanceColumns } from "../analysis/geometry/border-distance-columns";
import type { PartnerPair } from "../analysis/geometry/partner-arcs";
import type { MeasuredPoint } from "../analysis/geometry/point-distance";
import type { DistanceBands, DistanceReach, PointDistance, UnitDistance } from "../model/border-distance";
import type { BoundingBox, Kilometres } from "../model/identifiers";
import type { PackedInput } from "./packed-input";

export interface BandsQuestion {
  readonly extent: BoundingBox;
  /** Ascending. */
  readonly thresholds: readonly Kilometres[];
}

export interface PlacesQuestion {
  /** WGS 84 degrees, of equal length. */
  readonly longitudes: Float64Array;
  readonly latitudes: Float64Array;
}

/** Names a running question, so that it can be called off; chosen by the asker, never used twice. */
export type Ticket = number;
export type ProgressListener = (share: number) => void;

/** What the worker answers; the same object runs in the page where there is no worker. */
export interface AnalysisEndpoint {
  /** Resolves as soon as the code has loaded. */
  isReady(): Promise<true>;
  prepare(input: PackedInput): Promise<void>;
  bands(ticket: Ticket, question: BandsQuestion, onProgress: ProgressListener | null): Promise<DistanceBands>;
  reach(ticket: Ticket, kilometres: Kilometres, onProgress: ProgressListener | null): Promise<DistanceReach>;
  points(ticket: Ticket, points: readonly MeasuredPoint[]): Promise<readonly PointDistance[]>;
  places(ticket: Ticket, question: PlacesQuestion): Promise<BorderDistanceColumns>;
  units(ticket: Ticket): Promise<readonly UnitDistance[]>;
  arcs(ticket: Ticket, pairs: readonly PartnerPair[]): Promise<readonly MultiLineString[]>;
  /** Calls a question off; it then rejects with an `AbortError`. */
  cancel(ticket: Ticket): Promise<void>;
}
