import { median } from "simple-statistics";
import type { TieKind } from "./tie-kinds";
import { isCounted } from "./ties";
import { flowOf, type TiePair } from "./tie-pairs";

/** The tie first, then the flow. `unknown`: one of the two is not recorded. */
export const pairGroups = ["strong-strong", "strong-weak", "weak-strong", "weak-weak", "unknown"] as const;
export type PairGroup = (typeof pairGroups)[number];

/** From which value on a tie or a flow is called strong. */
export interface StrengthLimits {
  readonly ties: number;
  /** Commuters of both directions. */
  readonly flow: number;
}

/** A pair with its two figures. */
export interface MeasuredPair {
  readonly pair: TiePair;
  /** Ties of the chosen kinds that count; null: not known. */
  readonly ties: number | null;
  /** Commuters of both directions; null: not recorded. */
  readonly flow: number | null;
}

export interface GroupedPair extends MeasuredPair {
  readonly group: PairGroup;
}

/** How many ties of the chosen kinds tie a pair, and how many commuters cross between its areas. */
export function measurePairs(pairs: readonly TiePair[], kinds: readonly TieKind[]): readonly MeasuredPair[] {
  return pairs.map((pair) => ({
    pair,
    ties: pair.ties && pair.ties.filter((tie) => kinds.includes(tie.kind) && isCounted(tie)).length,
    flow: flowOf(pair),
  }));
}

/** Median flow of the pairs whose two figures are known; null: there is none. */
export function medianFlow(pairs: readonly MeasuredPair[]): number | null {
  const flows = pairs.flatMap(({ ties, flow }) => (ties === null || flow === null ? [] : flow));
  return flows.length > 0 ? median(flows) : null;
}

/** Strong: the value reaches the limit. What is not recorded is in a group of its own and never 0. */
export function groupPairs(pairs: readonly MeasuredPair[], limits: StrengthLimits): readonly GroupedPair[] {
  return pairs.map((measured) => ({ ...measured, group: groupOf(measured, limits) }));
}

function groupOf({ ties, flow }: MeasuredPair, limits: StrengthLimits): PairGroup {
  if (ties === null || flow === null) return "unknown";
  const tie = ties >= limits.ties ? "strong" : "weak";
  return `${tie}-${flow >= limits.flow ? "strong" : "weak"}`;
}
