import type { FlowSet } from "../../src/model/flow";
import type { FlowAreaId, FlowSetId, SourceId } from "../../src/model/identifiers";
import type { DataText } from "../../src/model/language";

/** Id of a flow area in a test. */
export function area(name: string): FlowAreaId {
  return name as FlowAreaId;
}

/** A summable set of exact flows, each `[origin, destination, magnitude]`. */
export function flowSet(id: string, flows: readonly (readonly [string, string, number])[]): FlowSet {
  return {
    id: id as FlowSetId,
    title: `Commuters of ${id}` as DataText,
    regions: [],
    year: "2022",
    definition: "employees, 30 June" as DataText,
    publisher: "Statistical office",
    comparableNote: null,
    isSummable: true,
    recommendedFor: [],
    sources: ["office-2022" as SourceId],
    flows: flows.map(([origin, destination, magnitude]) => ({
      origin: area(origin),
      destination: area(destination),
      magnitude,
      quality: "exact",
      note: null,
      source: "office-2022" as SourceId,
    })),
  };
}
