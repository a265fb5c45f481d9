import type { ReactNode } from "react";
import type { NutsCode } from "../../model/identifiers";
import type { ComparedArea } from "../../state/compared-units";

/**
 * A small map of the shown indicator, as the app draws it: panels know no map. It reads classes, hovered and marked
 * units from state.
 */
export interface MapSlotProps {
  /** Null: all compared areas on one map. */
  readonly area: ComparedArea | null;
  /** What the map shows, for those who do not see it. */
  readonly label: string;
  /** Width in CSS pixels of stretches of border, by the two units that meet there: `UNIT1|UNIT2`, sorted. */
  readonly stretches?: ReadonlyMap<string, number>;
  readonly onUnit?: (unit: NutsCode) => void;
}

export type RenderMap = (props: MapSlotProps) => ReactNode;
