import Supercluster from "supercluster";
import type { CatalogueRecord } from "../../model/catalogue";
import type { Position, RecordId } from "../../model/identifiers";
import type { RecordMark } from "../../model/record-mark";

/** Marks closer together than this become one, CSS pixels at a whole zoom. */
const CLUSTER_RADIUS = 44;
/** The map goes as far as 12: there every position stands alone. */
const LAST_CLUSTER_ZOOM = 11;
/** Decimals of degrees within which places are one position: 11 m. */
const DIGITS = 4;
/** A web map's zoom 0 shows the world on tiles of so many pixels. */
const TILE_PIXELS = 512;

/** The records of a map, grouped for every zoom. */
export interface RecordClusters {
  /** Marks at a whole zoom: every place of every record stands in exactly one. */
  readonly marksAt: (zoom: number) => readonly RecordMark[];
}

/** All records that lie at one position. */
interface Site {
  readonly key: string;
  readonly position: Position;
  /** Places among the records, ascending. */
  readonly numbers: readonly number[];
}

/** What was joined, pair by pair. */
interface Group {
  parts: Parts;
}
type Parts = Site | readonly [Parts, Parts];

function addNumbers(parts: Parts, numbers: Set<number>): void {
  const open = [parts];
  for (let next = open.pop(); next; next = open.pop())
    if ("key" in next) for (const number of next.numbers) numbers.add(number);
    else open.push(...next);
}

/** Groups records by where they lie. Records without a place are in no mark. */
export function clusterRecords(records: readonly CatalogueRecord[]): RecordClusters {
  const sites = sitesOf(records);
  const tree = new Supercluster<Site, Group>({
    radius: CLUSTER_RADIUS,
    extent: TILE_PIXELS,
    maxZoom: LAST_CLUSTER_ZOOM,
    map: (site) => ({ parts: site }),
    // Only noted down: most groups are never asked for what they hold.
    reduce: (group, { parts }) => {
      group.parts = [group.parts, parts];
    },
  }).load(
    sites.map((site) => ({
      type: "Feature",
      properties: site,
      geometry: { type: "Point", coordinates: [...site.position] },
    })),
  );
  const idsOf = (numbers: Iterable<number>): readonly RecordId[] =>
    [...numbers].flatMap((number) => records[number]?.id ?? []);
  return {
    marksAt: (zoom) =>
      tree.getClusters([-180, -90, 180, 90], zoom).map(({ properties, geometry }): RecordMark => {
        if (!("cluster_id" in properties)) {
          const { key, position, numbers } = properties;
          return { key, position, records: idsOf(numbers), splitZoom: null };
        }
        const { cluster_id: id } = properties;
        const numbers = new Set<number>();
        addNumbers(properties.parts, numbers);
        const [longitude = 0, latitude = 0] = geometry.coordinates;
        return {
          key: `cluster:${id}`,
          position: [longitude, latitude],
          records: idsOf([...numbers].sort((a, b) => a - b)),
          splitZoom: tree.getClusterExpansionZoom(id),
        };
      }),
  };
}

/** Asked for again at every key that is typed. */
const siteKeys = new WeakMap<Position, string>();

/** What all places within a few metres have in common. */
export function siteKey(position: Position): string {
  const known = siteKeys.get(position);
  if (known !== undefined) return known;
  const [longitude, latitude] = position;
  const key = `${longitude.toFixed(DIGITS)},${latitude.toFixed(DIGITS)}`;
  siteKeys.set(position, key);
  return key;
}

function sitesOf(records: readonly CatalogueRecord[]): readonly Site[] {
  const sites = new Map<string, { key: string; position: Position; numbers: number[] }>();
  records.forEach(({ places }, number) => {
    for (const { position } of places) {
      const key = siteKey(position);
      const site = sites.get(key) ?? { key, position, numbers: [] };
      if (site.numbers.at(-1) !== number) site.numbers.push(number);
      sites.set(key, site);
    }
  });
  return [...sites.values()];
}
