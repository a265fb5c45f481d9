import { setThatSaysMost } from "../../analysis/statistics/cooperation/choose-set";
import {
  groupPairs,
  measurePairs,
  medianFlow,
  type GroupedPair,
} from "../../analysis/statistics/cooperation/group-pairs";
import { tieKinds } from "../../analysis/statistics/cooperation/tie-kinds";
import { crossesBorders, tiePairs, type TiePair } from "../../analysis/statistics/cooperation/tie-pairs";
import type { CatalogueData } from "../../model/catalogue";
import type { BaseData, FlowData, PartnerData } from "../../model/dataset";
import type { FlowArea, FlowSet } from "../../model/flow";
import type { FlowAreaId, RegionId } from "../../model/identifiers";
import type { CooperationState } from "../../state/cooperation";
import { memoizeLast } from "../../state/memoize-last";
import { tieTables } from "./tie-tables";

/** Everything the part "ties and flows" is drawn from. */
export interface TieData {
  readonly areas: ReadonlyMap<FlowAreaId, FlowArea>;
  /** Sets of one definition with a flow across a border. */
  readonly sets: readonly FlowSet[];
  readonly pairsOf: (set: FlowSet) => ReturnType<typeof tiePairs>;
}

/** The pairs of one set, measured and grouped. */
export interface TiesShown {
  readonly set: FlowSet;
  readonly areas: ReadonlyMap<FlowAreaId, FlowArea>;
  /** In the order of their keys. */
  readonly pairs: readonly GroupedPair[];
  readonly limits: { readonly ties: number; readonly flow: number };
  /** Null: no pair has both figures. */
  readonly median: number | null;
  readonly placeless: readonly FlowAreaId[];
}

export const tieData = memoizeLast(
  (base: BaseData, partners: PartnerData, flows: FlowData, catalogue: CatalogueData): TieData => {
    const areas = new Map(flows.areas.map((area) => [area.id, area]));
    const cities = [...base.cities, ...partners.partnerCities];
    const tables = tieTables(base, partners, catalogue);
    const known = new Map<FlowSet, ReturnType<typeof tiePairs>>();
    return {
      areas,
      sets: flows.sets.filter((set) => crossesBorders(set, areas)),
      pairsOf: (set) => {
        const pairs = known.get(set) ?? tiePairs(set, areas, cities, tables);
        known.set(set, pairs);
        return pairs;
      },
    };
  },
);

type Choices = Pick<CooperationState, "flowSet" | "kinds" | "strongTies" | "strongFlow">;

/** The chosen set, else the recommended one that says most. Null: no set crosses a border. */
export function tiesShown(
  { areas, sets, pairsOf }: TieData,
  { flowSet, kinds, strongTies, strongFlow }: Choices,
  region: RegionId | null,
): TiesShown | null {
  const hasBoth = ({ ties, there, back }: TiePair) => ties !== null && (there !== null || back !== null);
  const set =
    sets.find(({ id }) => id === flowSet) ??
    setThatSaysMost(sets, region, (candidate) => pairsOf(candidate).pairs.filter(hasBoth).length);
  if (!set) return null;
  const { pairs, placeless } = pairsOf(set);
  const measured = measurePairs(pairs, kinds);
  const median = medianFlow(measured);
  const limits = { ties: strongTies, flow: strongFlow ?? median ?? 0 };
  return { set, areas, pairs: groupPairs(measured, limits), limits, median, placeless };
}

/** All kinds count. */
export function areAllKinds(kinds: Choices["kinds"]): boolean {
  return tieKinds.every((kind) => kinds.includes(kind));
}
