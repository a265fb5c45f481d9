import type { ReactNode } from "react";
import { screenTransform, type Viewport } from "../mercator";
import { gridSize, zoomClassOf } from "../path-data";

interface WorldGroupProps {
  readonly viewport: Viewport;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Puts children that are drawn in grid steps of the zoom's class onto the screen. */
export function WorldGroup({ viewport, className, children }: WorldGroupProps) {
  const { scale, x, y } = screenTransform(viewport);
  const pixels = scale / gridSize(zoomClassOf(viewport.camera.zoom));
  return (
    <g className={className} transform={`matrix(${pixels} 0 0 ${pixels} ${x.toFixed(2)} ${y.toFixed(2)})`}>
      {children}
    </g>
  );
}
