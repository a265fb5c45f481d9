import type { NutsCode } from "../../../model/identifiers";
import { useChoropleth } from "../../../state/choropleth";
import { useMarkedUnits } from "../../../state/marked-units";
import { useSelection } from "../../../state/selection";
import { isSameArea } from "../../chart/unit-highlights";

/**
 * Those of the areas that are hovered or selected anywhere, brushed, or of the class that the legend points at. Where
 * the brush has marked all of them, it tells none apart.
 */
export function useHighlightedAreas(codes: readonly NutsCode[]): ReadonlySet<NutsCode> {
  const hovered = useSelection((state) => (state.hovered?.kind === "unit" ? state.hovered.id : null));
  const selected = useSelection(({ selection }) => (selection?.kind === "unit" ? selection.id : null));
  const marked = useMarkedUnits((state) => state.marked);
  const hoveredClass = useMarkedUnits((state) => state.hoveredClass);
  const classes = useChoropleth((state) => state.choropleth?.classes ?? null);
  const tellsApart = codes.some((code) => !marked.has(code));
  return new Set(
    codes.filter(
      (code) =>
        (tellsApart && marked.has(code)) ||
        isSameArea(code, hovered) ||
        isSameArea(code, selected) ||
        (hoveredClass !== null && classes?.get(code) === hoveredClass),
    ),
  );
}
