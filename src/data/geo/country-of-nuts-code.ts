import * as v from "valibot";
import type { CountryCode } from "../../model/identifiers";
import { countryPrefix } from "../../model/nuts-code";
import { countryCode } from "../tables/field-schemas";

/** ISO code of the country of a NUTS code of any level; NUTS writes EL for GR and UK for GB. */
export function countryOfNutsCode(code: string): CountryCode {
  const prefix = countryPrefix(code);
  return v.parse(countryCode, prefix === "EL" ? "GR" : prefix === "UK" ? "GB" : prefix);
}
