import type { CityDistance } from "../../model/border-distance";
import type { City, CityFunction, CitySizeClass } from "../../model/city";
import type { CityId, CountryCode, Kilometres, NetworkId, NutsCode, ThemeId } from "../../model/identifiers";
import type { NutsUnit, UrbanRuralType } from "../../model/nuts-unit";
import { citySizeClass } from "./city-size-class";

/** Criteria combine with "and"; the choices inside one with "or"; an empty list does not restrict. */
interface CityCriteria {
  readonly within: Kilometres | null;
  readonly size: readonly CitySizeClass[];
  readonly type: readonly UrbanRuralType[];
  readonly function: readonly CityFunction[];
  readonly network: readonly NetworkId[];
  readonly theme: readonly ThemeId[];
  readonly country: readonly CountryCode[];
}

interface CityContext {
  readonly units: ReadonlyMap<NutsCode, NutsUnit>;
  /** Null while the distances are being computed: the distance criterion then keeps nobody out. */
  readonly distances: ReadonlyMap<CityId, CityDistance> | null;
}

/** Cities that meet every criterion, in the order given. A city without the data asked for does not meet it. */
export function filterCities(cities: readonly City[], criteria: CityCriteria, context: CityContext): City[] {
  return cities.filter(
    (city) =>
      isOneOf(city.country, criteria.country) &&
      isOneOf(citySizeClass(city.population), criteria.size) &&
      isOneOf(
        city.unit === null ? null : (context.units.get(city.unit)?.urbanRuralType ?? null),
        criteria.type,
      ) &&
      sharesOne(city.functions, criteria.function) &&
      sharesOne(city.networks, criteria.network) &&
      sharesOne(city.themes, criteria.theme) &&
      isNearEnough(city, criteria.within, context.distances),
  );
}

function isOneOf<Value>(value: Value | null, wanted: readonly Value[]): boolean {
  return wanted.length === 0 || (value !== null && wanted.includes(value));
}

function sharesOne<Value>(values: readonly Value[], wanted: readonly Value[]): boolean {
  return wanted.length === 0 || values.some((value) => wanted.includes(value));
}

function isNearEnough(city: City, within: Kilometres | null, distances: CityContext["distances"]): boolean {
  if (within === null || distances === null) return true;
  const nearest = distances.get(city.id)?.nearest;
  return nearest !== undefined && nearest !== null && nearest.distance <= within;
}
