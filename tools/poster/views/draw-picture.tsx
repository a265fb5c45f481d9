import { element } from "../../../src/export/sheet/markup";
import { drawSheet, type SheetLegendRow } from "../../../src/export/sheet/sheet";
import { sheetFamilies } from "../../../src/export/sheet/text-lines";
import type { Speech } from "../../../src/i18n/language-provider";
import { visibleBounds } from "../../../src/map/light/mercator";
import { estimateWidth } from "../../../src/map/light/text-measure";
import { palettes } from "../../../src/map/palette";
import { sheetColours } from "../../../src/panels/export/drawing/sheet-colours";
import { classWords } from "../../../src/panels/indicators/indicator-words";
import type { NamedView } from "../../embed-views/named-views";
import { clipScene } from "./clip-scene";
import { joinAreas } from "./join-areas";
import { boundsOfView, pictureFrame } from "./poster-frame";
import { renderDrawing } from "./render-drawing";
import { shareShapes } from "./share-shapes";
import { simplifyScene } from "./simplify-scene";
import type { ViewData } from "./view-data";
import { Areas, Circles, PlacedNames, placeLabels } from "./view-drawing";
import { darkRules, plainColours } from "./view-palette";
import { viewScene } from "./view-scene";

/** Pixels of the map on the sheet. */
const PICTURE_SIZE = { width: 800, height: 600 } as const;
/** Square pixels that a point must span to be drawn. */
const DETAIL = 0.5;
/** A picture is set in fonts of the reader's machine, which run wider than ours. */
const READERS_FONT = 1.25;
/** With this fragment in its address a picture follows the reader's light or dark; without it, it stays light. */
export const AUTO_SCHEME = "auto";

interface PictureWords {
  readonly title: string;
  readonly sentence: string;
  /** Source, licence, address. */
  readonly footer: readonly string[];
}

export interface DrawnPicture {
  readonly svg: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** A view as a picture that stands for itself: its own colours, title, legend and source, in one language. */
export function drawPicture(
  data: ViewData,
  view: NamedView,
  words: PictureWords,
  speech: Speech,
): DrawnPicture {
  const viewport = pictureFrame(boundsOfView(data.base, view), PICTURE_SIZE);
  const scene = viewScene(data, view, speech.language, plainColours(data, "light"));
  const [west, south, east, north] = visibleBounds(viewport);
  const clipped = clipScene(joinAreas(scene, data.countries), { west, south, east, north });
  const palette = palettes.light;
  const areas = renderDrawing(
    <>
      <rect {...PICTURE_SIZE} fill={palette.water} />
      <Areas
        scene={simplifyScene(clipped, viewport, DETAIL)}
        palette={palette}
        viewport={viewport}
        idPrefix=""
      />
    </>,
  );
  const marks = renderDrawing(
    <>
      <Circles scene={scene} palette={palette} viewport={viewport} />
      <PlacedNames labels={placeLabels(scene, viewport)} palette={palette} />
    </>,
  );
  const sheet = drawSheet({
    title: words.title,
    subtitle: words.sentence === words.title ? "" : words.sentence,
    pictures: [
      {
        title: null,
        markup: withOpenFonts(shareShapes(areas, "shape-") + marks),
        ...PICTURE_SIZE,
        viewBox: `0 0 ${PICTURE_SIZE.width} ${PICTURE_SIZE.height}`,
      },
    ],
    legend: legendOf(data, view, speech),
    notes: [],
    footer: words.footer,
    colours: sheetColours.light,
    fontFaces: darkRules(data, AUTO_SCHEME),
    widthOf: (text, font) =>
      READERS_FONT * estimateWidth(text, { ...font, spacing: 0, measure: null, isSoft: false }),
  });
  return { ...sheet, svg: sheet.svg.replace("<svg ", `<svg id="${AUTO_SCHEME}" lang="${speech.language}" `) };
}

/** The page's fonts have names of their own; elsewhere they are known by these. */
function withOpenFonts(markup: string): string {
  const family = (name: string) => element("a", { "font-family": name }).slice(2, -2);
  return markup.replace(/ font-family="[^"]*"/g, (found) =>
    family(found.includes("Serif") ? sheetFamilies.serif : sheetFamilies.sans),
  );
}

/** What the colours mean, where the names on the map do not say it. */
function legendOf(data: ViewData, { overlay, region }: NamedView, speech: Speech): readonly SheetLegendRow[] {
  const { t, format } = speech;
  const palette = palettes.light;
  switch (overlay) {
    case "regions":
      return [];
    case "distance":
      return data.bands.features.flatMap(({ properties: { from, to } }, index) =>
        to === null
          ? []
          : [
              swatchRow(
                palette.distanceBands[index] ?? "",
                `${format.number(from)}–${format.number(to)}\u00a0km`,
              ),
            ],
      );
    case "commuters":
      return region === null
        ? [swatchRow(palette.flowBetween, t("legend.flowAny"))]
        : [
            swatchRow(palette.flowBetween, t("legend.flowBetween")),
            swatchRow(palette.flowIn, t("legend.flowIn")),
            swatchRow(palette.flowOut, t("legend.flowOut")),
          ];
    case "partners":
      return [swatchRow(palette.partnerArc, t("legend.partnerArcs"))];
    case "indicators": {
      const { indicator, classification } = data.choropleth;
      return plainColours(data, "light").classes.map((colour, index) =>
        swatchRow(colour, classWords(indicator, classification, index, speech)),
      );
    }
  }
}

const SWATCH = { width: 30, height: 18 } as const;

function swatchRow(fill: string, text: string): SheetLegendRow {
  const { width, height } = SWATCH;
  const markup = element("rect", { x: 0.5, y: 2.5, width: width - 1, height: 13, fill, stroke: "#85806f" });
  return { swatch: { title: null, markup, width, height, viewBox: `0 0 ${width} ${height}` }, text };
}
