import type { Branded, FlowAreaId } from "../../../model/identifiers";

/** The two areas in the order of their ids: `FRF1,or-baden`. */
export type PairKey = Branded<string, "PairKey">;

/** The same for both orders. */
export function pairKey(a: FlowAreaId, b: FlowAreaId): PairKey {
  return [a, b].sort().join(",") as PairKey;
}
