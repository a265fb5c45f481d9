import { memo, type ComponentType } from "react";
import type { Palette } from "../../palette";
import type { BaseScene, ChoroplethScene, DistanceScene, Scene } from "../../scene/scene";
import { borderCasingWidth, borderWidth, lineStyle } from "../../scene/line-style";
import { scaleOfZoom, type Viewport } from "../mercator";
import { gridSize, zoomClassOf } from "../path-data";
import { ChoroplethAreas } from "./choropleth";
import type { DifferingDotsProps } from "./differing-dots";
import { DistanceBands, DistanceLines } from "./distance";
import { Land, Waters } from "./land";
import { Borders, UnitLines } from "./lines";
import { RegionBodies, RegionOutlines } from "./regions";
import { WorldGroup } from "./world-group";

interface GroundProps {
  readonly base: BaseScene;
  readonly emphasis: Scene["emphasis"];
  readonly bands: DistanceScene["bands"];
  readonly choropleth: ChoroplethScene | null;
  /** What draws dots on areas; null: it has not been loaded, or no area can differ. */
  readonly Dots: ComponentType<DifferingDotsProps> | null;
  readonly palette: Palette;
  readonly viewport: Viewport;
  /** Makes ids differ between two drawings on one page. */
  readonly idPrefix: string;
}

/** Everything up to the state borders, bottom to top; it does not change with the selection. */
export const Ground = memo(function Ground({
  base,
  emphasis,
  bands,
  choropleth,
  Dots,
  palette,
  viewport,
  idPrefix,
}: GroundProps) {
  const { zoom } = viewport.camera;
  const zoomClass = zoomClassOf(zoom);
  const stepsPerPixel = gridSize(zoomClass) / scaleOfZoom(zoom);
  const { land, water, units, unitMesh, borders, regions } = base;
  const width = borderWidth(zoom);
  return (
    <WorldGroup viewport={viewport} className="light-map__ground">
      <Land land={land} units={units} palette={palette} zoomClass={zoomClass} />
      {choropleth ? (
        <ChoroplethAreas
          choropleth={choropleth}
          palette={palette}
          zoomClass={zoomClass}
          stepsPerPixel={stepsPerPixel}
          idPrefix={idPrefix}
        />
      ) : null}
      {choropleth && Dots ? <Dots choropleth={choropleth} palette={palette} viewport={viewport} /> : null}
      {bands ? <DistanceBands bands={bands} palette={palette} zoomClass={zoomClass} /> : null}
      <RegionBodies
        regions={regions}
        emphasis={emphasis}
        zoomClass={zoomClass}
        stepsPerPixel={stepsPerPixel}
        idPrefix={idPrefix}
      />
      <Waters water={water} palette={palette} zoomClass={zoomClass} riverWidth={lineStyle.river} />
      <UnitLines
        mesh={choropleth?.mesh ?? unitMesh}
        regions={regions}
        palette={palette}
        zoomClass={zoomClass}
      />
      <RegionOutlines regions={regions} emphasis={emphasis} zoomClass={zoomClass} idPrefix={idPrefix} />
      {bands ? <DistanceLines bands={bands} palette={palette} zoomClass={zoomClass} /> : null}
      <Borders
        borders={borders}
        palette={palette}
        zoomClass={zoomClass}
        width={width}
        casingWidth={borderCasingWidth(zoom)}
      />
    </WorldGroup>
  );
});
