import type { MultiLineString } from "geojson";
import type { CatalogueRecord } from "../../model/catalogue";
import type { City } from "../../model/city";
import type { PartnershipId, Position, RecordId } from "../../model/identifiers";
import type { Partnership } from "../../model/partnership";
import { MOST_RECORD_LINES, type RecordMark } from "../../model/record-mark";
import { labelMark } from "./label-marks";
import { innerSides, labelSides } from "./label-sides";
import { MOST_STRONG_ARCS, recordStyle } from "./line-style";
import type { LabelMark, PartnerScene, RecordCircle, RecordScene } from "./scene";

/** Radius of a mark of one record; of several, without and with each tenfold number; CSS pixels. */
const SINGLE_RADIUS = 6;
const LEAST_RADIUS = 8.5;
const TENFOLD_GAIN = 3.8;
/** Circles of the places of the record that is read. */
export const PLACE_RADIUS = 7;
/** Between a circle and the name beside it, pixels. */
const LABEL_GAP = 3;
/** More places than this are not named on the map: the names would cover it. */
const NAMED_PLACES = 60;
/** Wins over every city. */
const PLACE_RANK = -500;

interface RecordView {
  readonly marks: readonly RecordMark[];
  /** The record that is read. */
  readonly open: Pick<CatalogueRecord, "id" | "places"> | null;
  readonly origin: { readonly name: string; readonly position: Position } | null;
  /** Position whose records are listed. */
  readonly spot: Position | null;
  /** Writes a number in the reader's language. */
  readonly number: (value: number) => string;
}

/** The marks of the results, the largest last so that they lie on top, and the places of the record that is read. */
export function buildRecordScene({ marks, open, origin, spot, number }: RecordView): RecordScene {
  const circles = marks
    .filter(({ records }) => open === null || records.some((id) => id !== open.id))
    .map(({ key, position, records, splitZoom }): RecordCircle => {
      const isSpot = splitZoom === null && spot !== null && isSamePlace(position, spot);
      const text = records.length > 1 ? number(records.length) : "";
      return { key, position, radius: recordRadius(records.length), text, isLit: isSpot };
    })
    .sort((a, b) => a.radius - b.radius);
  return { marks: circles, places: open?.places ?? NO_PLACES, origin, isFaded: open !== null };
}

const NO_PLACES: RecordScene["places"] = [];

/** CSS pixels, constant over all zooms. */
export function recordRadius(records: number): number {
  return records === 1 ? SINGLE_RADIUS : LEAST_RADIUS + TENFOLD_GAIN * Math.log10(records);
}

/** About 10 m, which is how precisely an address names a place. */
const TOLERANCE = 1e-4;

function isSamePlace([x1, y1]: Position, [x2, y2]: Position): boolean {
  return Math.abs(x1 - x2) < TOLERANCE && Math.abs(y1 - y2) < TOLERANCE;
}

/** Names of the places of the record that is read, and of the place that distances are counted from. */
export function recordLabels(places: RecordScene["places"], origin: RecordScene["origin"]): LabelMark[] {
  // A region is named by its own label, in the language of the page.
  const named = places.length <= NAMED_PLACES ? places.filter(({ names }) => names === undefined) : [];
  const positions = places.map(({ position }) => position);
  const drawn = [
    ...named.map(({ name, position }) => ({
      name,
      position,
      radius: PLACE_RADIUS,
      sides: innerSides(position, positions),
    })),
    ...(origin ? [{ ...origin, radius: recordStyle.originRadius, sides: labelSides }] : []),
  ];
  return drawn.map(({ name, position, radius, sides }, index) =>
    labelMark({
      key: `record:${index}`,
      kind: "city",
      text: name,
      position,
      rank: PLACE_RANK + index,
      minimumZoom: 0,
      offset: radius + LABEL_GAP,
      sides,
      isStrong: true,
    }),
  );
}

interface LineView {
  readonly records: readonly Pick<CatalogueRecord, "id" | "kind">[];
  readonly open: RecordId | null;
  readonly partnershipOf: (record: RecordId) => PartnershipId;
  readonly partnerships: readonly Pick<Partnership, "id" | "kind">[];
  /** Great circles, computed in the worker; null until they have arrived. */
  readonly arcs: ReadonlyMap<PartnershipId, MultiLineString> | null;
}

/** Lines of the partnerships among the results, if they are not too many; of a record that is read, its own alone. */
export function buildRecordLines({
  records,
  open,
  partnershipOf,
  partnerships,
  arcs,
}: LineView): PartnerScene {
  const ids = new Set(
    records
      .filter(({ id, kind }) => kind === "partnership" && (open === null || id === open))
      .map(({ id }) => partnershipOf(id)),
  );
  const isDrawn = ids.size <= MOST_RECORD_LINES;
  const drawn = partnerships.flatMap(({ id, kind }) => {
    const path = isDrawn && ids.has(id) ? arcs?.get(id) : undefined;
    return path ? [{ id, kind, path, isLit: true }] : [];
  });
  return { arcs: drawn, ends: [], isRestricted: drawn.length <= MOST_STRONG_ARCS, isDense: false };
}

/** Inhabitants, and rank in the table, from which a city helps to find one's way. */
const ORIENTATION_POPULATION = 200_000;
const ORIENTATION_RANK = 20;

/**
 * Cities to find one's way by, without those that are named as places of the record that is read or as the place
 * that distances are counted from.
 */
export function citiesBesideRecords(
  cities: readonly City[],
  { places, origin }: Pick<RecordScene, "places" | "origin">,
): readonly City[] {
  const named = new Set(places.map(({ city }) => city));
  return cities.filter(
    ({ id, rank, population, position }) =>
      !named.has(id) &&
      !(origin && isSamePlace(position, origin.position)) &&
      (rank < ORIENTATION_RANK || (population ?? 0) >= ORIENTATION_POPULATION),
  );
}
