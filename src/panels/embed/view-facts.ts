import { useDatasets } from "../../state/datasets";
import { provenanceOf } from "../export/offers/file-provenance";
import type { ViewWords } from "./embed-props";

/** Figures in a text; a table belongs to the atlas. */
export const SHOWN_FIGURES = 10;

/** What a view says in words, for those who see neither frame nor picture. */
export interface ViewFacts {
  /** What belongs to the view's one sentence: criteria of a search, the sum of a chart. */
  readonly lead: readonly string[];
  /** What the figures are; empty: there are none. */
  readonly heading: string;
  readonly figures: readonly string[];
  /** How many more there are. */
  readonly more: number;
  /** "Eurostat (demo_r_pjanaggr3), CC BY 4.0". */
  readonly sources: readonly string[];
  /** Whom the files of the atlas name, and their licences. */
  readonly attribution: readonly string[];
  readonly licences: readonly string[];
  /** ISO 8601 day. */
  readonly made: string;
}

type Figures = Pick<ViewFacts, "lead" | "heading" | "figures" | "more" | "sources">;

export const noFigures: Figures = { lead: [], heading: "", figures: [], more: 0, sources: [] };

/** @param files of the atlas that the figures are read from */
export function factsOf(figures: Figures, files: readonly string[], words: ViewWords): ViewFacts {
  return { ...figures, ...creditsOfFiles(files, words) };
}

/** Whom files of the atlas name, their licences, and the day. */
export function creditsOfFiles(
  files: readonly string[],
  { speech, sentence }: ViewWords,
): Pick<ViewFacts, "attribution" | "licences" | "made"> {
  const content = { files, sources: [], remarks: [] };
  const { manifest } = useDatasets.getState();
  const { attribution, licences, made } = provenanceOf(
    { title: "", sentence, content, sources: new Map(), manifest },
    speech,
  );
  return { attribution, licences, made };
}
