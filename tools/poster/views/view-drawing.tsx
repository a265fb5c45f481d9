import { Cities } from "../../../src/map/light/drawing/cities";
import { Reach } from "../../../src/map/light/drawing/distance";
import { SelectedAreas } from "../../../src/map/light/drawing/emphasis";
import { Flows, Nodes } from "../../../src/map/light/drawing/flows";
import { DifferingDots } from "../../../src/map/light/drawing/differing-dots";
import { Ground } from "../../../src/map/light/drawing/ground";
import { Labels } from "../../../src/map/light/drawing/labels";
import { Arcs, PartnerEnds } from "../../../src/map/light/drawing/partners";
import { WorldGroup } from "../../../src/map/light/drawing/world-group";
import { layoutLabels, type PlacedLabel } from "../../../src/map/light/label-layout";
import { markObstacles } from "../../../src/map/light/mark-obstacles";
import {
  screenTransform,
  toScreen,
  type ScreenTransform,
  type Size,
  type Viewport,
} from "../../../src/map/light/mercator";
import { zoomClassOf } from "../../../src/map/light/path-data";
import { estimateWidth } from "../../../src/map/light/text-measure";
import type { Palette } from "../../../src/map/palette";
import type { Scene } from "../../../src/map/scene/scene";
import type { Position } from "../../../src/model/identifiers";
import type { Language } from "../../../src/model/language";
import { InLanguages } from "../in-languages";
import { posterLanguages } from "../poster-words";

interface DrawingProps {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly viewport: Viewport;
}

interface AreasProps extends DrawingProps {
  /** Makes ids differ between two drawings on one page. */
  readonly idPrefix: string;
}

/** All that is drawn in map coordinates: its lines keep their width at every size. */
export function Areas({ scene, palette, viewport, idPrefix }: AreasProps) {
  const zoomClass = zoomClassOf(viewport.camera.zoom);
  const { base, emphasis, distance, choropleth, partners } = scene;
  return (
    <>
      <Ground
        base={base}
        emphasis={emphasis}
        bands={distance?.bands ?? null}
        choropleth={choropleth}
        Dots={DifferingDots}
        palette={palette}
        viewport={viewport}
        idPrefix={idPrefix}
      />
      <WorldGroup viewport={viewport}>
        {distance?.reach ? <Reach reach={distance.reach} palette={palette} zoomClass={zoomClass} /> : null}
        <SelectedAreas scene={scene} palette={palette} zoomClass={zoomClass} />
        {partners ? <Arcs arcs={partners.arcs} palette={palette} viewport={viewport} /> : null}
      </WorldGroup>
    </>
  );
}

/** All that is drawn in pixels, but the names. */
export function Circles({ scene: { commuters, cities, partners }, palette, viewport }: DrawingProps) {
  const transform = screenTransform(viewport);
  const { size, camera } = viewport;
  return (
    <>
      {commuters ? <Flows commuters={commuters} palette={palette} transform={transform} /> : null}
      <Cities cities={cities} palette={palette} transform={transform} size={size} zoom={camera.zoom} />
      {commuters ? <Nodes nodes={commuters.nodes} palette={palette} transform={transform} /> : null}
      {partners ? (
        <PartnerEnds
          ends={partners.ends.filter(({ position }) => isSeen(position, transform, size))}
          palette={palette}
          transform={transform}
        />
      ) : null}
    </>
  );
}

function isSeen(position: Position, transform: ScreenTransform, { width, height }: Size): boolean {
  const [x, y] = toScreen(position, transform);
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** Where the names of a scene come to stand. */
export function placeLabels(scene: Scene, viewport: Viewport): readonly PlacedLabel[] {
  const obstacles = markObstacles(scene, screenTransform(viewport));
  return layoutLabels(scene.labels, viewport, estimateWidth, obstacles);
}

/** Names of one language. */
export const PlacedNames = Labels;

interface WordsProps {
  readonly labels: Readonly<Record<Language, readonly PlacedLabel[]>>;
  readonly palette: Palette;
}

/** Names that stand in the same place in every language, once; the others in a group of their language. */
export function Words({ labels, palette }: WordsProps) {
  const keysOf = (language: Language) => new Set(labels[language].map(keyOf));
  const others = posterLanguages.slice(1).map(keysOf);
  const isCommon = (label: PlacedLabel) => others.every((keys) => keys.has(keyOf(label)));
  const common = labels.de.filter(isCommon);
  const commonKeys = new Set(common.map(keyOf));
  return (
    <>
      <Labels labels={common} palette={palette} />
      <InLanguages>
        {(language) => (
          <Labels
            labels={labels[language].filter((label) => !commonKeys.has(keyOf(label)))}
            palette={palette}
          />
        )}
      </InLanguages>
    </>
  );
}

function keyOf({ label, lines, anchor, x, y }: PlacedLabel): string {
  return [label.key, lines.join("\n"), anchor, x.toFixed(1), y.toFixed(1)].join("|");
}
