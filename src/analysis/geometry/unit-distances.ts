import type { Position as Coordinates } from "geojson";
import type { UnitDistance } from "../../model/border-distance";
import type { Kilometres, NutsCode, Position } from "../../model/identifiers";
import { pairOfSegment, type BorderIndex } from "./border-index";
import type { UnitIndex } from "./country-at";
import { arcOfChord, geodesicDistance } from "./ellipsoid";
import { neighbourOf } from "./point-distance";
import { runInSlices, type SliceOptions } from "./time-slices";

/** Outlines this close to a border touch it, kilometres. */
const touching = 0.001;
/** Parts of an outline this short are not searched further, kilometres. */
const shortestPart = 0.02;
const unitsPerLook = 4;

interface NearestSegment {
  readonly distance: number;
  readonly segment: number;
}

/**
 * Distance of every unit to the nearest state border, from its label point and from the nearest point of its
 * outline. Units without a label point, and all units where no border is known, are left out.
 */
export async function unitDistances(
  borders: BorderIndex,
  units: UnitIndex,
  labelPoints: ReadonlyMap<NutsCode, Position>,
  options?: SliceOptions,
): Promise<UnitDistance[]> {
  const answers: UnitDistance[] = [];
  const work = (start: number, end: number) => {
    for (const { geometry, properties } of units.units.slice(start, end)) {
      const labelPoint = labelPoints.get(properties.code);
      if (!labelPoint) continue;
      const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
      const fromLabelPoint = distanceAt(borders, labelPoint);
      const fromOutline = outlineDistance(borders, rings);
      if (fromOutline.segment < 0) continue;
      const pair = pairOfSegment(borders.segments, fromOutline.segment);
      answers.push({
        unit: properties.code,
        fromLabelPoint: fromLabelPoint.distance as Kilometres,
        fromOutline: (fromOutline.distance <= touching ? 0 : fromOutline.distance) as Kilometres,
        neighbour: neighbourOf(pair, properties.country, units.countries),
      });
    }
  };
  await runInSlices(units.units.length, work, { ...options, itemsPerLook: unitsPerLook });
  return answers;
}

/**
 * The least distance along the outline. Distances change by no more than the way, so a part of length L between
 * two points at distances p and q comes no nearer than (p + q - L) / 2: only parts that may beat the best are halved.
 */
function outlineDistance(borders: BorderIndex, rings: readonly (readonly Coordinates[])[]): NearestSegment {
  const lines = rings.map((ring) =>
    ring.map(([longitude = NaN, latitude = NaN]): Position => [longitude, latitude]),
  );
  const found = lines.map((line) => line.map((position) => distanceAt(borders, position)));
  let best = found.flat().reduce(nearer, { distance: Infinity, segment: -1 });
  const refine = (from: Position, to: Position, atFrom: NearestSegment, atTo: NearestSegment): void => {
    const length = geodesicDistance(from, to);
    if (length < shortestPart || (atFrom.distance + atTo.distance - length) / 2 >= best.distance) return;
    const middle: Position = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    const atMiddle = distanceAt(borders, middle);
    best = nearer(best, atMiddle);
    refine(from, middle, atFrom, atMiddle);
    refine(middle, to, atMiddle, atTo);
  };
  lines.forEach((line, ring) => {
    line.slice(1).forEach((to, index) => {
      const from = line[index];
      const [atFrom, atTo] = [found[ring]?.[index], found[ring]?.[index + 1]];
      if (best.distance > touching && from && atFrom && atTo) refine(from, to, atFrom, atTo);
    });
  });
  return best;
}

function nearer(a: NearestSegment, b: NearestSegment): NearestSegment {
  return b.distance < a.distance ? b : a;
}

function distanceAt({ candidates }: BorderIndex, [longitude, latitude]: Position): NearestSegment {
  const found = { segment: -1, squaredChord: Infinity };
  candidates.findNearest(longitude, latitude, found);
  return { distance: arcOfChord(Math.sqrt(found.squaredChord)), segment: found.segment };
}
