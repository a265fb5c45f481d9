import { flowScale, nodeRadius } from "../../analysis/statistics/flow-scale";
import type { FlowNode, FlowSelection, ShownFlow } from "../../analysis/statistics/select-flows";
import type { FlowArea, FlowSet } from "../../model/flow";
import type { FlowAreaId, Position } from "../../model/identifiers";
import { flowCurve } from "./flow-curve";
import { toWorld } from "./mercator";
import type { CommuterScene, FlowMark, NodeMark } from "./scene";

export interface CommuterView {
  readonly set: FlowSet;
  readonly areas: ReadonlyMap<FlowAreaId, FlowArea>;
  readonly focus: ReadonlySet<FlowAreaId>;
  readonly selection: FlowSelection;
}

/** Text of the marks in the visitor's language. */
export interface CommuterWords {
  readonly area: (area: FlowArea) => string;
  readonly flow: (origin: string, destination: string, magnitude: number) => string;
  /** Null: not recorded. */
  readonly node: (name: string, inflow: number | null, outflow: number | null) => string;
}

interface PlacedFlow {
  readonly flow: ShownFlow;
  readonly origin: FlowArea;
  readonly destination: FlowArea;
  readonly path: readonly Position[];
  /** Between the ends, in widths of the world. */
  readonly length: number;
}

/**
 * Flows and nodes of the commuter overlay. Areas without a position (rest categories) are left out here and
 * stay in the table. `lit`: areas of the selected thing, or null when nothing restricts the light.
 */
export function buildCommuterScene(
  view: CommuterView,
  lit: ReadonlySet<FlowAreaId> | null,
  words: CommuterWords,
): CommuterScene {
  const scale = flowScale(view.selection.largest);
  const touchesLit = ({ flow }: PlacedFlow) =>
    lit === null || lit.has(flow.origin) || lit.has(flow.destination);
  const placed = view.selection.shown.flatMap((flow) => placeFlow(flow, view.areas));
  const isAnyLit = placed.some(touchesLit);
  const flows = placed
    .sort((a, b) => b.length - a.length)
    .map((item): FlowMark => ({
      key: `${item.flow.origin}>${item.flow.destination}`,
      origin: item.flow.origin,
      destination: item.flow.destination,
      magnitude: item.flow.magnitude,
      role: item.flow.role,
      width: scale.width(item.flow.magnitude),
      path: item.path,
      isLit: !isAnyLit || touchesLit(item),
      text: words.flow(words.area(item.origin), words.area(item.destination), item.flow.magnitude),
    }));
  return { isSummable: view.set.isSummable, flows, nodes: buildNodes(view, words) };
}

/** Areas that stand for any of the units: one of their members is among them. */
export function areasTouching(
  areas: Iterable<FlowArea>,
  units: ReadonlySet<string>,
): ReadonlySet<FlowAreaId> {
  const touching = new Set<FlowAreaId>();
  for (const area of areas) if (area.members.some((code) => units.has(code))) touching.add(area.id);
  return touching;
}

function placeFlow(flow: ShownFlow, areas: CommuterView["areas"]): PlacedFlow[] {
  const origin = areas.get(flow.origin);
  const destination = areas.get(flow.destination);
  if (!origin?.position || !destination?.position || flow.origin === flow.destination) return [];
  const [x1, y1] = toWorld(origin.position);
  const [x2, y2] = toWorld(destination.position);
  const length = Math.hypot(x2 - x1, y2 - y1);
  return length === 0
    ? []
    : [{ flow, origin, destination, path: flowCurve(origin.position, destination.position), length }];
}

function buildNodes({ set, areas, focus, selection }: CommuterView, words: CommuterWords): NodeMark[] {
  const largest = largestNodeTotal(set);
  const total = ({ inflow, outflow }: FlowNode) => (set.isSummable ? inflow + outflow : 0);
  return [...selection.nodes]
    .sort((a, b) => total(b) - total(a))
    .flatMap((node) => {
      const area = areas.get(node.area);
      if (!area?.position) return [];
      const name = words.area(area);
      const inflow = set.isSummable && node.hasInflow ? node.inflow : null;
      const outflow = set.isSummable && node.hasOutflow ? node.outflow : null;
      return [
        {
          area: node.area,
          position: area.position,
          radius: nodeRadius(total(node), largest),
          inflowShare: total(node) > 0 ? node.inflow / total(node) : 0,
          inflow,
          outflow,
          name,
          text: set.isSummable ? words.node(name, inflow, outflow) : name,
          isFocus: focus.has(node.area),
        },
      ];
    });
}

/** Over the whole set, so that filters change no radius. */
function largestNodeTotal(set: FlowSet): number {
  const totals = new Map<FlowAreaId, number>();
  for (const { origin, destination, magnitude } of set.flows)
    for (const area of [origin, destination]) totals.set(area, (totals.get(area) ?? 0) + magnitude);
  return Math.max(0, ...totals.values());
}
