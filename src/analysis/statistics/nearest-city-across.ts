import type { City } from "../../model/city";
import type { Kilometres } from "../../model/identifiers";
import { greatCircleDistance } from "./great-circle-distance";

export interface CityAcross {
  readonly city: City;
  /** From point to point, as the crow flies. */
  readonly distance: Kilometres;
}

/** The nearest city of another country; null: the list holds none. */
export function nearestCityAcross(from: City, cities: readonly City[]): CityAcross | null {
  return cities
    .filter(({ country }) => country !== from.country)
    .reduce<CityAcross | null>((nearest, city) => {
      const distance = greatCircleDistance(from.position, city.position);
      return nearest === null || distance < nearest.distance ? { city, distance } : nearest;
    }, null);
}
