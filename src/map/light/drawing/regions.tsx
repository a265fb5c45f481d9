import type { MultiPolygon } from "geojson";
import { memo } from "react";
import type { RegionShape, Scene } from "../../scene/scene";
import { hatchLines } from "../hatch";
import { lineStyle, opacity, regionBandOf, regionFillOf, regionOutlineOf } from "../../scene/line-style";
import { gridSize, pathData, type ZoomClass } from "../path-data";
import { Shape } from "./shape";

interface RegionsProps {
  readonly regions: readonly RegionShape[];
  readonly emphasis: Scene["emphasis"];
  readonly zoomClass: ZoomClass;
}

interface RegionBodiesProps extends RegionsProps {
  /** Grid steps in one pixel: keeps the hatching as wide as it is at every zoom. */
  readonly stepsPerPixel: number;
  /** Makes the pattern's ids differ between two drawings on one page. */
  readonly idPrefix: string;
}

/** Tint of every region, so that an overlap of two shows both; partial units are hatched. */
export function RegionBodies({ regions, emphasis, zoomClass, stepsPerPixel, idPrefix }: RegionBodiesProps) {
  return (
    <g className="light-map__bodies" pointerEvents="none">
      {regions.map(({ id, colour, body }) => (
        <path key={id} d={pathData(body, zoomClass)} fill={colour} fillOpacity={regionFillOf(emphasis)} />
      ))}
      {regions.map(({ id, colour, partial }) =>
        // On a choropleth hatching means that a figure is missing.
        partial && emphasis !== "outlines" ? (
          <Hatch
            key={id}
            area={partial}
            colour={colour}
            zoomClass={zoomClass}
            stepsPerPixel={stepsPerPixel}
            clipId={`${idPrefix}partial-${id}`}
          />
        ) : null,
      )}
    </g>
  );
}

interface HatchProps {
  readonly area: MultiPolygon;
  readonly colour: string;
  readonly zoomClass: ZoomClass;
  readonly stepsPerPixel: number;
  readonly clipId: string;
}

export function Hatch({ area, colour, zoomClass, stepsPerPixel, clipId }: HatchProps) {
  const lines = hatchLines(area, gridSize(zoomClass), lineStyle.hatchSpacing * stepsPerPixel);
  return (
    <>
      <clipPath id={clipId}>
        <path d={pathData(area, zoomClass)} />
      </clipPath>
      <g clipPath={`url(#${clipId})`}>
        <path
          className="light-map__hatch"
          d={lines}
          stroke={colour}
          strokeOpacity={opacity.hatch}
          strokeWidth={lineStyle.hatch}
          vectorEffect="non-scaling-stroke"
        />
      </g>
    </>
  );
}

/** Outline in the region's accent with a soft band inside it. */
export const RegionOutlines = memo(function RegionOutlines({
  regions,
  emphasis,
  zoomClass,
  idPrefix,
}: RegionsProps & { readonly idPrefix: string }) {
  return (
    <g className="light-map__outlines" fill="none" strokeLinejoin="round" pointerEvents="none">
      {regions.map(({ id, colour, body, outline }) => (
        <g key={id} stroke={colour}>
          <clipPath id={`${idPrefix}body-${id}`}>
            <path d={pathData(body, zoomClass)} />
          </clipPath>
          <g clipPath={`url(#${idPrefix}body-${id})`}>
            <Shape
              geometry={outline}
              zoomClass={zoomClass}
              strokeWidth={lineStyle.regionBand}
              strokeOpacity={regionBandOf(emphasis)}
            />
          </g>
          <Shape
            className="light-map__outline"
            geometry={outline}
            zoomClass={zoomClass}
            strokeWidth={lineStyle.regionOutline}
            strokeOpacity={regionOutlineOf(emphasis)}
          />
        </g>
      ))}
    </g>
  );
});
