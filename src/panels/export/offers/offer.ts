import type { ExportedFeature } from "../../../export/features/collection";
import type { ExportTable } from "../../../export/table";
import type { Sources } from "../../../export/tables/source-columns";
import type { ExportWords } from "../../../export/words";
import type { SourceId } from "../../../model/identifiers";

/** What a file holds, whatever its format. */
export interface OfferContent {
  /** Null: nothing that would be a table. */
  readonly table: ExportTable | null;
  /** Null: nothing that has a place. */
  readonly features: readonly ExportedFeature[] | null;
  readonly sources: readonly SourceId[];
  /** Files of the atlas whose owners want to be named. */
  readonly files: readonly string[];
  /** Definitions, formulas, warnings. */
  readonly remarks: readonly string[];
}

export const offerKinds = [
  "areas",
  "second-areas",
  "profile",
  "gaps",
  "score",
  "score-order",
  "figures",
  "series",
  "ties",
  "flows",
  "distances",
  "bands",
  "partnerships",
  "cities",
  "regions",
] as const;
export type OfferKind = (typeof offerKinds)[number];

/** Something of the view that can be taken away. */
export interface Offer {
  readonly kind: OfferKind;
  /** What it is called, with place and year. */
  readonly title: string;
  /** How many rows or shapes. */
  readonly count: number;
  readonly hasTable: boolean;
  readonly hasFeatures: boolean;
  /** For the name of the file, most general first. */
  readonly name: readonly string[];
  /** Made when it is asked for. */
  readonly make: (sources: Sources, words: ExportWords) => Promise<OfferContent>;
}

/** Files with the boundaries, and what is drawn around them. */
export const BOUNDARY_FILES = ["nuts3-2021-03m.topo.json"] as const;
export const GROUND_FILES = [...BOUNDARY_FILES, "land.topo.json", "water.topo.json"] as const;
