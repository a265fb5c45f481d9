import type { NutsCode } from "../../model/identifiers";
import { markUnits } from "../../state/marked-units";
import { hover, select } from "../../state/selection";

/** Letters of a NUTS 3 code; only units of this level have a sheet. */
const UNIT_LENGTH = 5;

/** Lights a unit, or NUTS 2 area, on every map, chart and table; null: none. */
export function previewUnit(code: string | null): void {
  hover(code === null ? null : { kind: "unit", id: code as NutsCode });
}

/** Selects a unit; a NUTS 2 area is only marked. */
export function chooseUnit(code: string): void {
  if (code.length === UNIT_LENGTH) select({ kind: "unit", id: code as NutsCode });
  else markUnits([code as NutsCode]);
}
