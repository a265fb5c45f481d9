import { area } from "@turf/area";
import { featureCollection, polygon } from "@turf/helpers";
import { union } from "@turf/union";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";

type LandFeature = Feature<MultiPolygon, null>;

/** Holes larger than this are seas, or countries of another file: m². */
const LARGEST_GAP = 12_000e6;

/**
 * Where two sources draw the same border apart, a strip between them belongs to nobody and would look like water.
 * Such strips become part of the country of `others` that has most of their corners; all else stays as it is.
 *
 * @param others countries of one source
 * @param neighbours countries of the other source
 */
export function closeGaps(others: readonly LandFeature[], neighbours: readonly LandFeature[]): LandFeature[] {
  const gaps = joined([...others, ...neighbours])
    .flatMap(([, ...holes]) => holes.map((hole) => polygon([hole])))
    .filter((gap) => area(gap) < LARGEST_GAP);
  const owners = gaps.map((gap) => ownerOf(gap, others));
  return others.map((country, index) => {
    const own = gaps.filter((_, gap) => owners[gap] === index);
    return { ...country, geometry: { type: "MultiPolygon", coordinates: joined([country, ...own]) } };
  });
}

/** Polygons of all areas as one. */
export function joined(areas: readonly Feature<Polygon | MultiPolygon>[]): Position[][][] {
  const whole = areas.length > 1 ? union(featureCollection([...areas])) : areas[0];
  if (!whole) return [];
  const { geometry } = whole;
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

/** Index of the country with most corners of the gap; null: none has any. */
function ownerOf(gap: Feature<Polygon>, countries: readonly LandFeature[]): number | null {
  const corners = new Set(gap.geometry.coordinates.flat().map(String));
  const shared = countries.map(
    ({ geometry }) => geometry.coordinates.flat(2).filter((corner) => corners.has(String(corner))).length,
  );
  const most = Math.max(...shared);
  return most > 0 ? shared.indexOf(most) : null;
}
