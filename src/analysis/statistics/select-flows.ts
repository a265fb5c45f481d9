import type { Flow, FlowArea, FlowSet } from "../../model/flow";
import type { FlowAreaId, NutsCode } from "../../model/identifiers";

/** How a flow stands to the focus. */
export type FlowRole = "in" | "out" | "between" | "outside";

export interface ShownFlow extends Flow {
  readonly role: FlowRole;
}

/** Sums at one area over the flows of the set that pass the direction filter. */
export interface FlowNode {
  readonly area: FlowAreaId;
  readonly inflow: number;
  readonly outflow: number;
  /** False: the set holds no flow of this direction here, so the sum is "not recorded", not 0. */
  readonly hasInflow: boolean;
  readonly hasOutflow: boolean;
}

export interface FlowSelection {
  /** Largest first; at most `top` of them. */
  readonly shown: readonly ShownFlow[];
  /** Passing the direction filter, before the limit. */
  readonly matching: number;
  readonly matchingMagnitude: number;
  readonly shownMagnitude: number;
  readonly nodes: readonly FlowNode[];
  /** The largest flow of the whole set: end of the fixed scale. */
  readonly largest: number;
}

interface FlowCriteria {
  readonly direction: "all" | "in" | "out" | "between";
  /** Empty: every flow counts as "between" and the direction has no effect. */
  readonly focus: ReadonlySet<FlowAreaId>;
  readonly top: number | null;
}

/**
 * The flows of one set that are to be drawn. In: the destination lies in the focus and the origin does
 * not; out: the reverse; between: both lie in it.
 */
export function selectFlows(set: FlowSet, criteria: FlowCriteria): FlowSelection {
  const matching = set.flows
    .map((flow) => ({ ...flow, role: roleOf(flow, criteria.focus) }))
    .filter(
      ({ role }) =>
        criteria.focus.size === 0 ||
        (criteria.direction === "all" ? role !== "outside" : role === criteria.direction),
    )
    .sort((a, b) => b.magnitude - a.magnitude);
  const shown = criteria.top === null ? matching : matching.slice(0, criteria.top);
  return {
    shown,
    matching: matching.length,
    matchingMagnitude: sumMagnitude(matching),
    shownMagnitude: sumMagnitude(shown),
    nodes: sumNodes(matching),
    largest: Math.max(0, ...set.flows.map(({ magnitude }) => magnitude)),
  };
}

/** Areas of the set that lie in a region: every NUTS 3 member is a unit of it. */
export function areasInside(
  areas: readonly FlowArea[],
  units: ReadonlySet<NutsCode>,
): ReadonlySet<FlowAreaId> {
  return new Set(
    areas
      .filter(({ members }) => members.length > 0 && members.every((code) => units.has(code)))
      .map(({ id }) => id),
  );
}

/**
 * The recommended set of the region if there is one, else a summable one, else any. Of several the one made
 * for the fewest regions, whose flows end inside them rather than at whole countries; then the newest.
 */
export function preferredFlowSet(sets: readonly FlowSet[], region: string | null): FlowSet | null {
  const candidates = region ? sets.filter(({ regions }) => regions.some((id) => id === region)) : sets;
  const recommended = candidates.filter(({ recommendedFor }) =>
    region ? recommendedFor.some((id) => id === region) : recommendedFor.length > 0,
  );
  const summable = candidates.filter(({ isSummable }) => isSummable);
  const pool = recommended.length > 0 ? recommended : summable.length > 0 ? summable : candidates;
  const [first] = [...pool].sort(
    (a, b) => a.regions.length - b.regions.length || Number(b.year > a.year) - Number(a.year > b.year),
  );
  return first ?? null;
}

/**
 * The set that tells most of some units: the summable one with most flows that begin or end in areas wholly inside
 * them; of equal ones the newest. Null: no set has such a flow.
 */
export function flowSetWithin(
  sets: readonly FlowSet[],
  areas: readonly FlowArea[],
  units: ReadonlySet<NutsCode>,
): FlowSet | null {
  const inside = areasInside(areas, units);
  const touching = sets
    .map((set) => ({
      set,
      count: set.flows.filter(({ origin, destination }) => inside.has(origin) || inside.has(destination))
        .length,
    }))
    .filter(({ count }) => count > 0);
  const [best] = touching.sort(
    (a, b) =>
      Number(b.set.isSummable) - Number(a.set.isSummable) ||
      b.count - a.count ||
      b.set.year.localeCompare(a.set.year),
  );
  return best?.set ?? null;
}

function roleOf({ origin, destination }: Flow, focus: ReadonlySet<FlowAreaId>): FlowRole {
  if (focus.size === 0) return "between";
  const starts = focus.has(origin);
  const ends = focus.has(destination);
  return starts && ends ? "between" : ends ? "in" : starts ? "out" : "outside";
}

function sumMagnitude(flows: readonly Flow[]): number {
  return flows.reduce((sum, { magnitude }) => sum + magnitude, 0);
}

function sumNodes(flows: readonly Flow[]): FlowNode[] {
  const nodes = new Map<
    FlowAreaId,
    { inflow: number; outflow: number; hasInflow: boolean; hasOutflow: boolean }
  >();
  const at = (area: FlowAreaId) => {
    const known = nodes.get(area) ?? { inflow: 0, outflow: 0, hasInflow: false, hasOutflow: false };
    nodes.set(area, known);
    return known;
  };
  for (const { origin, destination, magnitude } of flows) {
    const start = at(origin);
    start.outflow += magnitude;
    start.hasOutflow = true;
    const end = at(destination);
    end.inflow += magnitude;
    end.hasInflow = true;
  }
  return [...nodes].map(([area, sums]) => ({ area, ...sums }));
}
