import { memo } from "react";
import type { FeatureReference } from "../../../state/selection";
import type { Palette } from "../../palette";
import type { Scene } from "../../scene/scene";
import { lineStyle, recordStyle } from "../../scene/line-style";
import { clipLines } from "../clip-lines";
import { toScreen, type ScreenTransform, type Viewport } from "../mercator";
import { pathData, zoomClassOf, type ZoomClass } from "../path-data";
import { flowColour, ribbonOf } from "./flows";
import { Arc } from "./partners";
import { Shape } from "./shape";

interface SelectedAreasProps {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly zoomClass: ZoomClass;
}

/** The selected region and unit: thicker lines, so that colour is not the only cue. In grid steps. */
export const SelectedAreas = memo(function SelectedAreas({ scene, palette, zoomClass }: SelectedAreasProps) {
  const region = scene.base.regions.find(({ id }) => id === scene.selection.region);
  const unit = scene.base.units.find(({ code }) => code === scene.selection.unit);
  return (
    <g className="light-map__selection" fill="none" strokeLinejoin="round" pointerEvents="none">
      {region ? (
        <Shape
          className="light-map__selected"
          geometry={region.outline}
          zoomClass={zoomClass}
          stroke={region.colour}
          strokeWidth={lineStyle.regionOutlineSelected}
        />
      ) : null}
      {unit ? (
        <>
          <Shape
            geometry={unit.geometry}
            zoomClass={zoomClass}
            stroke={palette.halo}
            strokeWidth={lineStyle.unitSelected + 3}
            fill={palette.highlight}
            fillOpacity={0.07}
          />
          <Shape
            className="light-map__selected"
            geometry={unit.geometry}
            zoomClass={zoomClass}
            stroke={palette.highlight}
            strokeWidth={lineStyle.unitSelected}
          />
        </>
      ) : null}
    </g>
  );
});

interface SelectedCityProps {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly transform: ScreenTransform;
}

/** Room between a city's circle and the ring of its selection, pixels. */
const CITY_RING_GAP = 4.5;

export function SelectedCity({ scene, palette, transform }: SelectedCityProps) {
  const { city } = scene.selection;
  if (city === null) return null;
  return <CityRing id={city} scene={scene} palette={palette} transform={transform} width={2.25} />;
}

interface CityRingProps extends SelectedCityProps {
  readonly id: string;
  readonly width: number;
}

function CityRing({ id, scene, palette, transform, width }: CityRingProps) {
  const mark = scene.cities.find((city) => city.id === id);
  const end = mark ? null : scene.partners?.ends.find((candidate) => candidate.id === id);
  const position = mark?.position ?? end?.position;
  if (!position) return null;
  const [x, y] = toScreen(position, transform);
  const radius = (mark?.radius ?? 2) + CITY_RING_GAP;
  return (
    <g className="light-map__selected" fill="none" pointerEvents="none">
      <circle cx={x} cy={y} r={radius} stroke={palette.halo} strokeWidth={width + 2.5} />
      <circle cx={x} cy={y} r={radius} stroke={palette.highlight} strokeWidth={width} />
    </g>
  );
}

interface WorldHighlightProps {
  readonly feature: FeatureReference;
  readonly scene: Scene;
  readonly palette: Palette;
  readonly viewport: Viewport;
}

/** Area or arc under the pointer, in grid steps. */
export function WorldHighlight({ feature, scene, palette, viewport }: WorldHighlightProps) {
  const zoomClass = zoomClassOf(viewport.camera.zoom);
  if (feature.kind === "region") {
    const region = scene.base.regions.find(({ id }) => id === feature.id);
    if (!region) return null;
    return (
      <g stroke={region.colour}>
        <path d={pathData(region.body, zoomClass)} fill={region.colour} fillOpacity={0.1} stroke="none" />
        <Shape
          geometry={region.outline}
          zoomClass={zoomClass}
          strokeWidth={lineStyle.regionOutlineSelected}
          fill="none"
        />
      </g>
    );
  }
  if (feature.kind === "unit") {
    const unit = scene.base.units.find(({ code }) => code === feature.id);
    if (!unit) return null;
    return (
      <Shape
        geometry={unit.geometry}
        zoomClass={zoomClass}
        fill={palette.highlight}
        fillOpacity={0.08}
        stroke={palette.highlight}
        strokeWidth={1.75}
      />
    );
  }
  const lit =
    feature.kind === "partnership" ? feature.id : feature.kind === "record" ? feature.partnership : null;
  const arc = lit === null ? undefined : scene.partners?.arcs.find(({ id }) => id === lit);
  const path = arc ? clipLines(arc.path, viewport) : null;
  if (!arc || !path) return null;
  return (
    <g fill="none" stroke={palette.highlight}>
      <Arc
        kind={arc.kind}
        path={path}
        width={lineStyle.arcLit + 0.75}
        palette={palette}
        zoomClass={zoomClass}
      />
    </g>
  );
}

interface ScreenHighlightProps extends SelectedCityProps {
  readonly feature: FeatureReference;
}

/** City, flow or node under the pointer, in pixels. */
export function ScreenHighlight({ feature, scene, palette, transform }: ScreenHighlightProps) {
  if (feature.kind === "city")
    return <CityRing id={feature.id} scene={scene} palette={palette} transform={transform} width={1.75} />;
  if (feature.kind === "record-mark" || feature.kind === "record")
    return (
      <MarkRings
        keys={feature.kind === "record" ? feature.marks : [feature.id]}
        records={scene.records}
        palette={palette}
        transform={transform}
      />
    );
  if (!scene.commuters) return null;
  if (feature.kind === "flow") {
    const { flows, nodes } = scene.commuters;
    const flow = flows.find(
      ({ origin, destination }) => origin === feature.origin && destination === feature.destination,
    );
    if (!flow) return null;
    const radii = new Map(nodes.map(({ area, radius }) => [area, radius]));
    return (
      <path
        d={ribbonOf(flow, radii, transform)}
        fill={flowColour(flow.role, palette)}
        stroke={palette.highlight}
        strokeWidth={1.75}
        strokeLinejoin="round"
      />
    );
  }
  const node =
    feature.kind === "flow-area" ? scene.commuters.nodes.find(({ area }) => area === feature.id) : undefined;
  if (!node) return null;
  const [x, y] = toScreen(node.position, transform);
  return <circle cx={x} cy={y} r={node.radius + 3} fill="none" stroke={palette.highlight} strokeWidth={2} />;
}

interface MarkRingsProps {
  readonly keys: readonly string[];
  readonly records: Scene["records"];
  readonly palette: Palette;
  readonly transform: ScreenTransform;
}

/** Rings round marks of the catalogue. */
function MarkRings({ keys, records, palette, transform }: MarkRingsProps) {
  const marks = records?.marks.filter(({ key }) => keys.includes(key)) ?? [];
  return (
    <g fill="none">
      {marks.map(({ key, position, radius }) => {
        const [x, y] = toScreen(position, transform);
        const r = radius + recordStyle.lightGap;
        return (
          <g key={key}>
            <circle cx={x} cy={y} r={r} stroke={palette.halo} strokeWidth={recordStyle.lightWidth + 2.5} />
            <circle cx={x} cy={y} r={r} stroke={palette.highlight} strokeWidth={recordStyle.lightWidth} />
          </g>
        );
      })}
    </g>
  );
}
