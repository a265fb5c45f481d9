import type { MultiPolygon } from "geojson";
import type { BorderRegion } from "../../model/border-region";
import type { City } from "../../model/city";
import type { BaseData } from "../../model/dataset";
import type { CountryCode, NutsCode, PartnerAreaId, Position } from "../../model/identifiers";
import type { Language } from "../../model/language";
import type { NutsUnit } from "../../model/nuts-unit";
import { freePosition, isFreePosition, labelRoom } from "./free-position";
import { ANY_ZOOM, FIRST_ZOOM, labelMark } from "./label-marks";
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

interface RegionLabelView {
  readonly language: Language;
  readonly scheme: "light" | "dark";
  /** Lines and single places that are drawn instead of the cities: where they come too near, the name makes way. */
  readonly drawn?: readonly (readonly Position[])[];
}

/** Short name of every region, in its accent, where neither an important city nor what is drawn is in the way. */
export function regionLabels(
  { regions, cities, geography }: Pick<BaseData, "regions" | "cities" | "geography">,
  units: ReadonlyMap<NutsCode, NutsUnit>,
  { language, scheme, drawn = [] }: RegionLabelView,
): LabelMark[] {
  const protectedCities = [...cities].sort((a, b) => a.rank - b.rank).slice(0, PROTECTED_CITIES);
  return regions.flatMap((region, rank) => {
    const members = region.members.flatMap(({ unit }) => units.get(unit) ?? []);
    const middle = middleOf(members);
    const shape = geography.regions.find((candidate) => candidate.region === region.id);
    if (!middle || !shape) return [];
    const usual = keptPosition(shape.body, middle, protectedCities);
    return [
      labelMark({
        key: `region:${region.id}`,
        kind: "region",
        text: region.shortNames[language],
        position: isFreePosition(usual, drawn) ? usual : freePosition(shape.body, middle, drawn),
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
  const places = cities.map(({ position }) => [position]);
  const position = freePosition(body, middle, places);
  positions.set(body, { obstacles, position });
  return position;
}
