import { memo } from "react";
import type { Palette } from "../../palette";
import type { DistanceScene } from "../../scene/scene";
import { lineStyle, opacity } from "../../scene/line-style";
import { toScreen, type ScreenTransform } from "../mercator";
import { pathData, type ZoomClass } from "../path-data";
import { Shape } from "./shape";

interface DistanceBandsProps {
  readonly bands: NonNullable<DistanceScene["bands"]>;
  readonly palette: Palette;
  readonly zoomClass: ZoomClass;
}

/** The field in one hue, the nearest band strongest. */
export const DistanceBands = memo(function DistanceBands({ bands, palette, zoomClass }: DistanceBandsProps) {
  return (
    <g className="light-map__bands" pointerEvents="none">
      {bands.features.map(({ geometry, properties }, index) => (
        <Shape
          key={properties.from}
          geometry={geometry}
          zoomClass={zoomClass}
          fill={palette.distanceBands[Math.min(index, palette.distanceBands.length - 1)]}
          fillOpacity={opacity.distanceBand}
        />
      ))}
    </g>
  );
});

/** Lines where one band ends and the next begins. */
export const DistanceLines = memo(function DistanceLines({ bands, palette, zoomClass }: DistanceBandsProps) {
  return (
    <g
      className="light-map__distance-lines"
      fill="none"
      stroke={palette.distanceLine}
      strokeOpacity={opacity.distanceLine}
      strokeWidth={lineStyle.distanceLine}
      pointerEvents="none"
    >
      {bands.lines.map(({ geometry, properties }) => (
        <Shape key={properties.kilometres} geometry={geometry} zoomClass={zoomClass} />
      ))}
    </g>
  );
});

interface ReachProps {
  readonly reach: NonNullable<DistanceScene["reach"]>;
  readonly palette: Palette;
  readonly zoomClass: ZoomClass;
}

/** The chosen distance as a strong line. */
export const Reach = memo(function Reach({ reach, palette, zoomClass }: ReachProps) {
  return (
    <g className="light-map__reach" fill="none" strokeLinejoin="round" pointerEvents="none">
      <path d={pathData(reach.area, zoomClass)} fill={palette.distanceLine} fillOpacity={opacity.reachArea} />
      <Shape
        geometry={reach.line}
        zoomClass={zoomClass}
        stroke={palette.distanceLine}
        strokeWidth={lineStyle.reach}
      />
    </g>
  );
});

interface ShortestLineProps {
  readonly line: NonNullable<DistanceScene["shortestLine"]>;
  readonly palette: Palette;
  readonly transform: ScreenTransform;
}

/** Radii of the two ends, pixels. */
const FROM_RADIUS = 5;
const TO_RADIUS = 3;

/** From the chosen point to the nearest border, dotted so that it is not taken for a border. */
export function ShortestLine({ line, palette, transform }: ShortestLineProps) {
  const [x1, y1] = toScreen(line.from, transform);
  const [x2, y2] = toScreen(line.to, transform);
  return (
    <g className="light-map__shortest" pointerEvents="none">
      <line
        x1={x1}
        y1={y1}
        x2={x2}
        y2={y2}
        stroke={palette.halo}
        strokeWidth={lineStyle.shortestLine + 2.5}
      />
      <line
        x1={x1}
        y1={y1}
        x2={x2}
        y2={y2}
        stroke={palette.highlight}
        strokeWidth={lineStyle.shortestLine}
        strokeDasharray="5 3"
      />
      <circle
        cx={x1}
        cy={y1}
        r={FROM_RADIUS}
        fill={palette.highlight}
        stroke={palette.halo}
        strokeWidth={2}
      />
      <circle
        cx={x2}
        cy={y2}
        r={TO_RADIUS}
        fill={palette.halo}
        stroke={palette.highlight}
        strokeWidth={1.5}
      />
    </g>
  );
}
