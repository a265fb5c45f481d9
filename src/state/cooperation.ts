import { create } from "zustand";
import type { PairKey } from "../analysis/statistics/cooperation/pair-key";
import { tieKinds, type TieKind } from "../analysis/statistics/cooperation/tie-kinds";
import type { CityId, FlowSetId } from "../model/identifiers";

/** `ties`: the partnership net against the commuter net. `match`: two cities side by side. */
export const cooperationParts = ["ties", "match"] as const;
export type CooperationPart = (typeof cooperationParts)[number];

export const MAXIMUM_TIES = 50;
/** Commuters of both directions. */
export const MAXIMUM_STRONG_FLOW = 1_000_000;

/** The page of cooperation. */
export interface CooperationState {
  readonly part: CooperationPart;
  /** Null: the recommended set that says most. */
  readonly flowSet: FlowSetId | null;
  /** Kinds of ties that count. */
  readonly kinds: readonly TieKind[];
  /** A tie is strong from this number on. */
  readonly strongTies: number;
  /** A flow is strong from this number of commuters on; null: from the median of the pairs shown. */
  readonly strongFlow: number | null;
  /** The pair that is read. */
  readonly pair: PairKey | null;
  /** The two cities side by side; null: those whose agreement is known best. */
  readonly first: CityId | null;
  readonly other: CityId | null;
}

export const initialCooperation: CooperationState = {
  part: "ties",
  flowSet: null,
  kinds: tieKinds,
  strongTies: 1,
  strongFlow: null,
  pair: null,
  first: null,
  other: null,
};

export const useCooperation = create<CooperationState>()(() => initialCooperation);

export function choosePart(part: CooperationPart): void {
  useCooperation.setState({ part });
}

/** Another set has other pairs, and its flows are counted in another way. */
export function chooseTieFlows(flowSet: FlowSetId): void {
  useCooperation.setState({ flowSet, pair: null, strongFlow: null });
}

/** At least one kind counts: without any there would be no tie to speak of. */
export function toggleTieKind(kind: TieKind): void {
  useCooperation.setState(({ kinds }) => {
    const next = tieKinds.filter((one) => kinds.includes(one) !== (one === kind));
    return next.length > 0 ? { kinds: next } : {};
  });
}

export function callTiesStrong(strongTies: number): void {
  useCooperation.setState({ strongTies });
}

/** @param strongFlow null: the median */
export function callFlowStrong(strongFlow: number | null): void {
  useCooperation.setState({ strongFlow });
}

export function choosePair(pair: PairKey | null): void {
  useCooperation.setState({ pair });
}

/** Looks at two cities side by side. */
export function matchPair(first: CityId | null, other: CityId | null): void {
  useCooperation.setState({ part: "match", first, other });
}

/** The pair that pointer or keyboard rests on, on the map, in the chart or in the table. */
export const usePairPreview = create<{ readonly pair: PairKey | null }>()(() => ({ pair: null }));

export function previewPair(pair: PairKey | null): void {
  usePairPreview.setState({ pair });
}
