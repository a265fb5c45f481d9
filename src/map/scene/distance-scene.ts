import type { DistanceBands, DistanceReach, PointDistance } from "../../model/border-distance";
import type { Kilometres } from "../../model/identifiers";
import type { DistanceScene } from "./scene";

interface DistanceAnswers {
  readonly bands: DistanceBands | null;
  readonly reach: DistanceReach | null;
  readonly point: PointDistance | null;
}

/** The field, the chosen distance and the shortest line; parts that are not yet computed are null. */
export function buildDistanceScene(
  { bands, reach, point }: DistanceAnswers,
  formatDistance: (distance: Kilometres) => string,
): DistanceScene {
  return {
    bands,
    reach,
    shortestLine: point?.nearest
      ? { from: point.position, to: point.nearest.foot, text: formatDistance(point.nearest.distance) }
      : null,
  };
}
