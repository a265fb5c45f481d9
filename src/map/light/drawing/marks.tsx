import { memo, useMemo, type ComponentType } from "react";
import { lazyPart } from "../../../lazy/lazy-part";
import type { Palette } from "../../palette";
import type { Scene } from "../../scene/scene";
import { labelsInside, layoutLabels } from "../label-layout";
import { labelsAroundSelection, markObstacles } from "../mark-obstacles";
import { screenTransform, type Viewport } from "../mercator";
import { zoomClassOf } from "../path-data";
import type { TextMeasure } from "../text-measure";
import { Cities } from "./cities";
import { CountCircles } from "./count-circles";
import { Reach, ShortestLine } from "./distance";
import { SelectedAreas, SelectedCity } from "./emphasis";
import { Flows, Nodes } from "./flows";
import { Labels } from "./labels";
import { Arcs, PartnerEnds } from "./partners";
import type { RecordMarksProps } from "./records";
import { WorldGroup } from "./world-group";

// Few open the catalogue: its marks are no part of the first picture.
const LaterRecordMarks = lazyPart(async () => (await import("./records")).RecordMarks);

interface MarksProps {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly viewport: Viewport;
  readonly measure: TextMeasure;
  /** A picture that stays as it is: names that its edge would cut are left out. */
  readonly isFramed?: boolean;
  /** Where all is drawn at once; by default it comes when it is needed. */
  readonly recordMarks?: ComponentType<RecordMarksProps>;
}

/** Everything above the state borders, bottom to top. */
export const Marks = memo(function Marks({
  scene,
  palette,
  viewport,
  measure,
  isFramed = false,
  recordMarks: RecordMarks = LaterRecordMarks,
}: MarksProps) {
  const zoomClass = zoomClassOf(viewport.camera.zoom);
  const transform = useMemo(() => screenTransform(viewport), [viewport]);
  const { cities, commuters, distance, partners, records, selection } = scene;
  const labels = useMemo(
    () =>
      layoutLabels(
        labelsAroundSelection(scene.labels, selection),
        viewport,
        measure,
        markObstacles({ cities, commuters, records }, transform),
      ),
    [scene.labels, selection, cities, commuters, records, viewport, measure, transform],
  );
  return (
    <>
      <WorldGroup viewport={viewport}>
        {distance?.reach ? <Reach reach={distance.reach} palette={palette} zoomClass={zoomClass} /> : null}
        <SelectedAreas scene={scene} palette={palette} zoomClass={zoomClass} />
        {partners ? (
          <Arcs
            arcs={partners.arcs}
            isRestricted={partners.isRestricted}
            isDense={partners.isDense}
            palette={palette}
            viewport={viewport}
          />
        ) : null}
      </WorldGroup>
      {scene.choropleth?.circles ? (
        <CountCircles
          circles={scene.choropleth.circles}
          palette={palette}
          transform={transform}
          size={viewport.size}
        />
      ) : null}
      {commuters ? <Flows commuters={commuters} palette={palette} transform={transform} /> : null}
      <Cities
        cities={cities}
        palette={palette}
        transform={transform}
        size={viewport.size}
        zoom={viewport.camera.zoom}
      />
      {commuters ? <Nodes nodes={commuters.nodes} palette={palette} transform={transform} /> : null}
      {partners ? <PartnerEnds ends={partners.ends} palette={palette} transform={transform} /> : null}
      <SelectedCity scene={scene} palette={palette} transform={transform} />
      {distance?.shortestLine ? (
        <ShortestLine line={distance.shortestLine} palette={palette} transform={transform} />
      ) : null}
      <Labels labels={isFramed ? labelsInside(labels, viewport.size) : labels} palette={palette} />
      {records ? (
        <RecordMarks records={records} palette={palette} transform={transform} size={viewport.size} />
      ) : null}
    </>
  );
});
