import type { DistanceBands, DistanceReach } from "../../model/border-distance";
import type { ExportedFeature } from "./collection";

/** Bands of border distance, the lines between them, and the chosen distance. */
export function distanceFeatures(
  bands: DistanceBands | null,
  reach: DistanceReach | null,
): readonly ExportedFeature[] {
  return [
    ...(bands?.features ?? []).map(({ geometry, properties: { from, to } }) => ({
      id: `band-${from}`,
      geometry,
      properties: { kind: "band", from_km: from, to_km: to },
    })),
    ...(bands?.lines ?? []).map(({ geometry, properties: { kilometres } }) => ({
      id: `line-${kilometres}`,
      geometry,
      properties: { kind: "line", distance_km: kilometres },
    })),
    ...(reach
      ? [
          {
            id: `reach-${reach.kilometres}`,
            geometry: reach.area,
            properties: { kind: "reach", from_km: 0, to_km: reach.kilometres },
          },
        ]
      : []),
  ];
}
