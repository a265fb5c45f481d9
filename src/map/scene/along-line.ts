import type { Position } from "../../model/identifiers";
import { mapBearing } from "./mercator";

/** Length of a degree of latitude on the sphere of mean radius, kilometres. */
const KILOMETRES_PER_DEGREE = 111.195;

/** A place on a line where a label can stand. */
export interface LinePlace {
  readonly position: Position;
  /** Label direction along the line, degrees clockwise, from -90 to below 90: never upside down. */
  readonly rotation: number;
}

interface Spacing {
  /** Kilometres from the start of the line to the first place. */
  readonly first: number;
  /** Kilometres between two places. */
  readonly every: number;
  /** Half the length the direction is averaged over, kilometres: labels must not follow every bend. */
  readonly smoothing: number;
}

/** Places at equal distances along a line; none on a line shorter than twice the smoothing. */
export function placesAlong(line: readonly Position[], { first, every, smoothing }: Spacing): LinePlace[] {
  const lengths = cumulativeLengths(line);
  const total = lengths.at(-1) ?? 0;
  const places: LinePlace[] = [];
  for (let at = Math.max(first, smoothing); at <= total - smoothing; at += every) {
    const before = positionAt(line, lengths, at - smoothing);
    const after = positionAt(line, lengths, at + smoothing);
    places.push({
      position: positionAt(line, lengths, at),
      rotation: uprightRotation(mapBearing(before, after)),
    });
  }
  return places;
}

/** Kilometres along a line, on a plane that is true at the line's own latitudes: for spacing only. */
export function lineLength(line: readonly Position[]): number {
  return cumulativeLengths(line).at(-1) ?? 0;
}

function cumulativeLengths(line: readonly Position[]): number[] {
  let total = 0;
  return line.map((position, index) => {
    const previous = line[index - 1];
    if (previous) total += planeDistance(previous, position);
    return total;
  });
}

function planeDistance([x1, y1]: Position, [x2, y2]: Position): number {
  const shrink = Math.cos((((y1 + y2) / 2) * Math.PI) / 180);
  return KILOMETRES_PER_DEGREE * Math.hypot((x2 - x1) * shrink, y2 - y1);
}

function positionAt(line: readonly Position[], lengths: readonly number[], at: number): Position {
  const next = lengths.findIndex((length) => length >= at);
  const end = line[next] ?? line.at(-1) ?? [0, 0];
  const start = line[next - 1];
  const from = lengths[next - 1];
  const to = lengths[next];
  if (!start || from === undefined || to === undefined || to === from) return end;
  const share = (at - from) / (to - from);
  return [start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])];
}

/** A bearing (clockwise from north) as the rotation of a text that runs along it and can be read. */
function uprightRotation(bearing: number): number {
  const rotation = (((bearing - 90) % 180) + 180) % 180;
  return rotation >= 90 ? rotation - 180 : rotation;
}
