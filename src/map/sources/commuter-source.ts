import type { FlowAreaId } from "../../model/identifiers";
import { arrivalBearing } from "../scene/flow-curve";
import type { CommuterScene, FlowMark } from "../scene/scene";
import { collection, NO_FEATURES, pointFeature, sourceFeature, type SourceData } from "./source-data";

/** Side of the head's image at icon size 1, pixels. */
export const HEAD_IMAGE_SIZE = 32;
/** Radius of the node's image at icon size 1, pixels. */
export const NODE_IMAGE_RADIUS = 20;
/**
 * The split in and out is drawn in degrees: one of them is a third of a pixel at the edge of the image. A set has
 * two dozen nodes at most, so there are never more images than nodes.
 */
export const NODE_IMAGE_STEPS = 360;
/** Head: width as a multiple of the line's, and the least width, pixels. */
const HEAD_WIDTH = 1.9;
const NARROWEST_HEAD = 7;

/** Flows (`part` flow), a head at each destination (`part` head) and nodes (`part` node; key: `node:` + area). */
export function commuterSource(commuters: CommuterScene | null): SourceData {
  if (!commuters) return NO_FEATURES;
  const radii = new Map(commuters.nodes.map(({ area, radius }) => [area, radius]));
  return collection([
    ...commuters.flows.map((flow, order) =>
      sourceFeature(
        flow.key,
        { type: "LineString", coordinates: flow.path.map((position) => [...position]) },
        { part: "flow", role: flow.role, width: flow.width, isLit: flow.isLit, order },
      ),
    ),
    ...commuters.flows.flatMap((flow, order) => headFeature(flow, order, radii)),
    ...commuters.nodes.map(({ area, position, radius, inflowShare, inflow, outflow, isFocus }, order) =>
      pointFeature(`node:${area}`, position, {
        part: "node",
        size: radius / NODE_IMAGE_RADIUS,
        step: inflow === null && outflow === null ? "plain" : splitStep(inflowShare),
        isFocus,
        order,
      }),
    ),
  ]);
}

/** Share as a step of the image; only exactly 0 and 1 are drawn whole, what is next to them with a hairline. */
export function splitStep(share: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return NODE_IMAGE_STEPS;
  return Math.max(1, Math.min(NODE_IMAGE_STEPS - 1, Math.round(share * NODE_IMAGE_STEPS)));
}

function headFeature(flow: FlowMark, order: number, radii: ReadonlyMap<FlowAreaId, number>) {
  const end = flow.path.at(-1);
  if (!end) return [];
  const size = Math.max(NARROWEST_HEAD, flow.width * HEAD_WIDTH) / HEAD_IMAGE_SIZE;
  return [
    pointFeature(`head:${flow.key}`, end, {
      part: "head",
      role: flow.role,
      isLit: flow.isLit,
      size,
      bearing: arrivalBearing(flow.path),
      // The tip touches the circle of the destination; offsets are counted before the size applies.
      offset: [0, (radii.get(flow.destination) ?? 0) / size],
      order,
    }),
  ];
}
