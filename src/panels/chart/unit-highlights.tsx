import type { NutsCode } from "../../model/identifiers";
import { useChoropleth } from "../../state/choropleth";
import { useMarkedUnits } from "../../state/marked-units";
import { useSelection } from "../../state/selection";

interface UnitPlace {
  readonly code: NutsCode;
  readonly x: number;
  readonly y: number;
  /** Of the mark, pixels. */
  readonly radius: number;
}

/** Space between a mark and its ring, pixels. */
const GAP = 2.5;

/**
 * Rings around the marks of units that are hovered or selected anywhere, brushed, or of the class that the legend
 * points at. Drawn above the marks, so that these need not be drawn anew.
 */
export function UnitHighlights({ places }: { readonly places: readonly UnitPlace[] }) {
  const hovered = useSelection((state) => (state.hovered?.kind === "unit" ? state.hovered.id : null));
  const selected = useSelection((state) => (state.selection?.kind === "unit" ? state.selection.id : null));
  const marked = useMarkedUnits((state) => state.marked);
  const hoveredClass = useMarkedUnits((state) => state.hoveredClass);
  const classes = useChoropleth((state) => state.choropleth?.classes ?? null);
  const strong = places.filter(({ code }) => [hovered, selected].some((other) => isSameArea(code, other)));
  const light = places.filter(
    ({ code }) => marked.has(code) || (hoveredClass !== null && classes?.get(code) === hoveredClass),
  );
  return (
    <g aria-hidden="true">
      {light.map(({ code, x, y, radius }, index) => (
        <circle
          key={`${code}${index}`}
          className="chart__ring chart__ring--marked"
          cx={x}
          cy={y}
          r={radius + GAP}
        />
      ))}
      {strong.map(({ code, x, y, radius }, index) => (
        <g key={`${code}${index}`}>
          <circle className="chart__ring chart__ring--casing" cx={x} cy={y} r={radius + GAP} />
          <circle className="chart__ring" cx={x} cy={y} r={radius + GAP} />
        </g>
      ))}
    </g>
  );
}

/** The same area, or a unit and the NUTS 2 area around it: the codes tell. */
export function isSameArea(code: string, other: string | null): boolean {
  return other !== null && (code.startsWith(other) || other.startsWith(code));
}
