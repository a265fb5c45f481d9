import type { Geometry } from "geojson";
import { memo, type SVGProps } from "react";
import { pathData, type ZoomClass } from "../path-data";

interface ShapeProps extends Omit<SVGProps<SVGPathElement>, "d" | "ref"> {
  readonly geometry: Geometry;
  readonly zoomClass: ZoomClass;
}

/** One path in grid steps; its stroke keeps its width in pixels at every zoom. */
export const Shape = memo(function Shape({ geometry, zoomClass, ...attributes }: ShapeProps) {
  return <path {...attributes} d={pathData(geometry, zoomClass)} vectorEffect="non-scaling-stroke" />;
});
