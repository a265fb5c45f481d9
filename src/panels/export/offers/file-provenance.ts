import type { Provenance } from "../../../export/provenance";
import type { Sources } from "../../../export/tables/source-columns";
import type { Speech } from "../../../i18n/language-provider";
import { today } from "../../../model/date-text";
import type { Manifest } from "../../../model/manifest";
import { shownAddress } from "../../../state/url/shown-address";
import { creditsOf } from "../../data/credits";
import { licenceWords } from "../../data/licence-words";
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
    link: shownAddress(),
    remarks: content.remarks,
    sources: content.sources.flatMap((id) => sources.get(id) ?? []),
    attribution: creditsOf(files.map(({ attribution }) => attribution)),
    licences: distinct(files.map(({ licence }) => licenceWords(licence, t))),
  };
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== "");
}
