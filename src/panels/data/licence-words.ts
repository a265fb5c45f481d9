import type { MessageKey, Translate } from "../../i18n/translate";

/** The licences of the built files, by their wording in the manifest, which is English. */
const LICENCES: Readonly<Record<string, MessageKey>> = {
  "CC BY 4.0": "export.licence_open",
  "CC BY 4.0; each figure under the licence of its source (sources.json)": "export.licence_figures",
  "GISCO terms: non-commercial use, and commercial use with permission of EuroGeographics":
    "export.licence_boundaries",
  "Natural Earth: public domain; lakes of Switzerland: OGD-CH with source named; named rivers: LGPL 3 or later":
    "export.licence_water",
  "pairs of evidence B: CC BY-SA 4.0 (Wikipedia text); others CC BY 4.0, facts with source":
    "export.licence_partners",
};

/** In the reader's language; one that is not known here stands as the manifest has it. */
export function licenceWords(licence: string, t: Translate): string {
  const key = LICENCES[licence];
  return key === undefined ? licence : t(key);
}
