import type { ShownFlow } from "../../analysis/statistics/select-flows";
import type { FlowArea, FlowSet } from "../../model/flow";
import type { FlowAreaId } from "../../model/identifiers";
import { makeTable, type ExportTable } from "../table";
import type { ExportWords } from "../words";
import { sourceColumns, type Sources } from "./source-columns";

/** Flows of one set as they are shown: filtered and limited. */
export interface ShownFlows {
  readonly set: FlowSet;
  readonly flows: readonly ShownFlow[];
  readonly areas: ReadonlyMap<FlowAreaId, FlowArea>;
  readonly nameOf: (area: FlowAreaId) => string;
}

/** One row a directed pair. A pair without a row is not recorded by the source; it is not 0. */
export function flowTable(
  { set, flows, areas, nameOf }: ShownFlows,
  sources: Sources,
  words: ExportWords,
): ExportTable {
  const { dataText } = words;
  return makeTable<ShownFlow>(
    {
      flow_set: () => set.id,
      flow_set_name: () => dataText(set.title),
      year: () => set.year,
      origin: ({ origin }) => origin,
      origin_name: ({ origin }) => nameOf(origin),
      origin_kind: ({ origin }) => areas.get(origin)?.kind ?? null,
      destination: ({ destination }) => destination,
      destination_name: ({ destination }) => nameOf(destination),
      destination_kind: ({ destination }) => areas.get(destination)?.kind ?? null,
      commuters: ({ magnitude }) => magnitude,
      direction: ({ role }) => role,
      quality: ({ quality }) => quality,
      quality_text: ({ quality }) => words.quality(quality),
      note: ({ note }) => (note === null ? null : dataText(note)),
      definition: () => dataText(set.definition),
      ...sourceColumns<ShownFlow>(({ source }) => [source], sources, dataText),
    },
    flows,
  );
}
