import type { GeometryObject } from "topojson-specification";
import * as v from "valibot";

/** ISO 3166-1 numeric to alpha-2. */
export type CountryCodes = ReadonlyMap<string, string>;

const namedSchema = v.object({ name: v.string() });

/** Kosovo has no ISO number; XK is its usual code. */
const codesByName: CountryCodes = new Map([["Kosovo", "XK"]]);

/** Alpha-2 code of a Natural Earth country, whose id is the ISO number; null where there is none. */
export function countryCodeOf(geometry: GeometryObject, codes: CountryCodes): string | null {
  if (geometry.id !== undefined) return codes.get(String(geometry.id)) ?? null;
  const named = v.safeParse(namedSchema, geometry.properties);
  return named.success ? (codesByName.get(named.output.name) ?? null) : null;
}
