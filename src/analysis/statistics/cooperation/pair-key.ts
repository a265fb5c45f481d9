import type { FlowAreaId } from "../../../model/identifiers";

declare const pairKeyBrand: unique symbol;
/** The two areas in the order of their ids: `FRF1,or-baden`. */
export type PairKey = string & { readonly [pairKeyBrand]: "PairKey" };

/** The same for both orders. */
export function pairKey(a: FlowAreaId, b: FlowAreaId): PairKey {
  return [a, b].sort().join(",") as PairKey;
}
