import type { MultiPolygon } from "geojson";
import { bandRing, isInRing, type BandedRing } from "../../analysis/statistics/banded-ring";
import { boundingBox } from "../../analysis/statistics/bounding-box";
import type { BorderRegion } from "../../model/border-region";
import type { City } from "../../model/city";
import type { BaseData } from "../../model/dataset";
import type { BoundingBox, CountryCode, NutsCode, PartnerAreaId, Position } from "../../model/identifiers";
import type { Language } from "../../model/language";
import type { NutsUnit } from "../../model/nuts-unit";
import { ANY_ZOOM, FIRST_ZOOM, labelMark } from "./label-marks";
import { fromWorld, toWorld, type WorldPoint } from "./mercator";
import type { LabelMark } from "./scene";

/** Set by hand where a country's name stands free at the overview. */
const COUNTRY_POSITIONS: readonly (readonly [code: string, position: Position, zoom: number])[] = [
  ["DE", [9.75, 50.15], FIRST_ZOOM],
  ["FR", [4.1, 48.25], FIRST_ZOOM],
  ["BE", [4.05, 51.02], FIRST_ZOOM],
  ["NL", [5.3, 51.62], FIRST_ZOOM],
  ["LU", [6.08, 49.83], 7],
  ["CH", [7.75, 46.75], FIRST_ZOOM],
  ["AT", [10.55, 47.2], FIRST_ZOOM],
  ["LI", [9.55, 47.14], 9],
];
/** Closer in, a country is told by the codes along its borders. */
const LAST_COUNTRY_ZOOM = 8;
const LAST_REGION_ZOOM = 9;
const FIRST_PARTNER_AREA_ZOOM = 7;
/** Cities whose names a region's name should not cover. */
const PROTECTED_CITIES = 30;
/** How much a step away from the middle of the region must gain in room. */
const CENTRE_PULL = 0.12;
/** Half a name at the overview, widths of the world; more room to a city than twice this is not needed. */
const HALF_NAME = 38 / (512 * 2 ** 6);
const ENOUGH_ROOM = 2 * HALF_NAME;
/** Places tried along each side of a region's box. */
const GRID_STEPS = 24;

/**
 * Names of the countries around the regions, and of those that own regions have brought along: in their middle,
 * on land.
 */
export function countryLabels(
  nameOf: (code: CountryCode) => string,
  units: readonly NutsUnit[] = [],
): LabelMark[] {
  const placed = new Set<string>(COUNTRY_POSITIONS.map(([code]) => code));
  const further = [...new Set(units.map(({ country }) => country))]
    .filter((country) => !placed.has(country))
    .flatMap((country) => {
      const position = innerPlace(units.filter((unit) => unit.country === country));
      return position ? [[country, position, FIRST_ZOOM] as const] : [];
    });
  return [...COUNTRY_POSITIONS, ...further].map(([code, position, minimumZoom], rank) =>
    labelMark({
      key: `country:${code}`,
      kind: "country",
      text: nameOf(code as CountryCode),
      position,
      rank,
      minimumZoom,
      maximumZoom: LAST_COUNTRY_ZOOM,
    }),
  );
}

/** The label point next to the middle of all; the middle itself may lie in the sea. */
function innerPlace(units: readonly NutsUnit[]): Position | null {
  const middle = middleOf(units);
  if (!middle) return null;
  const points = units.map(({ labelPoint }) => labelPoint);
  return points.reduce<Position | null>(
    (best, point) => (best === null || labelRoom(point, middle) < labelRoom(best, middle) ? point : best),
    null,
  );
}

/** Short name of every region, in its accent, where no important city is in the way. */
export function regionLabels(
  { regions, cities, geography }: Pick<BaseData, "regions" | "cities" | "geography">,
  units: ReadonlyMap<NutsCode, NutsUnit>,
  { language, scheme }: { language: Language; scheme: "light" | "dark" },
): LabelMark[] {
  const obstacles = [...cities].sort((a, b) => a.rank - b.rank).slice(0, PROTECTED_CITIES);
  return regions.flatMap((region, rank) => {
    const members = region.members.flatMap(({ unit }) => units.get(unit) ?? []);
    const middle = middleOf(members);
    const shape = geography.regions.find((candidate) => candidate.region === region.id);
    if (!middle || !shape) return [];
    return [
      labelMark({
        key: `region:${region.id}`,
        kind: "region",
        text: region.shortNames[language],
        position: keptPosition(shape.body, middle, obstacles),
        rank,
        maximumZoom: LAST_REGION_ZOOM,
        colour: region.accent[scheme],
      }),
    ];
  });
}

