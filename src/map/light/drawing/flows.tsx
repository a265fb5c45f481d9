import { memo } from "react";
import type { FlowRole } from "../../../analysis/statistics/select-flows";
import type { FlowAreaId } from "../../../model/identifiers";
import type { Palette } from "../../palette";
import type { CommuterScene, FlowMark, NodeMark } from "../../scene/scene";
import { flowRibbon } from "../flow-ribbon";
import { opacity } from "../../scene/line-style";
import { toScreen, type ScreenTransform } from "../mercator";

interface FlowsProps {
  readonly commuters: CommuterScene;
  readonly palette: Palette;
  readonly transform: ScreenTransform;
}

/** Narrow ribbons are widened to this for the pointer, pixels. */
const POINTER_WIDTH = 12;
/** Small nodes are enlarged to this for the pointer, pixels. */
const POINTER_RADIUS = 12;

/** Ribbons with a head at the destination. */
export const Flows = memo(function Flows({ commuters, palette, transform }: FlowsProps) {
  const radii = new Map(commuters.nodes.map(({ area, radius }) => [area, radius]));
  const ribbons = commuters.flows.map((flow) => ({ flow, path: ribbonOf(flow, radii, transform) }));
  return (
    <>
      <g className="light-map__flows" pointerEvents="visiblePainted">
        {ribbons.map(({ flow, path }) => (
          <path
            key={flow.key}
            data-kind="flow"
            data-id={flow.key}
            d={path}
            fill={flowColour(flow.role, palette)}
            fillOpacity={flow.isLit ? opacity.flow : opacity.faded}
            stroke={palette.halo}
            strokeWidth={0.75}
            strokeOpacity={flow.isLit ? 0.9 : 0}
            strokeLinejoin="round"
          />
        ))}
      </g>
      <g className="light-map__flow-areas" fill="none" strokeWidth={POINTER_WIDTH} pointerEvents="all">
        {ribbons.map(({ flow, path }) =>
          flow.width < POINTER_WIDTH ? (
            <path key={flow.key} data-kind="flow" data-id={flow.key} d={path} />
          ) : null,
        )}
      </g>
    </>
  );
});

interface NodesProps {
  readonly nodes: CommuterScene["nodes"];
  readonly palette: Palette;
  readonly transform: ScreenTransform;
}

/** Circles at the areas, split into in and out. */
export const Nodes = memo(function Nodes({ nodes, palette, transform }: NodesProps) {
  return (
    <g className="light-map__nodes" pointerEvents="all">
      {nodes.map((node) => (
        <Node key={node.area} node={node} palette={palette} transform={transform} />
      ))}
    </g>
  );
});

export function ribbonOf(
  flow: Pick<FlowMark, "origin" | "destination" | "path" | "width">,
  radii: ReadonlyMap<FlowAreaId, number>,
  transform: ScreenTransform,
): string {
  return flowRibbon(flow.path, flow.width, transform, {
    originRadius: radii.get(flow.origin) ?? 0,
    destinationRadius: radii.get(flow.destination) ?? 0,
  });
}

export function flowColour(role: FlowRole, palette: Palette): string {
  if (role === "in") return palette.flowIn;
  return role === "out" ? palette.flowOut : palette.flowBetween;
}

interface NodeProps {
  readonly node: NodeMark;
  readonly palette: Palette;
  readonly transform: ScreenTransform;
}

/** Whole circle: out; sector clockwise from the top: in. The focus has a strong ring. */
function Node({ node, palette, transform }: NodeProps) {
  const [x, y] = toScreen(node.position, transform);
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`} data-kind="flow-area" data-id={node.area}>
      {node.radius < POINTER_RADIUS ? <circle r={POINTER_RADIUS} fill="none" /> : null}
      <circle r={node.radius + 1.25} fill={palette.halo} />
      <circle r={node.radius} fill={palette.flowOut} />
      <path d={sector(node.radius, node.inflowShare)} fill={palette.flowIn} />
      <circle
        className="light-map__node-ring"
        r={node.radius}
        fill="none"
        stroke={node.isFocus ? palette.highlight : palette.halo}
        strokeWidth={node.isFocus ? 2 : 1}
      />
    </g>
  );
}

/** Sector of a circle about the origin, clockwise from the top; `share` from 0 to 1. */
function sector(radius: number, share: number): string {
  if (share <= 0) return "";
  const r = radius.toFixed(2);
  if (share >= 1) return `M0 -${r}A${r} ${r} 0 1 1 0 ${r}A${r} ${r} 0 1 1 0 -${r}Z`;
  const angle = share * 2 * Math.PI;
  const x = (Math.sin(angle) * radius).toFixed(2);
  const y = (-Math.cos(angle) * radius).toFixed(2);
  return `M0 0V-${r}A${r} ${r} 0 ${share > 0.5 ? 1 : 0} 1 ${x} ${y}Z`;
}
