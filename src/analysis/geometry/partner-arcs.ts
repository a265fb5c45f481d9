import { greatCircle } from "@turf/great-circle";
import type { MultiLineString, Position as Coordinates } from "geojson";
import type { Position } from "../../model/identifiers";
import { geodesicDistance } from "./ellipsoid";

/** The two ends of a link. */
export type PartnerPair = readonly [from: Position, to: Position];

/** One point every so many kilometres keeps the arc smooth on a world map and on a globe. */
const kilometresPerPoint = 60;
const fewestPoints = 16;
const mostPoints = 256;
/** Between antipodes every meridian is shortest; this much aside, degrees, makes one of them the choice. */
const antipodeNudge = 1e-4;

/** Great circles between the ends, in the order given; cut in two lines where they cross the 180th meridian. */
export function partnerArcs(pairs: readonly PartnerPair[]): MultiLineString[] {
  return pairs.map(([from, to]) => {
    const end: Position = isAntipode(from, to) ? [to[0], to[1] - Math.sign(to[1] || 1) * antipodeNudge] : to;
    const points = Math.ceil(geodesicDistance(from, to) / kilometresPerPoint);
    const npoints = Math.min(mostPoints, Math.max(fewestPoints, points));
    const { geometry } = greatCircle([...from], [...end], { npoints });
    // Turf cuts the line as well, but leaves a gap at the meridian, and misses the cut close to the poles.
    const line = geometry.type === "LineString" ? geometry.coordinates : geometry.coordinates.flat();
    return { type: "MultiLineString", coordinates: cutAtMeridian(line) };
  });
}

/** Cuts a line wherever it jumps by more than half a turn, and leads both parts up to the 180th meridian. */
function cutAtMeridian(line: readonly Coordinates[]): Coordinates[][] {
  const lines: Coordinates[][] = [];
  let current: Coordinates[] = [];
  let [before, latitudeBefore] = [NaN, NaN];
  for (const [longitude = NaN, latitude = NaN] of line) {
    if (Math.abs(longitude - before) > 180) {
      const side = before < 0 ? -180 : 180;
      const turned = longitude + 2 * side;
      const along = turned === before ? 0 : (side - before) / (turned - before);
      const crossing = latitudeBefore + along * (latitude - latitudeBefore);
      lines.push([...current, [side, crossing]]);
      current = [[-side, crossing]];
    }
    current.push([longitude, latitude]);
    [before, latitudeBefore] = [longitude, latitude];
  }
  return [...lines, current];
}

function isAntipode(from: Position, to: Position): boolean {
  const turn = Math.abs(from[0] - to[0]) % 360;
  return Math.abs(turn - 180) < antipodeNudge && Math.abs(from[1] + to[1]) < antipodeNudge;
}
