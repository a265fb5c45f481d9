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

export interface SimilarCity {
  readonly city: CityId;
  /** Mean of the parts, 0 to 1. */
  readonly similarity: number;
  /** Only parts both cities have data for; the most alike first. */
  readonly parts: readonly LikenessPart[];
}

/** Differences that count as nothing alike: the greatest among all cities. */
interface Ranges {
  readonly distance: number;
  readonly size: number;
}

/**
 * The cities most alike, at most `top`, the most alike first. The general coefficient of J. C. Gower ("A general
 * coefficient of similarity and some of its properties", Biometrics 27, 1971): the mean of the parts both cities have
 * data for.
 *
 * - distance from the border, and size as the logarithm of the population: 1 - difference / range among all cities
 * - spatial type: 1 the same, 1/2 one step apart (urban, intermediate, rural), 0 two steps
 * - functions, networks: shared / all of both (Jaccard). A city without any is not known to have none, so the part
 *   does not count.
 *
 * Of equal likeness, the city with more parts comes first. Empty where the city is not among the traits.
 */
export function similarCities(city: CityId, traits: readonly CityTraits[], top: number): SimilarCity[] {
  const own = traits.find((each) => each.city === city);
  if (!own) return [];
  const ranges = {
    distance: range(traits.flatMap(({ distance }) => distance ?? [])),
    size: range(traits.flatMap((each) => sizeOf(each) ?? [])),
  };
  return traits
    .filter((other) => other.city !== city)
    .map((other) => ({ city: other.city, parts: partsOf(own, other, ranges) }))
    .filter(({ parts }) => parts.length > 0)
    .map((likeness) => ({ ...likeness, similarity: mean(likeness.parts) }))
    .sort(
      (a, b) => b.similarity - a.similarity || b.parts.length - a.parts.length || (a.city < b.city ? -1 : 1),
    )
    .slice(0, top);
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

function mean(parts: readonly LikenessPart[]): number {
  return parts.reduce((sum, { similarity }) => sum + similarity, 0) / parts.length;
}
