import type { Flow, FlowArea, FlowSet } from "../../../model/flow";
import type { FlowAreaId } from "../../../model/identifiers";
import { citiesOfArea, countriesOfArea, type PlacedCity } from "./area-cities";
import { pairKey, type PairKey } from "./pair-key";
import { tiesBetween, type Tie, type TieTables } from "./ties";

/** Two flow areas of one set on both sides of a border. */
export interface TiePair {
  readonly key: PairKey;
  /** In the order of their ids. */
  readonly areas: readonly [FlowAreaId, FlowAreaId];
  /** From the first to the second; null: not recorded, which is not 0. */
  readonly there: Flow | null;
  readonly back: Flow | null;
  /** Null: no city of the tables lies in one of the areas, so that no tie could be recorded. */
  readonly ties: readonly Tie[] | null;
}

export interface TiePairs {
  /** In the order of their keys. */
  readonly pairs: readonly TiePair[];
  /** Areas without a known place: nobody can say which cities they hold, or on which side of a border they lie. */
  readonly placeless: readonly FlowAreaId[];
}

/**
 * All pairs of areas of a set that have no country in common, also those the set records no flow for. Areas may
 * contain each other (a province and its country); then a tie stands in both pairs.
 */
export function tiePairs(
  set: FlowSet,
  areas: ReadonlyMap<FlowAreaId, FlowArea>,
  cities: readonly PlacedCity[],
  tables: TieTables,
): TiePairs {
  const ids = [...new Set(set.flows.flatMap(({ origin, destination }) => [origin, destination]))].sort();
  const places = ids.flatMap((id) => {
    const area = areas.get(id);
    const countries = area ? countriesOfArea(area) : new Set<string>();
    return area && countries.size > 0 ? [{ id, countries, cities: citiesOfArea(area, cities) }] : [];
  });
  const flows = new Map(set.flows.map((flow) => [`${flow.origin},${flow.destination}`, flow]));
  const pairs = places.flatMap((first, index) =>
    places
      .slice(index + 1)
      .filter((other) => [...first.countries].every((country) => !other.countries.has(country)))
      .map((other): TiePair => {
        const isKnown = first.cities.size > 0 && other.cities.size > 0;
        return {
          key: pairKey(first.id, other.id),
          areas: [first.id, other.id],
          there: flows.get(`${first.id},${other.id}`) ?? null,
          back: flows.get(`${other.id},${first.id}`) ?? null,
          ties: isKnown ? tiesBetween(first.cities, other.cities, tables) : null,
        };
      }),
  );
  return { pairs, placeless: ids.filter((id) => places.every((place) => place.id !== id)) };
}

/** Commuters of both directions, as far as they are recorded; null: neither is. */
export function flowOf({ there, back }: Pick<TiePair, "there" | "back">): number | null {
  return there === null && back === null ? null : (there?.magnitude ?? 0) + (back?.magnitude ?? 0);
}

/** True: the sum holds one direction only and is a lower bound. */
export function isOneWay({ there, back }: Pick<TiePair, "there" | "back">): boolean {
  return (there === null) !== (back === null);
}

/** A set can be looked at here: one definition, and a flow across a border. */
export function crossesBorders(set: FlowSet, areas: ReadonlyMap<FlowAreaId, FlowArea>): boolean {
  return set.isSummable && set.flows.some(({ origin, destination }) => areAcross(origin, destination, areas));
}

function areAcross(a: FlowAreaId, b: FlowAreaId, areas: ReadonlyMap<FlowAreaId, FlowArea>): boolean {
  const [first, other] = [areas.get(a), areas.get(b)];
  if (!first || !other) return false;
  const [own, beyond] = [countriesOfArea(first), countriesOfArea(other)];
  return own.size > 0 && beyond.size > 0 && [...own].every((country) => !beyond.has(country));
}
