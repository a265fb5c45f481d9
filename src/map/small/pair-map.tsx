import { memo, useMemo } from "react";
import type { PairGroup } from "../../analysis/statistics/cooperation/group-pairs";
import type { PairKey } from "../../analysis/statistics/cooperation/pair-key";
import type { BoundingBox, NutsCode, Position } from "../../model/identifiers";
import { useDatasets } from "../../state/datasets";
import { effectiveColourScheme, useDisplay } from "../../state/display";
import { Borders } from "../light/drawing/lines";
import { Shape } from "../light/drawing/shape";
import { WorldGroup } from "../light/drawing/world-group";
import {
  evenPadding,
  fitBounds,
  screenTransform,
  toScreen,
  visibleBounds,
  type Viewport,
} from "../light/mercator";
import { zoomClassOf } from "../light/path-data";
import { estimateWidth } from "../light/text-measure";
import { palettes, type Palette } from "../palette";
import { buildBaseScene } from "../scene/base-scene";
import { lineStyle, opacity } from "../scene/line-style";
import type { BaseScene } from "../scene/scene";
import { namesWithRoom } from "./names-with-room";
import { boundsOfUnits, withinBox } from "./small-map-scene";
import "./pair-map.css";

interface PairLine {
  readonly key: PairKey;
  readonly ends: readonly [Position, Position];
  readonly group: PairGroup;
  readonly width: number;
}

interface PairMapProps {
  readonly label: string;
  readonly width: number;
  readonly members: ReadonlySet<NutsCode>;
  readonly lines: readonly PairLine[];
  readonly places: readonly { readonly name: string; readonly position: Position }[];
  readonly ties: readonly (readonly [Position, Position])[];
  readonly highlighted: readonly PairKey[];
  readonly onPreview: (pair: PairKey | null) => void;
  readonly onChoose: (pair: PairKey) => void;
}

/** Height to width. */
const ASPECT = 0.72;
const PADDING = 28;
const BORDER_WIDTH = 1.2;
const CASING_WIDTH = 3;
/** Bend of a line beside its length: two lines between neighbours do not lie on each other. */
const BEND = 0.12;
/** Room for the pointer around a line, CSS pixels. */
const REACH = 14;
const NODE_RADIUS = 3;
const NAME_STYLE = {
  family: "sans",
  size: 12,
  weight: 600,
  spacing: 0,
  measure: null,
  isSoft: false,
} as const;

/** Pairs of areas as lines; table and chart beside it are the way by keyboard. */
export function PairMap(props: PairMapProps) {
  const { label, width, members, lines, places, ties, highlighted, onPreview, onChoose } = props;
  const base = useDatasets((state) => state.base.data);
  const scheme = useDisplay(effectiveColourScheme);
  const scene = useMemo(() => (base ? buildBaseScene(base, null, scheme) : null), [base, scheme]);
  const viewport = useMemo(() => {
    const size = { width, height: Math.round(width * ASPECT) };
    const bounds = scene ? boundsOfAll(scene, members, lines) : null;
    return bounds ? { camera: fitBounds(bounds, size, evenPadding(PADDING)), size } : null;
  }, [scene, members, lines, width]);
  if (!scene || !viewport) return null;
  const { size } = viewport;
  const palette = palettes[scheme];
  const transform = screenTransform(viewport);
  const place = (position: Position) => toScreen(position, transform);
  const pathOf = ([from, to]: readonly [Position, Position]) => bentPath(place(from), place(to));
  const nodes = places.map(({ name, position }) => {
    const [x, y] = place(position);
    return { name, x, y, width: estimateWidth(name, NAME_STYLE) };
  });
  return (
    <svg
      className="pair-map"
      data-export="map"
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={label}
      onPointerLeave={() => onPreview(null)}
    >
      <Ground scene={scene} viewport={viewport} members={members} palette={palette} />
      <g fill="none" strokeLinecap="round" pointerEvents="none">
        {lines.map(({ key, ends, group, width: stroke }) => (
          <g key={key} className={`pair-map__line pair-map__line--${group}`}>
            {highlighted.includes(key) ? (
              <path className="pair-map__glow" d={pathOf(ends)} strokeWidth={stroke + 7} />
            ) : null}
            <path className="pair-map__casing" d={pathOf(ends)} strokeWidth={stroke + 2.5} />
            <path className="pair-map__stroke" d={pathOf(ends)} strokeWidth={stroke} />
          </g>
        ))}
        {ties.map((ends, index) => (
          <path key={index} className="pair-map__tie" d={pathOf(ends)} />
        ))}
      </g>
      <g fill="none" stroke="transparent" pointerEvents="stroke">
        {lines.map(({ key, ends, width: stroke }) => (
          <path
            key={key}
            className="pair-map__field"
            data-pair={key}
            d={pathOf(ends)}
            strokeWidth={stroke + REACH}
            onPointerEnter={() => onPreview(key)}
            onClick={() => onChoose(key)}
          />
        ))}
      </g>
      <g pointerEvents="none">
        {nodes.map(({ name, x, y }) => (
          <circle key={name} className="pair-map__node" cx={x} cy={y} r={NODE_RADIUS} />
        ))}
        {namesWithRoom(nodes, size).map(({ name, x, y }) => (
          <text key={name} className="pair-map__name" x={x} y={y} textAnchor="middle">
            {name}
          </text>
        ))}
      </g>
    </svg>
  );
}

