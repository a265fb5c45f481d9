import type {
  GroupedPair,
  PairGroup,
  StrengthLimits,
} from "../../analysis/statistics/cooperation/group-pairs";
import { sourcesOfTie } from "../../analysis/statistics/cooperation/ties";
import type { FlowSet } from "../../model/flow";
import type { FlowAreaId } from "../../model/identifiers";
import { joined, makeTable, type ExportTable } from "../table";
import type { ExportWords } from "../words";
import { sourceColumns, type Sources } from "./source-columns";

/** Pairs of areas as they are shown. */
export interface ShownTies {
  readonly set: FlowSet;
  readonly pairs: readonly GroupedPair[];
  readonly limits: StrengthLimits;
  readonly nameOf: (area: FlowAreaId) => string;
  readonly groupName: (group: PairGroup) => string;
}

/** One row a pair of areas across a border. An empty cell is not recorded; it is not 0. */
export function tieTable(
  { set, pairs, limits, nameOf, groupName }: ShownTies,
  sources: Sources,
  { dataText }: Pick<ExportWords, "dataText">,
): ExportTable {
  const flowsOf = ({ pair }: GroupedPair) => [pair.there, pair.back].flatMap((flow) => flow ?? []);
  return makeTable<GroupedPair>(
    {
      area_1_code: ({ pair }) => pair.areas[0],
      area_1_name: ({ pair }) => nameOf(pair.areas[0]),
      area_2_code: ({ pair }) => pair.areas[1],
      area_2_name: ({ pair }) => nameOf(pair.areas[1]),
      group: ({ group }) => group,
      group_text: ({ group }) => groupName(group),
      ties: ({ ties }) => ties,
      partnership_ids: ({ pair }) =>
        joined(pair.ties?.flatMap((tie) => (tie.kind === "partnership" ? tie.partnership.id : [])) ?? []),
      network_ids: ({ pair }) =>
        joined(pair.ties?.flatMap((tie) => (tie.kind === "network" ? tie.network.id : [])) ?? []),
      programme_ids: ({ pair }) =>
        joined(pair.ties?.flatMap((tie) => (tie.kind === "programme" ? tie.programme.id : [])) ?? []),
      commuters: ({ flow }) => flow,
      commuters_1_to_2: ({ pair }) => pair.there?.magnitude ?? null,
      commuters_2_to_1: ({ pair }) => pair.back?.magnitude ?? null,
      strong_ties_from: () => limits.ties,
      strong_flow_from: () => limits.flow,
      year: () => set.year,
      flow_set: () => set.id,
      flow_set_name: () => dataText(set.title),
      definition: () => dataText(set.definition),
      note: (row) => joined(flowsOf(row).map(({ note }) => (note === null ? "" : dataText(note)))),
      ...sourceColumns<GroupedPair>(
        (row) => [
          ...flowsOf(row).map(({ source }) => source),
          ...(row.pair.ties ?? []).flatMap(sourcesOfTie),
        ],
        sources,
        dataText,
      ),
    },
    pairs,
  );
}
