import { gzipSync } from "node:zlib";
import { languages, type Language } from "../../../src/model/language";
import type { NamedView } from "../../embed-views/named-views";
import { clipScene, withUnitLines } from "./clip-scene";
import { joinAreas } from "./join-areas";
import { boundsOfView, posterFrame, tierNames, type PosterFrame, type Tier } from "./poster-frame";
import { renderDrawing } from "./render-drawing";
import { shareShapes } from "./share-shapes";
import { simplifyScene } from "./simplify-scene";
import type { ViewData } from "./view-data";
import { Areas, Circles, placeLabels, Words } from "./view-drawing";
import { referencedColours, viewPalette } from "./view-palette";
import { viewScene } from "./view-scene";
import type { Scene } from "../../../src/map/scene/scene";

/** Bytes of a poster, gzipped: it is the first picture of a frame, before any code of the map. */
const USUAL_BYTES = 25_000;
/** Of one that would otherwise be drawn with visible corners. */
const MOST_BYTES = 38_000;
const GZIP_LEVEL = 9;

interface Economy {
  /** Square pixels of the middle size that a point must span to be drawn. */
  readonly detail: number;
  readonly unitLines: "all" | "in-regions";
  /** Gzipped. */
  readonly bytes: number;
}

/** How much is drawn; the first that is small enough is taken. */
const economies: readonly Economy[] = [
  { detail: 1, unitLines: "all", bytes: USUAL_BYTES },
  { detail: 2, unitLines: "all", bytes: USUAL_BYTES },
  { detail: 2, unitLines: "in-regions", bytes: USUAL_BYTES },
  { detail: 4, unitLines: "in-regions", bytes: USUAL_BYTES },
  { detail: 3, unitLines: "in-regions", bytes: MOST_BYTES },
  { detail: 5, unitLines: "in-regions", bytes: MOST_BYTES },
  { detail: 8, unitLines: "in-regions", bytes: MOST_BYTES },
  { detail: 12, unitLines: "in-regions", bytes: MOST_BYTES },
];

/** The poster of a view as an SVG file without scripts, style sheets or style attributes. */
export function drawPoster(data: ViewData, view: NamedView): string {
  const frame = posterFrame(boundsOfView(data.base, view));
  const colours = referencedColours(data);
  const scenes = inLanguages((language) => viewScene(data, view, language, colours));
  const joined = clipScene(joinAreas(scenes.en, data.countries), frame.extent);
  const marks = renderDrawing(
    tierNames.map((tier) => <TierMarks key={tier} tier={tier} scenes={scenes} frame={frame} />),
  );
  const lines = {
    all: withUnitLines(joined, scenes.en.base.unitMesh, frame.usualExtent),
    "in-regions": withUnitLines(joined, data.regionUnitLines, frame.extent),
  };
  let poster = "";
  for (const { detail, unitLines, bytes } of economies) {
    const scene = lines[unitLines];
    const areas = drawAreas(simplifyScene(scene, frame.viewports.middle, detail), frame);
    poster = wrapped(shareShapes(areas) + marks, frame, view);
    if (gzipSync(poster, { level: GZIP_LEVEL }).length <= bytes) break;
  }
  return poster;
}

function drawAreas(scene: Scene, frame: PosterFrame): string {
  return renderDrawing(
    <>
      <rect {...frame.viewports.middle.size} fill={viewPalette.water} />
      <g transform={frame.areasScale === 1 ? undefined : `scale(${frame.areasScale.toFixed(5)})`}>
        <Areas scene={scene} palette={viewPalette} viewport={frame.areas} idPrefix="view-" />
      </g>
    </>,
  );
}

interface TierMarksProps {
  readonly tier: Tier;
  readonly scenes: Readonly<Record<Language, Scene>>;
  readonly frame: PosterFrame;
}

/** Marks and names as the live map draws them at one size; the style sheet shows one of the sizes. */
function TierMarks({ tier, scenes, frame }: TierMarksProps) {
  const viewport = frame.viewports[tier];
  const labels = inLanguages((language) => placeLabels(scenes[language], viewport));
  return (
    <g
      className={`view-poster__marks view-poster__marks--${tier}`}
      // Without a style sheet the file shows one size only.
      display={tier === "middle" ? undefined : "none"}
      transform={frame.scales[tier] === 1 ? undefined : `scale(${frame.scales[tier].toFixed(5)})`}
    >
      <Circles scene={scenes.en} palette={viewPalette} viewport={viewport} />
      <Words labels={labels} palette={viewPalette} />
    </g>
  );
}

function wrapped(markup: string, { size, offset }: PosterFrame, { titles }: NamedView): string {
  const box = `0 0 ${size.width.toFixed(2)} ${size.height.toFixed(2)}`;
  const place = offset.map((value) => value.toFixed(2)).join(" ");
  const described = languages
    .map((language) => `<desc lang="${language}">${titles[language]}</desc>`)
    .join("");
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="view-poster__map" viewBox="${box}" role="img" ` +
    `overflow="visible" preserveAspectRatio="xMidYMid meet">${described}<g transform="translate(${place})">${markup}</g></svg>\n`
  );
}

function inLanguages<Item>(make: (language: Language) => Item): Readonly<Record<Language, Item>> {
  return { de: make("de"), fr: make("fr"), nl: make("nl"), en: make("en") };
}
