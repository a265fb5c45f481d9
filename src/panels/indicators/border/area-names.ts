import type { NutsCode } from "../../../model/identifiers";
import type { Choropleth } from "../../../state/choropleth";
import type { BaseIndex } from "../../data/base-index";

/** Name of an area at the level of the indicator; its code where no table names it. */
export function areaNames(
  { units }: Pick<BaseIndex, "units">,
  { nuts2 }: Pick<Choropleth, "nuts2">,
): (code: NutsCode) => string {
  return (code) => (nuts2 ? nuts2.names.get(code) : units.get(code)?.name) ?? code;
}
