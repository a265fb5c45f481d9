import type { Source } from "../model/source";

/** What every file says about itself, in the reader's language where these are words. */
export interface Provenance {
  readonly title: string;
  /** The view in one sentence. */
  readonly sentence: string;
  /** BCP 47 code of the words. */
  readonly language: string;
  /** ISO 8601 day. */
  readonly made: string;
  /** Address of the view. */
  readonly link: string;
  /** Definitions, formulas and warnings, one sentence or paragraph each. */
  readonly remarks: readonly string[];
  readonly sources: readonly Source[];
  /** Credit that must stand beside the figures or the map, as its owner words it. */
  readonly attribution: readonly string[];
  readonly licences: readonly string[];
}
