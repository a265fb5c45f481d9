import { boundingBox, contains } from "../analysis/statistics/bounding-box";
import type { NutsCode, Position, RegionId } from "../model/identifiers";
import { useCompare } from "../state/compare";
import { useDatasets } from "../state/datasets";
import { isAllowed } from "../state/embed";
import { memoizeLast } from "../state/memoize-last";
import { measureAt, toggleFlowFocus, useOverlay, type Overlay } from "../state/overlay";
import { toggleOwnUnit, useOwnRegions } from "../state/own-regions";
import { openMark, openPartnership } from "../state/record-marks";
import { hover, select, useSelection, type FeatureReference } from "../state/selection";
import { unitMemberships } from "./scene/base-scene";
import { isInArea } from "./scene/point-in-area";

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

/** Beside the catalogue the map answers with records alone: with their marks and their lines. */
function meantRecord(feature: FeatureReference | null): FeatureReference | null {
  return feature?.kind === "record-mark" || feature?.kind === "partnership" ? feature : null;
}

/** The pointer rests on the raw hit of a map; null: on nothing. */
export function handleHover(feature: FeatureReference | null): void {
  if (isCatalogue()) return hover(meantRecord(feature));
  if (!isAllowed("select")) return;
  if (!useOwnRegions.getState().isPicking) return hover(meantFeature(feature, currentContext()));
  const unit = unitOf(feature);
  hover(unit === null ? null : { kind: "unit", id: unit });
}

/**
 * A click or tap on the raw hit of a map. In the distance overlay it also asks for the distance there; while
 * units are picked for an own region it means the unit there, whatever is drawn over it.
 */
export function handleClick(feature: FeatureReference | null, position: Position): void {
  if (isCatalogue()) {
    const record = meantRecord(feature);
    return record ? activate(record) : undefined;
  }
  if (!isAllowed("select")) return;
  if (useOwnRegions.getState().isPicking) {
    const unit = unitOf(feature) ?? unitAt(position);
    if (unit !== null) toggleOwnUnit(unit);
    return;
  }
  const { overlay } = useOverlay.getState();
  if (overlay === "distance") measureAt(position);
  const meant = meantFeature(feature, currentContext());
  if (overlay === "distance" && meant?.kind !== "city") return;
  if (meant) activate(meant);
}

/**
 * Selects what can be selected. The node of a flow area makes the area the focus of the flows, or leaves it;
 * flows are told by the tip and the table only. While units are picked for an own region, takes the unit in or
 * out. Beside the catalogue, opens records.
 */
export function activate(feature: FeatureReference): void {
  if (!isAllowed("select")) return;
  if (useOwnRegions.getState().isPicking) {
    const unit = unitOf(feature);
    if (unit !== null) toggleOwnUnit(unit);
    return;
  }
  switch (feature.kind) {
    case "flow-area":
      return toggleFlowFocus(feature.id);
    case "record-mark":
      return openMark(feature.id);
    case "partnership":
      return isCatalogue() ? openPartnership(feature.id) : select(feature);
    case "flow":
    case "record":
      return;
    default:
      select(feature);
  }
}

function isCatalogue(): boolean {
  return useCompare.getState().page === "catalogue";
}

/** The unit itself, or the one a city of the tables lies in. */
function unitOf(feature: FeatureReference | null): NutsCode | null {
  if (feature?.kind === "unit") return feature.id;
  if (feature?.kind !== "city") return null;
  return useDatasets.getState().base.data?.cities.find(({ id }) => id === feature.id)?.unit ?? null;
}

function unitAt(position: Position): NutsCode | null {
  const units = useDatasets.getState().base.data?.geography.units ?? [];
  const found = units.find(({ geometry }) => {
    const box = boundingBox(geometry);
    const coordinates = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    return (
      box !== null && contains(box, position) && isInArea(position, { type: "MultiPolygon", coordinates })
    );
  });
  return found?.properties.code ?? null;
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
