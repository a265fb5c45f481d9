import type { CityFunction } from "../../../model/city";
import type { CityId, Kilometres, NetworkId } from "../../../model/identifiers";
import { urbanRuralTypes, type UrbanRuralType } from "../../../model/nuts-unit";

/** What cities are compared by; null or empty: not known. */
export interface CityTraits {
  readonly city: CityId;
  /** To the nearest state border. */
  readonly distance: Kilometres | null;
  readonly population: number | null;
  /** Of the NUTS 3 unit the city lies in. */
  readonly spatialType: UrbanRuralType | null;
  readonly functions: readonly CityFunction[];
  readonly networks: readonly NetworkId[];
}

/** One part of a likeness and what it rests on: [the city, the other]. The key words it. */
export type LikenessPart = { readonly similarity: number } & (
  | { readonly key: "distance"; readonly values: readonly [Kilometres, Kilometres] }
  | { readonly key: "size"; readonly values: readonly [number, number] }
  | { readonly key: "spatial-type"; readonly values: readonly [UrbanRuralType, UrbanRuralType] }
  | { readonly key: "functions"; readonly shared: readonly CityFunction[] }
  | { readonly key: "networks"; readonly shared: readonly NetworkId[] }
);

const likenessKeys = ["distance", "size", "spatial-type", "functions", "networks"] as const;
type LikenessKey = (typeof likenessKeys)[number];

/** A part that one of the two cities has no data for, and what it counts instead. */
export interface AssumedPart {
  readonly key: LikenessKey;
  readonly similarity: number;
}

export interface SimilarCity {
  readonly city: CityId;
  /** Mean of all parts, known and assumed, 0 to 1. */
  readonly similarity: number;
  /** Parts both cities have data for; the most alike first. */
  readonly parts: readonly LikenessPart[];
  readonly assumed: readonly AssumedPart[];
}

/** Differences that count as nothing alike: the greatest among all cities. */
interface Ranges {
  readonly distance: number;
  readonly size: number;
}

/**
 * The cities most alike, at most `top`, the most alike first: the mean of the parts, after the general coefficient of
 * J. C. Gower ("A general coefficient of similarity and some of its properties", Biometrics 27, 1971).
 *
 * - distance from the border, and size as the logarithm of the population: 1 - difference / range among all cities
 * - spatial type: 1 the same, 1/2 one step apart (urban, intermediate, rural), 0 two steps
 * - functions, networks: shared / all of both (Jaccard). A city without any is not known to have none.
 *
 * Gower leaves out what one of the two has no data for; a city of which little is known would then come first by the
 * one or two parts that happen to fit. Such a part counts its mean over all pairs of cities that have it: it speaks
 * neither for nor against the city. A part that no pair has is left out for all.
 *
 * Of equal likeness, the city with more known parts comes first. Empty where the city is not among the traits.
 */
export function similarCities(city: CityId, traits: readonly CityTraits[], top: number): SimilarCity[] {
  const own = traits.find((each) => each.city === city);
  if (!own) return [];
  const ranges = {
    distance: range(traits.flatMap(({ distance }) => distance ?? [])),
    size: range(traits.flatMap((each) => sizeOf(each) ?? [])),
  };
  const usual = meanParts(traits, ranges);
  return traits
    .filter((other) => other.city !== city)
    .map((other) => ({ city: other.city, parts: partsOf(own, other, ranges) }))
    .filter(({ parts }) => parts.length > 0)
    .map(({ city: other, parts }): SimilarCity => {
      const assumed = usual.filter(({ key }) => parts.every((part) => part.key !== key));
      return { city: other, similarity: mean([...parts, ...assumed]), parts, assumed };
    })
    .sort(
      (a, b) => b.similarity - a.similarity || b.parts.length - a.parts.length || (a.city < b.city ? -1 : 1),
    )
    .slice(0, top);
}

/** Each part's mean over all pairs of cities that have data for it. */
function meanParts(traits: readonly CityTraits[], ranges: Ranges): AssumedPart[] {
  const known = traits.flatMap((one, index) =>
    traits.slice(index + 1).flatMap((other) => partsOf(one, other, ranges)),
  );
  return likenessKeys.flatMap((key) => {
    const ofKey = known.filter((part) => part.key === key);
    return ofKey.length > 0 ? { key, similarity: mean(ofKey) } : [];
  });
}

function partsOf(own: CityTraits, other: CityTraits, ranges: Ranges): LikenessPart[] {
  const parts: LikenessPart[] = [];
  if (own.distance !== null && other.distance !== null) {
    const similarity = closeness(own.distance, other.distance, ranges.distance);
    parts.push({ key: "distance", similarity, values: [own.distance, other.distance] });
  }
  const [ownSize, otherSize] = [sizeOf(own), sizeOf(other)];
  if (ownSize !== null && otherSize !== null) {
    const similarity = closeness(ownSize, otherSize, ranges.size);
    parts.push({ key: "size", similarity, values: [own.population ?? 0, other.population ?? 0] });
  }
  if (own.spatialType !== null && other.spatialType !== null) {
    const [a, b] = [urbanRuralTypes.indexOf(own.spatialType), urbanRuralTypes.indexOf(other.spatialType)];
    const similarity = closeness(a, b, urbanRuralTypes.length - 1);
    parts.push({ key: "spatial-type", similarity, values: [own.spatialType, other.spatialType] });
  }
  if (own.functions.length > 0 && other.functions.length > 0) {
    parts.push({ key: "functions", ...overlap(own.functions, other.functions) });
  }
  if (own.networks.length > 0 && other.networks.length > 0) {
    parts.push({ key: "networks", ...overlap(own.networks, other.networks) });
  }
  return parts.sort((a, b) => b.similarity - a.similarity);
}

/** Natural logarithm: a city ten times as large is as unlike for small cities as for large ones. */
function sizeOf({ population }: CityTraits): number | null {
  return population !== null && population > 0 ? Math.log(population) : null;
}

function closeness(a: number, b: number, widest: number): number {
  return widest > 0 ? 1 - Math.abs(a - b) / widest : 1;
}

function overlap<Item>(
  own: readonly Item[],
  other: readonly Item[],
): { readonly similarity: number; readonly shared: readonly Item[] } {
  const shared = [...new Set(own)].filter((item) => other.includes(item));
  return { similarity: shared.length / new Set([...own, ...other]).size, shared };
}

function range(values: readonly number[]): number {
  return values.length > 0 ? Math.max(...values) - Math.min(...values) : 0;
}

function mean(parts: readonly { readonly similarity: number }[]): number {
  return parts.reduce((sum, { similarity }) => sum + similarity, 0) / parts.length;
}
