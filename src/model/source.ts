import type { SourceId } from "./identifiers";
import type { DataText } from "./language";

/** Where a figure or a statement was read. `title` and `publisher` stay in the source's own language. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string;
  /** Eurostat or FSO code, for example `demo_r_pjanaggr3`. */
  readonly datasetCode: string | null;
  readonly url: string;
  readonly licence: DataText;
  /** False: the licence is stated from general knowledge and was not read with the source. */
  readonly licenceChecked: boolean;
  /** Year or edition, empty where not known; translated where it holds words. */
  readonly edition: DataText;
  /** File or package the figures were read from, where it is not the page itself. */
  readonly readFrom: string | null;
  readonly note: DataText | null;
}
