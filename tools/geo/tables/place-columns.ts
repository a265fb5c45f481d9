import { isDetailed, type NutsTopology } from "../geometry/nuts-topology";
import { polygonsOf } from "../geometry/label-point";
import { contains } from "../geometry/point-in-area";
import { isoOfPrefix } from "../geometry/borders";
import type { GazetteerPlace } from "../geometry/read-geometry-packages";
import { steps } from "./unit-records";
import type { Position } from "geojson";

/** Frame of the four regions and their surroundings. */
const frame = { west: 1.5, south: 45.5, east: 14, north: 53 };
/** Smallest population of the gazetteer's edition. */
const smallestPopulation = 1000;
/** Parts of towns and abandoned or historical places: counting them would count people twice. */
const excludedFeatureCodes = new Set(["PPLX", "PPLH", "PPLQ", "PPLW"]);

interface UnitArea {
  readonly code: string;
  readonly country: string;
  readonly polygons: Position[][][];
  readonly box: { west: number; south: number; east: number; north: number };
}

interface LocatedPlace {
  readonly place: GazetteerPlace;
  readonly unit: string;
}

/**
 * Populated places by column, sorted by unit and then from west to east. `unitCounts` says how many of the
 * next places lie in each unit; longitudes are steps from the place before, latitudes steps from the equator.
 * A place belongs to the unit its point lies in, and only if that unit is of the gazetteer's country: within
 * 1:3 million a river town may fall on the wrong bank, and is then left out.
 */
export function placeColumns(nuts: NutsTopology, gazetteer: readonly GazetteerPlace[]) {
  const areas = unitAreas(nuts);
  const located = gazetteer.filter(isWanted).flatMap((place): LocatedPlace[] => {
    const unit = unitOf(areas, place);
    return unit === null ? [] : [{ place, unit }];
  });
  located.sort(
    (a, b) =>
      compare(a.unit, b.unit) ||
      a.place.loc.coordinates[0] - b.place.loc.coordinates[0] ||
      a.place.loc.coordinates[1] - b.place.loc.coordinates[1] ||
      compare(a.place.name, b.place.name) ||
      a.place.population - b.place.population,
  );
  const units = [...new Set(located.map(({ unit }) => unit))];
  const longitudes = located.map(({ place }) => steps(place.loc.coordinates[0]));
  return {
    units,
    unitCounts: units.map((unit) => located.filter((entry) => entry.unit === unit).length),
    names: located.map(({ place }) => place.name),
    longitudeSteps: longitudes.map((value, index) => value - (longitudes[index - 1] ?? 0)),
    latitudes: located.map(({ place }) => steps(place.loc.coordinates[1])),
    populations: located.map(({ place }) => place.population),
  };
}

function isWanted(place: GazetteerPlace): boolean {
  const [longitude, latitude] = place.loc.coordinates;
  return (
    longitude >= frame.west &&
    longitude <= frame.east &&
    latitude >= frame.south &&
    latitude <= frame.north &&
    place.population >= smallestPopulation &&
    !excludedFeatureCodes.has(place.featureCode)
  );
}

function unitAreas(nuts: NutsTopology): UnitArea[] {
  return nuts.units
    .filter((unit) => isDetailed(unit.prefix))
    .map((unit) => {
      const polygons = polygonsOf(nuts.topology, unit);
      const points = polygons.flat(2);
      const xs = points.map(([x = 0]) => x);
      const ys = points.map(([, y = 0]) => y);
      const box = { west: min(xs), south: min(ys), east: max(xs), north: max(ys) };
      return { code: unit.code, country: isoOfPrefix(unit.prefix), polygons, box };
    });
}

function unitOf(areas: readonly UnitArea[], { country, loc }: GazetteerPlace): string | null {
  const [x, y] = loc.coordinates;
  const found = areas.find(
    ({ box, polygons }) =>
      x >= box.west && x <= box.east && y >= box.south && y <= box.north && contains(polygons, x, y),
  );
  return found?.country === country ? found.code : null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function min(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Infinity);
}

function max(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), -Infinity);
}
