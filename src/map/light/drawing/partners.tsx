import type { MultiLineString } from "geojson";
import { memo, useMemo } from "react";
import type { PartnershipKind } from "../../../model/partnership";
import type { Palette } from "../../palette";
import type { ArcMark, PartnerScene } from "../../scene/scene";
import { lineStyle, litArc, opacity } from "../../scene/line-style";
import { clipLines } from "../clip-lines";
import { toScreen, type ScreenTransform, type Viewport } from "../mercator";
import { zoomClassOf, type ZoomClass } from "../path-data";
import { Shape } from "./shape";

interface ArcsProps {
  readonly arcs: PartnerScene["arcs"];
  /** By default they are where one of them is not lit. */
  readonly isRestricted?: boolean;
  readonly isDense?: boolean;
  readonly palette: Palette;
  /** What is drawn: the arcs end outside it. */
  readonly viewport: Viewport;
}

/** The line style tells the kind of partnership: solid, dashed, double, dotted. */
const arcDashes: Readonly<Record<PartnershipKind, string | undefined>> = {
  twinning: undefined,
  friendship: "7 4",
  project: undefined,
  other: "1.5 3.5",
};

/** Arcs are thin; the pointer may be this far off in all, pixels. */
const POINTER_WIDTH = 10;

/**
 * Great circles from city to city. What the selection does not light is one faint picture; without a
 * selection all of them are drawn thin.
 */
export const Arcs = memo(function Arcs({
  arcs,
  isRestricted = arcs.some(({ isLit }) => !isLit),
  isDense = false,
  palette,
  viewport,
}: ArcsProps) {
  const zoomClass = zoomClassOf(viewport.camera.zoom);
  const drawn = useMemo(() => clippedArcs(arcs, viewport), [arcs, viewport]);
  const lit = drawn.filter(({ isLit }) => isLit);
  const faded = drawn.filter(({ isLit }) => !isLit);
  const [ground, figure] = isRestricted ? [faded, lit] : [lit, []];
  const lines = litArc(isDense);
  return (
    <g className="light-map__arcs" fill="none" stroke={palette.partnerArc}>
      <g strokeOpacity={isRestricted ? opacity.faded : opacity.arc} pointerEvents="none">
        {joinByKind(ground).map(({ kind, path }) => (
          <Arc
            key={kind}
            kind={kind}
            path={path}
            width={lineStyle.arc}
            palette={palette}
            zoomClass={zoomClass}
          />
        ))}
      </g>
      <g strokeOpacity={lines.opacity} pointerEvents="none">
        {figure.map(({ id, kind, path }) => (
          <Arc key={id} kind={kind} path={path} width={lines.width} palette={palette} zoomClass={zoomClass} />
        ))}
      </g>
      <g stroke="none" strokeWidth={POINTER_WIDTH} pointerEvents="stroke">
        {drawn.map(({ id, path }) => (
          <Shape key={id} data-kind="partnership" data-id={id} geometry={path} zoomClass={zoomClass} />
        ))}
      </g>
    </g>
  );
});

function clippedArcs(arcs: readonly ArcMark[], viewport: Viewport): ArcMark[] {
  return arcs.flatMap((arc) => {
    const path = clipLines(arc.path, viewport);
    return path ? [path === arc.path ? arc : { ...arc, path }] : [];
  });
}

interface ArcProps {
  readonly kind: PartnershipKind;
  readonly path: MultiLineString;
  readonly width: number;
  readonly palette: Palette;
  readonly zoomClass: ZoomClass;
}

/** A double line is a wide one with its middle painted out. */
export function Arc({ kind, path, width, palette, zoomClass }: ArcProps) {
  if (kind !== "project")
    return (
      <Shape geometry={path} zoomClass={zoomClass} strokeWidth={width} strokeDasharray={arcDashes[kind]} />
    );
  return (
    <>
      <Shape geometry={path} zoomClass={zoomClass} strokeWidth={width * 2 + lineStyle.arcGap} />
      <Shape
        geometry={path}
        zoomClass={zoomClass}
        stroke={palette.paper}
        strokeOpacity={1}
        strokeWidth={lineStyle.arcGap}
      />
    </>
  );
}

function joinByKind(arcs: readonly ArcMark[]): { kind: PartnershipKind; path: MultiLineString }[] {
  const kinds = new Map<PartnershipKind, MultiLineString["coordinates"]>();
  for (const { kind, path } of arcs) kinds.set(kind, [...(kinds.get(kind) ?? []), ...path.coordinates]);
  return [...kinds].map(([kind, coordinates]) => ({ kind, path: { type: "MultiLineString", coordinates } }));
}

interface PartnerEndsProps {
  readonly ends: PartnerScene["ends"];
  readonly palette: Palette;
  readonly transform: ScreenTransform;
}

const END_RADIUS = 2.4;
/** The pointer may be this far off, pixels: more than off an arc, which always ends here. */
const END_POINTER_RADIUS = 7;

export function PartnerEnds({ ends, palette, transform }: PartnerEndsProps) {
  const placed = ends.map((end) => {
    const [x, y] = toScreen(end.position, transform);
    return { ...end, cx: x.toFixed(1), cy: y.toFixed(1) };
  });
  return (
    <>
      <g
        className="light-map__partner-ends"
        fill={palette.halo}
        stroke={palette.partnerArc}
        strokeWidth={1.4}
      >
        {placed.map(({ id, cx, cy, isLit }) => (
          <circle key={id} cx={cx} cy={cy} r={END_RADIUS} opacity={isLit ? 1 : opacity.faded * 2} />
        ))}
      </g>
      <g fill="none" pointerEvents="all">
        {placed.map(({ id, cx, cy }) => (
          <circle key={id} data-kind="city" data-id={id} cx={cx} cy={cy} r={END_POINTER_RADIUS} />
        ))}
      </g>
    </>
  );
}
