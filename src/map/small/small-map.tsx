import { memo, useId, useMemo, type MouseEvent } from "react";
import type { NutsCode, RegionId } from "../../model/identifiers";
import { useChoropleth } from "../../state/choropleth";
import { useCompare } from "../../state/compare";
import { coloursOf } from "../../state/class-colours";
import { comparedAreas, comparedUnits, type ComparedArea } from "../../state/compared-units";
import { useDatasets } from "../../state/datasets";
import { effectiveColourScheme, useDisplay } from "../../state/display";
import { useMarkedUnits } from "../../state/marked-units";
import { hover, select, useSelection } from "../../state/selection";
import { ChoroplethAreas } from "../light/drawing/choropleth";
import { Borders } from "../light/drawing/lines";
import { Shape } from "../light/drawing/shape";
import { WorldGroup } from "../light/drawing/world-group";
import { evenPadding, fitBounds, scaleOfZoom, visibleBounds, type Viewport } from "../light/mercator";
import { gridSize, zoomClassOf, type ZoomClass } from "../light/path-data";
import { palettes, type Palette } from "../palette";
import { buildBaseScene } from "../scene/base-scene";
import { buildChoroplethScene } from "../scene/choropleth-scene";
import { lineStyle } from "../scene/line-style";
import type { BaseScene, ChoroplethScene } from "../scene/scene";
import { boundsOfUnits, drawnStretches, withinBox } from "./small-map-scene";
import "./small-map.css";

/** Width to height; the map fills the width it is given. */
const SIZE = { width: 360, height: 340 } as const;
const PADDING = 10;
const BORDER_WIDTH = 1.4;
const CASING_WIDTH = 3.6;
/** Areas around the compared one step back, pixels of paper over them. */
const AROUND_OPACITY = 0.62;
/** Letters of a NUTS 2 code. */
const NUTS2_LENGTH = 4;

interface SmallMapProps {
  /** Null: all compared areas. */
  readonly area: ComparedArea | null;
  readonly label: string;
  /** Width in CSS pixels of stretches of border, by the two units that meet there: `UNIT1|UNIT2`, sorted. */
  readonly stretches?: ReadonlyMap<string, number>;
  readonly onUnit?: (unit: NutsCode) => void;
}

/**
 * One compared area with its surroundings in the classes that all maps share. The lists and tables beside it are
 * the way by keyboard; hovering marks the unit everywhere.
 */
export function SmallMap({ area, label, stretches, onUnit }: SmallMapProps) {
  const base = useDatasets((state) => state.base.data);
  const scheme = useDisplay(effectiveColourScheme);
  const keys = useCompare((state) => state.areas);
  const scene = useMemo(() => (base ? buildBaseScene(base, null, scheme) : null), [base, scheme]);
  const members = useMemo(
    () =>
      area ? new Set(area.members.map((member) => member.area)) : base ? comparedUnits(base, keys) : NONE,
    [area, base, keys],
  );
  const viewport = useMemo(() => {
    const bounds = scene ? boundsOfUnits(scene.units, members) : null;
    return bounds ? { camera: fitBounds(bounds, SIZE, evenPadding(PADDING)), size: SIZE } : null;
  }, [scene, members]);
  const outlined = useMemo(() => {
    const shown = area ? [area] : base ? comparedAreas(base, keys) : [];
    return new Set(shown.flatMap(({ region }) => region ?? []));
  }, [area, base, keys]);
  if (!scene || !viewport) return null;
  const chosen = onUnit ?? ((unit: NutsCode) => select({ kind: "unit", id: unit }));
  return (
    <svg
      className="small-map"
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role="img"
      aria-label={label}
      onPointerMove={(event) => {
        const unit = unitAt(event);
        hover(unit ? { kind: "unit", id: unit } : null);
      }}
      onPointerLeave={() => hover(null)}
      onClick={(event) => {
        const unit = unitAt(event);
        if (unit) chosen(unit);
      }}
    >
      <Picture
        scene={scene}
        viewport={viewport}
        members={members}
        palette={palettes[scheme]}
        scheme={scheme}
        outlined={outlined}
        stretches={stretches ?? NO_STRETCHES}
      />
      <Marks scene={scene} viewport={viewport} palette={palettes[scheme]} />
    </svg>
  );
}

const NONE: ReadonlySet<NutsCode> = new Set();
const NO_STRETCHES: ReadonlyMap<string, number> = new Map();

function unitAt(event: MouseEvent): NutsCode | null {
  const id = event.target instanceof SVGElement ? event.target.dataset["unit"] : undefined;
  return id === undefined ? null : (id as NutsCode);
}

interface PictureProps {
  readonly scene: BaseScene;
  readonly viewport: Viewport;
  readonly members: ReadonlySet<NutsCode>;
  readonly palette: Palette;
  readonly scheme: "light" | "dark";
  /** Regions whose outline is drawn. */
  readonly outlined: ReadonlySet<RegionId>;
  readonly stretches: ReadonlyMap<string, number>;
}

