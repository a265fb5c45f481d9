import type { FlowSet } from "../../model/flow";
import type { RegionId } from "../../model/identifiers";

export type FlowSetGroup =
  | { readonly kind: "recommended"; readonly sets: readonly FlowSet[] }
  | { readonly kind: "single"; readonly sets: readonly FlowSet[] }
  | { readonly kind: "region"; readonly region: RegionId; readonly sets: readonly FlowSet[] };

/**
 * Flow sets in the order of the choice: recommended, by region, collections of single figures last; newest
 * first. Each set stands once: under the region in context if it belongs to it, else under its first.
 */
export function groupFlowSets(
  sets: readonly FlowSet[],
  context: RegionId | null,
  regions: readonly RegionId[],
): FlowSetGroup[] {
  const isRecommended = ({ recommendedFor }: FlowSet) =>
    context === null ? recommendedFor.length > 0 : recommendedFor.includes(context);
  const newestFirst = [...sets].sort((a, b) => b.year.localeCompare(a.year) || a.id.localeCompare(b.id));
  const homeOf = (set: FlowSet) =>
    context !== null && set.regions.includes(context) ? context : set.regions[0];
  const others = newestFirst.filter((set) => !isRecommended(set) && set.isSummable);
  const ordered = context === null ? regions : [context, ...regions.filter((region) => region !== context)];
  const groups: FlowSetGroup[] = [
    { kind: "recommended", sets: newestFirst.filter(isRecommended) },
    ...ordered.map((region): FlowSetGroup => ({
      kind: "region",
      region,
      sets: others.filter((set) => homeOf(set) === region),
    })),
    { kind: "single", sets: newestFirst.filter((set) => !set.isSummable && !isRecommended(set)) },
  ];
  return groups.filter((group) => group.sets.length > 0);
}
