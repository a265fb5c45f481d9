import type { NutsCode, Position, RegionId } from "../model/identifiers";
import { useDatasets } from "../state/datasets";
import { memoizeLast } from "../state/memoize-last";
import { measureAt, useOverlay, type Overlay } from "../state/overlay";
import { hover, select, useSelection, type FeatureReference } from "../state/selection";
import { unitMemberships } from "./scene/base-scene";

interface PointerContext {
  readonly overlay: Overlay;
  /** The region in context. */
  readonly region: RegionId | null;
  /** Regions of a unit in the order of the table. */
  readonly regionsOf: (unit: NutsCode) => readonly RegionId[];
}

/**
 * What the pointer means by the thing it meets. The area of a border region means the region until that
 * region is the context; from then on its units are meant. In the distance overlay every unit is meant.
 */
export function meantFeature(
  feature: FeatureReference | null,
  context: PointerContext,
): FeatureReference | null {
  if (feature?.kind !== "unit" || context.overlay === "distance") return feature;
  const regions = context.regionsOf(feature.id);
  const isInContext = context.region !== null && regions.includes(context.region);
  const [first] = regions;
  return isInContext || first === undefined ? feature : { kind: "region", id: first };
}

/** The pointer rests on the raw hit of a map; null: on nothing. */
export function handleHover(feature: FeatureReference | null, _position?: Position): void {
  hover(meantFeature(feature, currentContext()));
}

/** A click or tap on the raw hit of a map. In the distance overlay it also asks for the distance there. */
export function handleClick(feature: FeatureReference | null, position: Position): void {
  const { overlay } = useOverlay.getState();
  if (overlay === "distance") measureAt(position);
  const meant = meantFeature(feature, currentContext());
  if (overlay === "distance" && meant?.kind !== "city") return;
  if (meant) activate(meant);
}

/** Selects what can be selected; flows and their areas are told by the tip and the table only. */
export function activate(feature: FeatureReference): void {
  if (feature.kind !== "flow" && feature.kind !== "flow-area") select(feature);
}

const memberships = memoizeLast(unitMemberships);

function currentContext(): PointerContext {
  const regions = useDatasets.getState().base.data?.regions ?? [];
  return {
    overlay: useOverlay.getState().overlay,
    region: useSelection.getState().region,
    regionsOf: (unit) => memberships(regions).get(unit)?.regions ?? [],
  };
}
