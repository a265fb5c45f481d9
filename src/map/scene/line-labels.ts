import type { LineString, MultiLineString } from "geojson";
import { contains } from "../../analysis/statistics/bounding-box";
import type { DistanceLine } from "../../model/border-distance";
import type { BorderStretch, Water } from "../../model/geography";
import type { CountryCode, Kilometres, Position } from "../../model/identifiers";
import type { Names } from "../../model/language";
import { lineLength, placesAlong, type LinePlace } from "./along-line";
import { boxOf } from "./box-of";
import { labelMark } from "./label-marks";
import { fromWorld, toWorld } from "./mercator";
import { isInArea } from "./point-in-area";
import type { LabelMark, UnitShape } from "./scene";

/** Circumference at the equator, kilometres (WGS 84). */
const EQUATOR = 40_075.017;
/** Country codes stand this far from the border line, pixels. */
const NEIGHBOUR_OFFSET = 11;
/** Both sides of the line are looked up this far from it, kilometres. */
const SIDE_STEP = 2.5;
const NEIGHBOUR_SPACING = { first: 18, every: 36, smoothing: 6 } as const;
export const FIRST_NEIGHBOUR_ZOOM = 8;
const RIVER_SPACING = { first: 35, every: 95, smoothing: 7 } as const;
const RIVER_OFFSET = 8;
const FIRST_RIVER_ZOOM = 5;
const DISTANCE_SPACING = { first: 90, every: 320, smoothing: 5 } as const;

/** Codes of both countries along their border, each on its own side. */
export function neighbourLabels(borders: readonly BorderStretch[], units: readonly UnitShape[]): LabelMark[] {
  return borders.flatMap((stretch) => {
    const [first, second] = stretch.countries;
    const candidates = units.filter(({ country }) => country === first || country === second);
    if (candidates.length === 0) return [];
    const find = unitFinder(candidates);
    return linesOf(stretch.geometry)
      .flatMap((line) => placesAlong(line, NEIGHBOUR_SPACING))
      .flatMap((place, index) => {
        const below =
          find(stepAside(place, SIDE_STEP)) ?? otherOf(stretch, find(stepAside(place, -SIDE_STEP)));
        const above = otherOf(stretch, below);
        if (below === null || above === null) return [];
        return [
          neighbourLabel(`${first}-${second}:${index}:below`, below, place, NEIGHBOUR_OFFSET),
          neighbourLabel(`${first}-${second}:${index}:above`, above, place, -NEIGHBOUR_OFFSET),
        ];
      });
  });
}

/** Names of the rivers along their course, above the line; a river without names has none. */
export function riverLabels(rivers: Water["rivers"], nameOf: (names: Names) => string): LabelMark[] {
  return rivers.features.flatMap((river, riverIndex) => {
    const { names } = river.properties;
    if (names === null) return [];
    const text = nameOf(names);
    return linesOf(river.geometry)
      .flatMap((line) => placesAlong(line, RIVER_SPACING))
      .map(({ position, rotation }, index) =>
        labelMark({
          key: `river:${riverIndex}:${index}`,
          kind: "river",
          text,
          position,
          rotation,
          rank: index % 2,
          offset: -RIVER_OFFSET,
          minimumZoom: FIRST_RIVER_ZOOM + 2 * (index % 2),
        }),
      );
  });
}

/** "10 km", "25 km", "50 km" along the lines where one band ends. */
export function distanceLabels(
  lines: readonly DistanceLine[],
  format: (distance: Kilometres) => string,
): LabelMark[] {
  return lines.flatMap(({ geometry, properties: { kilometres } }) =>
    linesOf(geometry)
      .filter((line) => lineLength(line) > DISTANCE_SPACING.first)
      .flatMap((line) => placesAlong(line, DISTANCE_SPACING))
      .map(({ position, rotation }, index) =>
        labelMark({
          key: `distance:${kilometres}:${index}`,
          kind: "distance",
          text: format(kilometres),
          position,
          rotation,
          rank: index,
        }),
      ),
  );
}

function neighbourLabel(
  key: string,
  country: CountryCode,
  { position, rotation }: LinePlace,
  offset: number,
): LabelMark {
  return labelMark({
    key: `neighbour:${key}`,
    kind: "neighbour",
    text: country,
    position,
    rotation,
    offset,
    minimumZoom: FIRST_NEIGHBOUR_ZOOM,
  });
}

/** The point so many kilometres below (positive) or above the rotated baseline. */
function stepAside({ position, rotation }: LinePlace, kilometres: number): Position {
  const [x, y] = toWorld(position);
  const step = kilometres / (EQUATOR * Math.cos((position[1] * Math.PI) / 180));
  const angle = (rotation * Math.PI) / 180;
  return fromWorld([x - step * Math.sin(angle), y + step * Math.cos(angle)]);
}

function otherOf(
  { countries: [first, second] }: BorderStretch,
  country: CountryCode | null,
): CountryCode | null {
  return country === null ? null : country === first ? second : first;
}

/** Country of the unit a point lies in, null outside. */
function unitFinder(units: readonly UnitShape[]): (position: Position) => CountryCode | null {
  return (position) =>
    units.find(({ geometry }) => {
      const box = boxOf(geometry);
      return box !== null && contains(box, position) && isInArea(position, geometry);
    })?.country ?? null;
}

function linesOf(geometry: LineString | MultiLineString): Position[][] {
  const lines = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
  return lines.map((line) => line.map(([x = 0, y = 0]): Position => [x, y]));
}
