import { nuts2Of } from "../../analysis/statistics/indicators/nuts2-areas";
import type { NutsCode } from "../../model/identifiers";
import { useMarkedUnits } from "../../state/marked-units";
import { useSelection } from "../../state/selection";
import { Shape } from "../light/drawing/shape";
import { WorldGroup } from "../light/drawing/world-group";
import type { Viewport } from "../light/mercator";
import { zoomClassOf } from "../light/path-data";
import type { Palette } from "../palette";
import type { BaseScene } from "../scene/scene";

interface MarksProps {
  readonly scene: BaseScene;
  readonly viewport: Viewport;
  readonly palette: Palette;
}

/** The unit that is hovered or selected anywhere, and those marked by a brush. */
export function SmallMapMarks({ scene, viewport, palette }: MarksProps) {
  const hovered = useSelection((state) => (state.hovered?.kind === "unit" ? state.hovered.id : null));
  const selected = useSelection(({ selection }) => (selection?.kind === "unit" ? selection.id : null));
  const marked = useMarkedUnits((state) => state.marked);
  const zoomClass = zoomClassOf(viewport.camera.zoom);
  const shown = scene.units.filter(
    ({ code }) => marked.has(code) || code === selected || isUnderPointer(code, hovered),
  );
  return (
    <WorldGroup viewport={viewport}>
      <g className="small-map__marks" fill="none" strokeLinejoin="round" pointerEvents="none">
        {shown.map(({ code, geometry }) => (
          <g key={code}>
            <Shape
              geometry={geometry}
              zoomClass={zoomClass}
              stroke={palette.halo}
              strokeWidth={code === selected ? 5.5 : 4}
            />
            <Shape
              geometry={geometry}
              zoomClass={zoomClass}
              stroke={palette.highlight}
              strokeWidth={code === selected ? 2.75 : 1.75}
            />
          </g>
        ))}
      </g>
    </WorldGroup>
  );
}

/** A NUTS 2 area is hovered by its code: all its units are marked. */
function isUnderPointer(code: NutsCode, hovered: NutsCode | null): boolean {
  return code === hovered || nuts2Of(code) === hovered;
}
