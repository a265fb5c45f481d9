import { memo, useId, useMemo } from "react";
import type { NutsCode, RegionId } from "../../model/identifiers";
import { useChoropleth } from "../../state/choropleth";
import { coloursOf } from "../../state/class-colours";
import { useMarkedUnits } from "../../state/marked-units";
import { CountCircles } from "../light/drawing/count-circles";
import { ChoroplethAreas } from "../light/drawing/choropleth";
import { DifferingDots } from "../light/drawing/differing-dots";
import { Borders } from "../light/drawing/lines";
import { Shape } from "../light/drawing/shape";
import { WorldGroup } from "../light/drawing/world-group";
import { scaleOfZoom, screenTransform, visibleBounds, type Viewport } from "../light/mercator";
import { gridSize, zoomClassOf, type ZoomClass } from "../light/path-data";
import type { Palette } from "../palette";
import { buildChoroplethScene } from "../scene/choropleth-scene";
import { lineStyle, opacity } from "../scene/line-style";
import type { BaseScene, ChoroplethScene } from "../scene/scene";
import { drawnStretches, withinBox } from "./small-map-scene";

/** State borders, CSS pixels. */
const BORDER_WIDTH = 1.4;
const CASING_WIDTH = 3.6;
/** Paper over the areas around the compared one: they step back. */
const AROUND_OPACITY = 0.62;

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
export const SmallMapPicture = memo(function SmallMapPicture({
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
    <>
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
        {choropleth ? <DifferingDots choropleth={choropleth} palette={palette} viewport={viewport} /> : null}
        <g
          fill="none"
          stroke={palette.hairline}
          strokeWidth={lineStyle.hairline}
          strokeOpacity={opacity.hairline}
          pointerEvents="none"
        >
          {(choropleth?.areas ?? near).map(({ code, geometry }) => (
            <Shape key={code} geometry={geometry} zoomClass={zoomClass} />
          ))}
        </g>
        <g fill={palette.paper} fillOpacity={AROUND_OPACITY} pointerEvents="none">
          {around.map(({ code, geometry }) => (
            <Shape key={code} geometry={geometry} zoomClass={zoomClass} />
          ))}
        </g>
        <Lakes scene={scene} palette={palette} zoomClass={zoomClass} />
        <Outlines regions={inside} zoomClass={zoomClass} />
        <Borders
          borders={scene.borders}
          palette={palette}
          zoomClass={zoomClass}
          width={BORDER_WIDTH}
          casingWidth={CASING_WIDTH}
        />
        <g className="small-map__stretches" fill="none" stroke={palette.highlight} pointerEvents="none">
          {lines.map(({ key, path, width }) => (
            <Shape
              key={key}
              geometry={path}
              zoomClass={zoomClass}
              strokeWidth={width}
              strokeLinecap="round"
            />
          ))}
        </g>
      </WorldGroup>
      {choropleth?.circles ? (
        <CountCircles
          circles={choropleth.circles}
          palette={palette}
          transform={screenTransform(viewport)}
          size={viewport.size}
        />
      ) : null}
    </>
  );
});

function Outlines({
  regions,
  zoomClass,
}: {
  readonly regions: BaseScene["regions"];
  readonly zoomClass: ZoomClass;
}) {
  return (
    <g fill="none" pointerEvents="none">
      {regions.map((region) => (
        <Shape
          key={region.id}
          geometry={region.outline}
          zoomClass={zoomClass}
          stroke={region.colour}
          strokeWidth={lineStyle.regionOutline}
        />
      ))}
    </g>
  );
}

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
