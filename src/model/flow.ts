import type { CityId, FlowAreaId, FlowSetId, NutsCode, Position, RegionId, SourceId } from "./identifiers";
import type { DataText } from "./language";

/** Origin or destination of commuters. */
export interface FlowArea {
  readonly id: FlowAreaId;
  /** Local or English name of the table; translated like any phrase. Countries are named by their code. */
  readonly name: DataText;
  readonly kind: "country" | "nuts1" | "nuts2" | "nuts3" | "group" | "municipality" | "other";
  readonly members: readonly NutsCode[];
  /** Null: a rest category without a place; shown as text only, never at 0/0. */
  readonly position: Position | null;
  readonly note: DataText | null;
  /** The unit an area without members lies in; null: it has members, or no known place. */
  readonly within: NutsCode | null;
  /** Cities of the tables inside an area without members. */
  readonly cities: readonly CityId[];
}

/** One source, one definition, one year. Two sets never share a scale, a legend or a sum. */
export interface FlowSet {
  readonly id: FlowSetId;
  readonly title: DataText;
  readonly regions: readonly RegionId[];
  /** As published; a string because some sets cover two years. */
  readonly year: string;
  readonly definition: DataText;
  /** Empty: the set collects single figures and each flow has its own source. */
  readonly publisher: string;
  readonly comparableNote: DataText | null;
  /** False for collections of single figures: the rows may overlap and must not be summed. */
  readonly isSummable: boolean;
  /** Shown first for these regions. */
  readonly recommendedFor: readonly RegionId[];
  readonly sources: readonly SourceId[];
  readonly flows: readonly Flow[];
}

/** One directed pair. A pair that is not in the set is "not recorded", never 0. */
export interface Flow {
  readonly origin: FlowAreaId;
  readonly destination: FlowAreaId;
  /** Commuters; some offices publish model-based figures with one decimal. */
  readonly magnitude: number;
  readonly quality: "exact" | "rounded" | "press";
  readonly note: DataText | null;
  readonly source: SourceId;
}

/** A published total of an area; may contain more than the flows of any set. */
export interface FlowTotal {
  /** Stands for the whole border region; other totals of its area follow another definition. */
  readonly isRegionTotal: boolean;
  readonly area: FlowAreaId;
  readonly direction: "in" | "out" | "internal";
  readonly year: string;
  readonly magnitude: number;
  readonly source: SourceId;
  readonly note: DataText | null;
}