interface GroundProps {
  readonly scene: BaseScene;
  readonly viewport: Viewport;
  readonly members: ReadonlySet<NutsCode>;
  readonly palette: Palette;
}

/** Land, units and borders; the areas of the set are lighter than what lies around. */
const Ground = memo(function Ground({ scene, viewport, members, palette }: GroundProps) {
  const zoomClass = zoomClassOf(viewport.camera.zoom);
  const near = useMemo(() => withinBox(scene.units, visibleBounds(viewport)), [scene, viewport]);
  return (
    <WorldGroup viewport={viewport}>
      <g fill={palette.landBeyond}>
        {scene.land.features.map((land, index) => (
          <Shape key={index} geometry={land.geometry} zoomClass={zoomClass} />
        ))}
        {near
          .filter(({ code }) => !members.has(code))
          .map(({ code, geometry }) => (
            <Shape key={code} geometry={geometry} zoomClass={zoomClass} />
          ))}
      </g>
      <g
        fill={palette.paper}
        stroke={palette.hairline}
        strokeWidth={lineStyle.hairline}
        strokeOpacity={opacity.hairline}
      >
        {near
          .filter(({ code }) => members.has(code))
          .map(({ code, geometry }) => (
            <Shape key={code} geometry={geometry} zoomClass={zoomClass} />
          ))}
      </g>
      <g fill={palette.water}>
        {scene.water.lakes.features.map((lake, index) => (
          <Shape key={index} geometry={lake.geometry} zoomClass={zoomClass} />
        ))}
      </g>
      <Borders
        borders={scene.borders}
        palette={palette}
        zoomClass={zoomClass}
        width={BORDER_WIDTH}
        casingWidth={CASING_WIDTH}
      />
    </WorldGroup>
  );
});

/** Around the ends of all lines; a whole country would push them into a corner. */
function boundsOfAll(
  scene: BaseScene,
  members: ReadonlySet<NutsCode>,
  lines: readonly PairLine[],
): BoundingBox | null {
  const ends = lines.flatMap((line) => line.ends);
  if (ends.length === 0) return boundsOfUnits(scene.units, members);
  const longitudes = ends.map(([longitude]) => longitude);
  const latitudes = ends.map(([, latitude]) => latitude);
  const [west, south, east, north] = [
    Math.min(...longitudes),
    Math.min(...latitudes),
    Math.max(...longitudes),
    Math.max(...latitudes),
  ];
  const room = Math.max(east - west, north - south, 0.2) * 0.12;
  return [west - room, south - room, east + room, north + room];
}

function bentPath([fromX, fromY]: readonly number[], [toX, toY]: readonly number[]): string {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [fromX, fromY, toX, toY];
  const [bendX, bendY] = [(x0 + x1) / 2 - (y1 - y0) * BEND, (y0 + y1) / 2 + (x1 - x0) * BEND];
  return `M${[x0, y0].map(round).join(",")}Q${[bendX, bendY, x1, y1].map(round).join(",")}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
