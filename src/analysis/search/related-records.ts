import type { CatalogueRecord, RecordKind } from "../../model/catalogue";

/** A record with what it shares with another one. */
export interface RelatedRecord {
  readonly record: CatalogueRecord;
  /** Kinds of what is shared, the weightiest first. */
  readonly shares: readonly SharedKind[];
}

/**
 * What two records can share, and what that is worth before rarity counts: a record that names the other, a
 * partnership, a network, an institution, an organiser, a city, a theme, a region.
 */
const WEIGHTS = {
  named: 5,
  partnership: 4,
  network: 3,
  institution: 3,
  organiser: 3,
  city: 2,
  theme: 1,
  region: 0.5,
} as const;
export type SharedKind = keyof typeof WEIGHTS;

/** Cities and partnerships are many, and stand on the page of a record anyway: what there is to read goes first. */
const KIND_SHARES: Readonly<Partial<Record<RecordKind, number>>> = { city: 0.4, partnership: 0.7 };

/**
 * Records that go on from one, best first: what they share counts the more the fewer records have it
 * (logarithm of the inverse document frequency, K. Spärck Jones, Journal of Documentation 28, 1972).
 */
export function relatedRecords(
  records: readonly CatalogueRecord[],
  record: CatalogueRecord,
  limit: number,
): readonly RelatedRecord[] {
  const all = new Map(records.map((each) => [each, featuresOf(each)]));
  const frequencies = new Map<string, number>();
  for (const features of all.values())
    for (const feature of features.keys()) frequencies.set(feature, (frequencies.get(feature) ?? 0) + 1);
  const own = featuresOf(record);
  return [...all]
    .flatMap(([other, features]) => {
      if (other.id === record.id) return [];
      const shared = [...own].filter(([feature]) => features.has(feature));
      const sum = shared.reduce((worths, [feature, kind]) => worths + worth(feature, kind), 0);
      const score = sum * (KIND_SHARES[other.kind] ?? 1);
      const kinds = new Set(shared.map(([, kind]) => kind));
      return score > 0
        ? [{ record: other, score, shares: sharedKinds.filter((kind) => kinds.has(kind)) }]
        : [];
    })
    .sort((a, b) => b.score - a.score || (a.record.id < b.record.id ? -1 : 1))
    .slice(0, limit)
    .map(({ record: other, shares }) => ({ record: other, shares }));

  function worth(feature: string, kind: SharedKind): number {
    return WEIGHTS[kind] * Math.log(records.length / (frequencies.get(feature) ?? 1));
  }
}

const sharedKinds: readonly SharedKind[] = [
  "named",
  "partnership",
  "network",
  "institution",
  "organiser",
  "city",
  "theme",
  "region",
];

/** Everything a record can share, its own id included: a network shares itself with all that name it. */
function featuresOf(record: CatalogueRecord): ReadonlyMap<string, SharedKind> {
  const features = new Map<string, SharedKind>();
  const add = (kind: SharedKind, ids: readonly string[]) => {
    for (const id of ids) features.set(`${kind} ${id}`, kind);
  };
  add("named", [record.id, ...record.named]);
  add("partnership", record.partnerships);
  add("network", record.networks);
  add("institution", record.institutions);
  add("organiser", record.organisers);
  add("city", record.cities);
  add("theme", record.themes);
  add("region", record.regions);
  return features;
}