/** Names of the partner areas (Lorraine, Baden, Ostbelgien ...), in the middle of their units. */
export function partnerAreaLabels(
  regions: readonly BorderRegion[],
  units: ReadonlyMap<NutsCode, NutsUnit>,
  language: Language,
): LabelMark[] {
  return regions.flatMap((region) => {
    const membersOf = new Map<PartnerAreaId, NutsUnit[]>();
    for (const { partnerArea, unit } of region.members) {
      const known = membersOf.get(partnerArea) ?? [];
      const found = units.get(unit);
      membersOf.set(partnerArea, found ? [...known, found] : known);
    }
    return region.partnerAreas.flatMap(({ id, names }, rank) => {
      const position = middleOf(membersOf.get(id) ?? []);
      if (!position) return [];
      return [
        labelMark({
          key: `partner-area:${id}`,
          kind: "partner-area",
          text: names[language],
          position,
          rank,
          minimumZoom: FIRST_PARTNER_AREA_ZOOM,
          maximumZoom: ANY_ZOOM,
        }),
      ];
    });
  });
}

/** Mean of the label points, weighted by area; null without units. */
export function middleOf(units: readonly NutsUnit[]): Position | null {
  let weight = 0;
  let longitude = 0;
  let latitude = 0;
  for (const { area, labelPoint } of units) {
    const share = area ?? 1;
    weight += share;
    longitude += share * labelPoint[0];
    latitude += share * labelPoint[1];
  }
  return weight === 0 ? null : [longitude / weight, latitude / weight];
}

const positions = new WeakMap<MultiPolygon, { readonly obstacles: string; readonly position: Position }>();

/** Searched once for each body: another region beside it changes nothing. */
function keptPosition(body: MultiPolygon, middle: Position, cities: readonly City[]): Position {
  const obstacles = cities.map(({ id }) => id).join();
  const known = positions.get(body);
  if (known?.obstacles === obstacles) return known.position;
  const position = freePosition(body, middle, cities);
  positions.set(body, { obstacles, position });
  return position;
}

/**
 * The place nearest to the middle of the body where the name lies inside it from end to end, with room to the
 * important cities; the middle itself where there is none.
 */
function freePosition(body: MultiPolygon, middle: Position, obstacles: readonly City[]): Position {
  const box = boundingBox(body);
  if (!box) return middle;
  const cities = obstacles.map(({ position }) => toWorld(position));
  const centre = toWorld(middle);
  const scored = gridOver(box).map((candidate) => {
    const point = toWorld(candidate);
    const room = cities.reduce((least, city) => Math.min(least, worldRoom(point, city)), ENOUGH_ROOM);
    return { candidate, score: room - CENTRE_PULL * worldRoom(point, centre) };
  });
  const rings = body.coordinates.flat().map(bandRing);
  // Whether a name lies inside takes far longer to know than its score, so the best are asked first.
  const best = scored
    .sort((one, other) => other.score - one.score)
    .find(({ candidate }) => isNameInside(candidate, rings));
  return best?.candidate ?? middle;
}

function gridOver([west, south, east, north]: BoundingBox): Position[] {
  const steps = Array.from({ length: GRID_STEPS }, (_, index) => (index + 0.5) / GRID_STEPS);
  return steps.flatMap((x) =>
    steps.map((y): Position => [west + x * (east - west), south + y * (north - south)]),
  );
}

/** From end to end; a point lies inside where it is inside an odd number of the rings. */
function isNameInside(candidate: Position, rings: readonly BandedRing[]): boolean {
  const [x, y] = toWorld(candidate);
  return [-1, 0, 1].every((end) => {
    const point = fromWorld([x + end * HALF_NAME, y]);
    return rings.filter((ring) => isInRing(point, ring)).length % 2 === 1;
  });
}

/** Distance in which a step to the north counts three times: a name is wide and low. */
function labelRoom(a: Position, b: Position): number {
  return worldRoom(toWorld(a), toWorld(b));
}

function worldRoom([x1, y1]: WorldPoint, [x2, y2]: WorldPoint): number {
  return Math.hypot(x2 - x1, 3 * (y2 - y1));
}
