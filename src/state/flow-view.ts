import {
  areasInside,
  flowSetWithin,
  preferredFlowSet,
  selectFlows,
  type FlowSelection,
} from "../analysis/statistics/select-flows";
import type { BorderRegion } from "../model/border-region";
import type { FlowData } from "../model/dataset";
import type { FlowArea, FlowSet } from "../model/flow";
import type { FlowAreaId, RegionId } from "../model/identifiers";
import { useDatasets } from "./datasets";
import { memoizeLast } from "./memoize-last";
import { useOverlay, type OverlayState } from "./overlay";
import { useSelection } from "./selection";

/** The commuter overlay as it is shown: one set, filtered and limited. */
export interface FlowView {
  readonly set: FlowSet;
  readonly areas: ReadonlyMap<FlowAreaId, FlowArea>;
  /** Areas the direction refers to: the chosen ones, else those inside the region in context. */
  readonly focus: ReadonlySet<FlowAreaId>;
  readonly selection: FlowSelection;
}

/** The view of a region with its flows; null: there is no set for it. */
export const buildFlowView = memoizeLast(
  (
    data: FlowData,
    regions: readonly BorderRegion[],
    region: RegionId | null,
    overlay: Pick<OverlayState, "flowSet" | "flowDirection" | "flowFocus" | "flowTop">,
  ): FlowView | null => {
    const context = regions.find(({ id }) => id === region);
    const units = new Set(context?.members.map(({ unit }) => unit));
    const set =
      data.sets.find(({ id }) => id === overlay.flowSet) ??
      (context?.isOwn ? flowSetWithin(data.sets, data.areas, units) : preferredFlowSet(data.sets, region));
    if (!set) return null;
    const areas = new Map(data.areas.map((area) => [area.id, area]));
    // A national set holds none of the region's own areas: it then has no focus, and every flow counts.
    const ends = new Set(set.flows.flatMap(({ origin, destination }) => [origin, destination]));
    const focus =
      overlay.flowFocus.length > 0
        ? new Set(overlay.flowFocus)
        : areasInside(
            data.areas.filter(({ id }) => ends.has(id)),
            units,
          );
    const selection = selectFlows(set, { direction: overlay.flowDirection, focus, top: overlay.flowTop });
    return { set, areas, focus, selection };
  },
);

/** Null until regions and flows have arrived. */
export function useFlowView(): FlowView | null {
  const flows = useDatasets((state) => state.flows.data);
  const regions = useDatasets((state) => state.base.data?.regions ?? null);
  const region = useSelection((state) => state.region);
  const overlay = useOverlay();
  return flows && regions ? buildFlowView(flows, regions, region, overlay) : null;
}
