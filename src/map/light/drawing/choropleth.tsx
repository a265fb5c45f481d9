import { memo } from "react";
import type { Palette } from "../../palette";
import type { ChoroplethScene } from "../../scene/scene";
import type { ZoomClass } from "../path-data";
import { Hatch } from "./regions";
import { Shape } from "./shape";

interface ChoroplethAreasProps {
  readonly choropleth: ChoroplethScene;
  readonly palette: Palette;
  readonly zoomClass: ZoomClass;
  readonly stepsPerPixel: number;
  readonly idPrefix: string;
}

/** Every area in the colour of its class; areas without a figure hatched. The units below meet the pointer. */
export const ChoroplethAreas = memo(function ChoroplethAreas({
  choropleth: { areas, fills, noData },
  palette,
  zoomClass,
  stepsPerPixel,
  idPrefix,
}: ChoroplethAreasProps) {
  return (
    <g className="light-map__choropleth" pointerEvents="none">
      {areas.map(({ code, geometry }) => {
        const fill = fills.get(code);
        return fill === undefined ? null : (
          // The stroke closes the seam that antialiasing leaves between neighbours.
          <Shape
            key={code}
            geometry={geometry}
            zoomClass={zoomClass}
            fill={fill}
            stroke={fill}
            strokeWidth={SEAM}
          />
        );
      })}
      {noData ? (
        <Hatch
          area={noData}
          colour={palette.inkSoft}
          zoomClass={zoomClass}
          stepsPerPixel={stepsPerPixel}
          clipId={`${idPrefix}no-data`}
        />
      ) : null}
    </g>
  );
});

const SEAM = 0.4;