/** Everything that does not change with hovering. */
const Picture = memo(function Picture({
  scene,
  viewport,
  members,
  palette,
  scheme,
  outlined,
  stretches,
}: PictureProps) {
  const id = useId();
  const zoomClass = zoomClassOf(viewport.camera.zoom);
  const near = useMemo(() => withinBox(scene.units, visibleBounds(viewport)), [scene, viewport]);
  const choropleth = useSmallChoropleth(scene, scheme, palette, viewport);
  const around = near.filter(({ code }) => !members.has(code));
  const inside = scene.regions.filter(({ id: region }) => outlined.has(region));
  const lines = useMemo(
    () => drawnStretches(stretches, choropleth?.areas ?? scene.units),
    [stretches, choropleth, scene],
  );
  return (
    <WorldGroup viewport={viewport}>
      <g fill={palette.paper}>
        {near.map(({ code, geometry }) => (
          <Shape key={code} data-unit={code} geometry={geometry} zoomClass={zoomClass} />
        ))}
      </g>
      {choropleth ? (
        <ChoroplethAreas
          choropleth={choropleth}
          palette={palette}
          zoomClass={zoomClass}
          stepsPerPixel={gridSize(zoomClass) / scaleOfZoom(viewport.camera.zoom)}
          idPrefix={id}
        />
      ) : null}
      <g fill={palette.paper} fillOpacity={AROUND_OPACITY} pointerEvents="none">
        {around.map(({ code, geometry }) => (
          <Shape key={code} geometry={geometry} zoomClass={zoomClass} />
        ))}
      </g>
      <Lakes scene={scene} palette={palette} zoomClass={zoomClass} />
      <g fill="none" pointerEvents="none">
        {inside.map((region) => (
          <Shape
            key={region.id}
            geometry={region.outline}
            zoomClass={zoomClass}
            stroke={region.colour}
            strokeWidth={lineStyle.regionOutline}
          />
        ))}
      </g>
      <Borders
        borders={scene.borders}
        palette={palette}
        zoomClass={zoomClass}
        width={BORDER_WIDTH}
        casingWidth={CASING_WIDTH}
      />
      <g className="small-map__stretches" fill="none" stroke={palette.highlight} pointerEvents="none">
        {lines.map(({ key, path, width }) => (
          <Shape key={key} geometry={path} zoomClass={zoomClass} strokeWidth={width} strokeLinecap="round" />
        ))}
      </g>
    </WorldGroup>
  );
});

function Lakes({
  scene,
  palette,
  zoomClass,
}: {
  readonly scene: BaseScene;
  readonly palette: Palette;
  readonly zoomClass: ZoomClass;
}) {
  return (
    <g fill={palette.water} pointerEvents="none">
      {scene.water.lakes.features.map((lake, index) => (
        <Shape key={index} geometry={lake.geometry} zoomClass={zoomClass} />
      ))}
    </g>
  );
}

/** The choropleth cut down to what the small map shows. */
function useSmallChoropleth(
  scene: BaseScene,
  scheme: "light" | "dark",
  palette: Palette,
  viewport: Viewport,
): ChoroplethScene | null {
  const choropleth = useChoropleth((state) => state.choropleth);
  const hoveredClass = useMarkedUnits((state) => state.hoveredClass);
  return useMemo(() => {
    if (!choropleth) return null;
    const whole = buildChoroplethScene({
      choropleth,
      units: scene.units,
      colours: coloursOf(choropleth, scheme),
      paper: palette.paper,
      hoveredClass,
    });
    const areas = withinBox(whole.areas, visibleBounds(viewport));
    const coordinates = areas.flatMap(({ code, geometry }) =>
      whole.fills.has(code) ? [] : geometry.coordinates,
    );
    return {
      ...whole,
      areas,
      noData: coordinates.length > 0 ? { type: "MultiPolygon", coordinates } : null,
    };
  }, [choropleth, hoveredClass, scene, scheme, palette, viewport]);
}

interface MarksProps {
  readonly scene: BaseScene;
  readonly viewport: Viewport;
  readonly palette: Palette;
}

/** The unit that is hovered or selected anywhere, and those marked by a brush. */
function Marks({ scene, viewport, palette }: MarksProps) {
  const hovered = useSelection((state) => (state.hovered?.kind === "unit" ? state.hovered.id : null));
  const selected = useSelection(({ selection }) => (selection?.kind === "unit" ? selection.id : null));
  const marked = useMarkedUnits((state) => state.marked);
  const zoomClass = zoomClassOf(viewport.camera.zoom);
  const shown = scene.units.filter(
    ({ code }) => marked.has(code) || code === selected || isUnderPointer(code, hovered),
  );
  return (
    <WorldGroup viewport={viewport}>
      <g fill="none" strokeLinejoin="round" pointerEvents="none">
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
  if (hovered === null) return false;
  return hovered.length === NUTS2_LENGTH ? code.startsWith(hovered) : code === hovered;
}
