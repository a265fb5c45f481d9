import { memo } from "react";
import type { Palette } from "../../palette";
import type { BaseScene, UnitShape } from "../../scene/scene";
import { lineStyle, opacity } from "../../scene/line-style";
import { pathData, type ZoomClass } from "../path-data";
import { Shape } from "./shape";

interface LandProps {
  readonly land: BaseScene["land"];
  readonly units: readonly UnitShape[];
  readonly palette: Palette;
  readonly zoomClass: ZoomClass;
}

/**
 * Land beyond the shown countries and, above it, the units in paper colour. The units are also what the
 * pointer meets: they alone of all areas take part in hit testing.
 */
export const Land = memo(function Land({ land, units, palette, zoomClass }: LandProps) {
  return (
    <>
      <g className="light-map__land" fill={palette.landBeyond} pointerEvents="none">
        {land.features.map((feature, index) => (
          <path key={index} d={pathData(feature.geometry, zoomClass)} />
        ))}
        <Shape
          geometry={land.borders}
          zoomClass={zoomClass}
          fill="none"
          stroke={palette.hairline}
          strokeOpacity={opacity.landBorder}
          strokeWidth={lineStyle.landBorder}
        />
      </g>
      <g className="light-map__units" fill={palette.paper}>
        {units.map(({ code, geometry }) => (
          <path key={code} data-kind="unit" data-id={code} d={pathData(geometry, zoomClass)} />
        ))}
      </g>
    </>
  );
});

interface WatersProps {
  readonly water: BaseScene["water"];
  readonly palette: Palette;
  readonly zoomClass: ZoomClass;
  readonly riverWidth: number;
}

export const Waters = memo(function Waters({ water, palette, zoomClass, riverWidth }: WatersProps) {
  return (
    <>
      <g
        className="light-map__rivers"
        fill="none"
        stroke={palette.river}
        strokeWidth={riverWidth}
        strokeLinejoin="round"
      >
        {water.rivers.features.map((feature, index) => (
          <Shape key={index} geometry={feature.geometry} zoomClass={zoomClass} />
        ))}
      </g>
      <g className="light-map__lakes" fill={palette.water} stroke={palette.river} strokeWidth={0.6}>
        {water.lakes.features.map((feature, index) => (
          <Shape key={index} geometry={feature.geometry} zoomClass={zoomClass} />
        ))}
      </g>
    </>
  );
});
