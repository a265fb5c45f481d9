import type { City } from "../../model/city";
import type { CityId } from "../../model/identifiers";
import { cityRadius } from "./city-marks";
import { FIRST_ZOOM, labelMark } from "./label-marks";
import type { LabelMark, PartnerEnd } from "./scene";

/** Labelled from the zoom on: cities below the rank, and cities with so many inhabitants. */
const ZOOM_STEPS: readonly { readonly rank: number; readonly population: number; readonly zoom: number }[] = [
  { rank: 20, population: 90_000, zoom: FIRST_ZOOM },
  { rank: 36, population: 50_000, zoom: 7 },
  { rank: 52, population: 30_000, zoom: 8 },
];
const LAST_ZOOM = 9;
/** Cities outside the regions help to find one's way: the big ones early, inhabitants. */
const ORIENTATION_POPULATION = 300_000;
const OUTSIDE_ZOOM = 7;
/** Set larger, inside the regions. */
const STRONG_RANK = 12;
/** Between the edge of the circle and the text, pixels. */
const GAP = 2;
/** Wins over every other city. */
const CHOSEN_RANK = -400;

/** Local names of the matching cities, the selected one first; filters never hide the selected city. */
export function cityLabels(
  cities: readonly City[],
  matching: readonly City[],
  selected: CityId | null,
): LabelMark[] {
  const matchingIds = new Set(matching.map(({ id }) => id));
  return cities
    .filter(({ id }) => matchingIds.has(id) || id === selected)
    .map((city) =>
      labelMark({
        key: `city:${city.id}`,
        kind: "city",
        text: city.name,
        position: city.position,
        rank: city.id === selected ? CHOSEN_RANK : city.rank,
        minimumZoom: city.id === selected ? 0 : cityLabelZoom(city),
        offset: cityRadius(city) + GAP,
        isStrong: city.id === selected || (city.regions.length > 0 && city.rank < STRONG_RANK),
      }),
    );
}

/** Lit partners are named while few are lit; the frame and the list name the others. */
export function partnerEndLabels(ends: readonly PartnerEnd[], radius: number): LabelMark[] {
  return ends
    .filter(({ isLit }) => isLit)
    .map(({ id, text, position }, index) =>
      labelMark({
        key: `end:${id}`,
        kind: "city",
        text,
        position,
        rank: 200 + index,
        minimumZoom: 0,
        offset: radius + GAP,
      }),
    );
}

function cityLabelZoom({ rank, regions, population }: City): number {
  const people = population ?? 0;
  if (regions.length === 0) return people >= ORIENTATION_POPULATION ? FIRST_ZOOM : OUTSIDE_ZOOM;
  return ZOOM_STEPS.find((step) => rank < step.rank || people >= step.population)?.zoom ?? LAST_ZOOM;
}
