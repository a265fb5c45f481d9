import type { FlowSet } from "../../../model/flow";

/**
 * The set to begin with: of the sets recommended for a region (null: for any), else of all of the region, else of all,
 * the one that knows both figures of most pairs; of equal ones the newest.
 *
 * @param knownPairs pairs whose tie and flow are both known
 */
export function setThatSaysMost(
  sets: readonly FlowSet[],
  region: string | null,
  knownPairs: (set: FlowSet) => number,
): FlowSet | null {
  const isOf = (ids: readonly string[]) => (region === null ? ids.length > 0 : ids.includes(region));
  const pools = [
    sets.filter(({ recommendedFor }) => isOf(recommendedFor)),
    sets.filter(({ regions }) => isOf(regions)),
    sets,
  ];
  const pool = pools.find((candidates) => candidates.length > 0) ?? [];
  const [best] = pool
    .map((set) => ({ set, known: knownPairs(set) }))
    .sort(
      (a, b) => b.known - a.known || b.set.year.localeCompare(a.set.year) || (a.set.id < b.set.id ? -1 : 1),
    );
  return best?.set ?? null;
}
