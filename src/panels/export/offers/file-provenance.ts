import type { Provenance } from "../../../export/provenance";
import type { Sources } from "../../../export/tables/source-columns";
import type { Speech } from "../../../i18n/language-provider";
import type { MessageKey, Translate } from "../../../i18n/translate";
import type { Manifest } from "../../../model/manifest";
import type { OfferContent } from "./offer";

interface ProvenanceFacts {
  readonly title: string;
  readonly sentence: string;
  readonly content: Pick<OfferContent, "sources" | "files" | "remarks">;
  readonly sources: Sources;
  /** Null: it has not come; the sources are then still named. */
  readonly manifest: Manifest | null;
}

/** What, when, from whom, under which licence. */
export function provenanceOf(
  facts: ProvenanceFacts,
  { t, language }: Pick<Speech, "t" | "language">,
): Provenance {
  const { title, sentence, content, sources, manifest } = facts;
  const files = (manifest?.files ?? []).filter(({ path }) => content.files.includes(path));
  return {
    title,
    sentence,
    language,
    made: today(),
    link: window.location.href,
    remarks: content.remarks,
    sources: content.sources.flatMap((id) => sources.get(id) ?? []),
    attribution: distinct(files.flatMap(({ attribution }) => attribution.split(/;\s*/))),
    licences: distinct(files.map(({ licence }) => licenceWords(licence, t))),
  };
}

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

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== "");
}

/** ISO 8601, by the visitor's clock. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
