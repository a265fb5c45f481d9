import type { MultiLineString } from "geojson";
import { memo } from "react";
import type { Palette } from "../../palette";
import type { BaseScene, RegionShape } from "../../scene/scene";
import { lineStyle, opacity } from "../../scene/line-style";
import { chunkLines } from "../line-chunks";
import type { ZoomClass } from "../path-data";
import { Shape } from "./shape";

interface UnitLinesProps {
  readonly mesh: MultiLineString;
  readonly regions: readonly RegionShape[];
  readonly palette: Palette;
  readonly zoomClass: ZoomClass;
}

/** Hairlines between units, and the stronger dashed lines between partner areas of a region. */
export const UnitLines = memo(function UnitLines({ mesh, regions, palette, zoomClass }: UnitLinesProps) {
  return (
    <g fill="none" pointerEvents="none">
      <g
        className="light-map__hairlines"
        stroke={palette.hairline}
        strokeOpacity={opacity.hairline}
        strokeWidth={lineStyle.hairline}
      >
        {chunkLines(mesh).map((chunk, index) => (
          <Shape key={index} geometry={chunk} zoomClass={zoomClass} />
        ))}
      </g>
      <g
        className="light-map__partner-areas"
        stroke={palette.partnerAreaLine}
        strokeWidth={lineStyle.partnerArea}
        strokeDasharray="4.4 2.2"
      >
        {regions.map(({ id, partnerAreaMesh }) => (
          <Shape key={id} geometry={partnerAreaMesh} zoomClass={zoomClass} />
        ))}
      </g>
    </g>
  );
});

interface BordersProps {
  readonly borders: BaseScene["borders"];
  readonly palette: Palette;
  readonly zoomClass: ZoomClass;
  readonly width: number;
  readonly casingWidth: number;
}

/** State borders, the strongest lines of the map: dark with a light casing. */
export const Borders = memo(function Borders({
  borders,
  palette,
  zoomClass,
  width,
  casingWidth,
}: BordersProps) {
  const shapes = borders.map(({ countries, geometry }) => (
    <Shape key={countries.join("-")} geometry={geometry} zoomClass={zoomClass} />
  ));
  return (
    <g fill="none" strokeLinejoin="round" strokeLinecap="round" pointerEvents="none">
      <g
        className="light-map__border-casing"
        stroke={palette.borderCasing}
        strokeWidth={casingWidth}
        strokeOpacity={opacity.borderCasing}
      >
        {shapes}
      </g>
      <g className="light-map__borders" stroke={palette.border} strokeWidth={width}>
        {shapes}
      </g>
    </g>
  );
});
