import type { BorderStretch } from "../../src/model/geography";
import type { CountryCode, Position } from "../../src/model/identifiers";

/** A border of one line between two countries. */
export function border(first: string, second: string, ...line: Position[]): BorderStretch {
  return {
    countries: [first as CountryCode, second as CountryCode],
    geometry: { type: "MultiLineString", coordinates: [line.map((position) => [...position])] },
  };
}
