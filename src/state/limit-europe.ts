import type { MultiLineString, Position as Coordinates } from "geojson";
import { placeNumber } from "../analysis/statistics/vertex-numbers";
import type { EuropeGeography, Geography } from "../model/geography";
import type { CountryCode } from "../model/identifiers";

/**
 * The part of the surroundings in some countries: their units, the lines between these, and every state border
 * they have. All 854 units would cost the map more than the few that are needed.
 */
export function limitEurope(europe: EuropeGeography, countries: ReadonlySet<CountryCode>): EuropeGeography {
  const units = europe.units.filter(({ properties }) => countries.has(properties.country));
  return {
    units,
    nutsUnits: europe.nutsUnits.filter(({ country }) => countries.has(country)),
    unitMesh: linesOf(units, europe.unitMesh),
    borders: europe.borders.filter((stretch) => stretch.countries.some((country) => countries.has(country))),
  };
}

/** The stretches of the lines that run along the units; a line may go on beyond them. */
function linesOf(units: Geography["units"], lines: MultiLineString): MultiLineString {
  const places = new Set<number>();
  for (const { geometry } of units)
    for (const ring of geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat())
      for (const position of ring) places.add(placeNumber(position));
  const coordinates: Coordinates[][] = [];
  for (const line of lines.coordinates) {
    let stretch: Coordinates[] = [];
    for (const position of [...line, null]) {
      if (position !== null && places.has(placeNumber(position))) stretch.push(position);
      else {
        if (stretch.length > 1) coordinates.push(stretch);
        stretch = [];
      }
    }
  }
  return { type: "MultiLineString", coordinates };
}
