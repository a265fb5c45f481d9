import type { ReactNode } from "react";
import type { PairGroup } from "../../analysis/statistics/cooperation/group-pairs";
import type { PairKey } from "../../analysis/statistics/cooperation/pair-key";
import type { NutsCode, Position } from "../../model/identifiers";

/** A pair of areas as a line of the map. */
export interface PairLine {
  readonly key: PairKey;
  readonly ends: readonly [Position, Position];
  readonly group: PairGroup;
  /** CSS pixels. */
  readonly width: number;
}

/** A small map of pairs, as the app draws it: panels know no map. */
export interface PairMapProps {
  /** What the map shows, for those who do not see it. */
  readonly label: string;
  /** CSS pixels; the drawing is never scaled, so that names keep their size. */
  readonly width: number;
  /** Units of the areas: the map shows them whole. */
  readonly members: ReadonlySet<NutsCode>;
  /** The strongest last: they lie on the others. */
  readonly lines: readonly PairLine[];
  /** Areas with their names. */
  readonly places: readonly { readonly name: string; readonly position: Position }[];
  /** The two cities of every partnership between the areas that are read. */
  readonly ties: readonly (readonly [Position, Position])[];
  /** Lines that are hovered or read. */
  readonly highlighted: readonly PairKey[];
  readonly onPreview: (pair: PairKey | null) => void;
  readonly onChoose: (pair: PairKey) => void;
}

export type RenderPairMap = (props: PairMapProps) => ReactNode;
