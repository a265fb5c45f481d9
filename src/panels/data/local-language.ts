import type { City } from "../../model/city";
import type { Language } from "../../model/language";

/** Languages of signposts by country, as far as the tables know names in them. */
const COUNTRY_LANGUAGES: Readonly<Record<string, readonly Language[]>> = {
  AT: ["de"],
  BE: ["fr", "nl", "de"],
  CH: ["de", "fr"],
  DE: ["de"],
  FR: ["fr"],
  LI: ["de"],
  LU: ["fr", "de"],
  NL: ["nl"],
};

/** Language of a city's local name, for the `lang` attribute; undefined where the names do not tell. */
export function localLanguage({
  name,
  names,
  country,
}: Pick<City, "name" | "names" | "country">): Language | undefined {
  const candidates = (COUNTRY_LANGUAGES[country] ?? []).filter((language) => names[language] === name);
  return candidates.length === 1 ? candidates[0] : undefined;
}
