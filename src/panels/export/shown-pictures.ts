import { joinParts } from "../../i18n/join-parts";
import type { Speech } from "../../i18n/language-provider";
import type { NutsCode } from "../../model/identifiers";
import { useDatasets } from "../../state/datasets";
import type { ColourScheme } from "../../state/display";
import { sourceLabel } from "../data/source-label";
import { classRows } from "./class-rows";
import { inScheme } from "./drawing/in-scheme";
import {
  linesOf,
  pictureOfChart,
  pictureOfMap,
  readLegend,
  wordsOf,
  type ReadLegend,
} from "./drawing/sheet-parts";
import { GROUND_FILES } from "./offers/offer";
import { indicatorName, placeName } from "./offers/indicator-offers";
import type { Shown } from "./offers/shown";
import { otherYearWords } from "./other-years";
import type { PictureContent } from "./picture-file";

/**
 * What pages mark as fit to be taken away, by `data-export`: `chart` a figure with a caption, `map` a map, `legend` what
 * explains the maps; `none` inside a chart: help for the pointer, no part of the picture.
 */
const CHARTS = 'figure[data-export="chart"]';
const MAPS = 'svg[data-export="map"]';
const LEGENDS = '[data-export="legend"]';

/** A chart of the page. */
export interface ShownChart {
  readonly title: string;
  readonly figure: Element;
}

/** The charts on the page, in their order. */
export function shownCharts(): readonly ShownChart[] {
  return [...document.querySelectorAll(CHARTS)].map((figure) => ({
    figure,
    title:
      figure.getAttribute("data-export-title") ??
      wordsOf(figure.querySelector("figcaption :is(h2, h3, h4, h5)") ?? figure),
  }));
}

/** The only map on the page; null: there is none. */
export function shownMap(): SVGSVGElement | null {
  const drawing = document.querySelector(MAPS);
  return drawing instanceof SVGSVGElement ? drawing : null;
}

/** How many small maps are on the page. */
export function countMaps(): number {
  return document.querySelectorAll(MAPS).length;
}

const INDICATOR_FILES = ["indicators/index.json"] as const;

/** A chart with its caption, its keys and its notes. */
export function chartContent(
  { figure, title }: ShownChart,
  scheme: ColourScheme,
  shown: Shown,
  speech: Speech,
): PictureContent {
  return inScheme(scheme, () => {
    const drawing = figure.querySelector("svg[role=group], svg[role=img]");
    const { rows, notes } = readLegend(figure);
    return {
      title,
      subtitle: linesOf(figure.querySelectorAll("figcaption p")).join(" "),
      pictures: drawing instanceof SVGSVGElement ? [pictureOfChart(drawing)] : [],
      legend: rows,
      notes,
      name: [placeName(shown, speech), title],
      files: INDICATOR_FILES,
    };
  });
}

/** The small maps of the page side by side, with their common legend. */
export function smallMapsContent(
  scheme: ColourScheme,
  shown: Shown,
  sentence: string,
  speech: Speech,
): PictureContent {
  return inScheme(scheme, () => {
    const { rows, notes } = legendIn(document) ?? { rows: classRows(shown, scheme, speech), notes: [] };
    return {
      title: viewTitle(shown, speech),
      subtitle: sentence,
      pictures: [...document.querySelectorAll(MAPS)].flatMap((drawing) =>
        drawing instanceof SVGSVGElement ? [pictureOfChart(drawing, mapName(drawing))] : [],
      ),
      legend: rows,
      notes: [...notes, ...otherYears(shown, speech), ...sourceWords(shown, speech)],
      name: [placeName(shown, speech), viewName(shown), "maps"],
      files: [...INDICATOR_FILES, ...GROUND_FILES],
    };
  });
}

/** The words that stand over a map; where there are none, what it is called for those who do not see it. */
function mapName(drawing: Element): string {
  const words = drawing.closest("li, figure")?.querySelector("p, figcaption");
  return words ? wordsOf(words) : (drawing.getAttribute("aria-label") ?? "");
}

/** Which of the values on the maps are of other years. */
function otherYears({ choropleth, index }: Shown, speech: Speech): readonly string[] {
  if (!choropleth) return [];
  const nameOf = (area: NutsCode) => index.units.get(area)?.name ?? choropleth.nuts2?.names.get(area) ?? area;
  return otherYearWords({ choropleth, nameOf }, speech);
}

/** "Source: Eurostat (demo_r_pjanaggr3)". */
function sourceWords({ choropleth }: Shown, { t }: Speech): readonly string[] {
  const sources = useDatasets.getState().sources.data;
  const labels = (choropleth?.indicator.sources ?? [])
    .flatMap((id) => sources?.get(id) ?? [])
    .map(sourceLabel);
  return labels.length > 0 ? [t("legend.source", { source: [...new Set(labels)].join("; ") })] : [];
}

/** Files behind the overlays, beside the ground. */
const OVERLAY_FILES: Readonly<Record<Shown["overlay"], readonly string[]>> = {
  regions: ["regions.json", "cities.json"],
  distance: ["cities.json"],
  commuters: ["flows.json"],
  partners: ["partners.json"],
  indicators: ["indicators/index.json"],
};

/** The map, drawn for the picture, with the legend drawn for it. `around`: holds both. */
export function mapContent(around: Element, shown: Shown, sentence: string, speech: Speech): PictureContent {
  const drawing = around.querySelector("svg.map-picture");
  const { rows, notes } = legendIn(around) ?? { rows: [], notes: [] };
  return {
    title: viewTitle(shown, speech),
    subtitle: sentence,
    pictures: drawing instanceof SVGSVGElement ? [pictureOfMap(drawing)] : [],
    legend: rows,
    notes: [...notes, ...(shown.overlay === "indicators" ? otherYears(shown, speech) : [])],
    name: [placeName(shown, speech), viewName(shown), "map"],
    files: [...GROUND_FILES, ...OVERLAY_FILES[shown.overlay]],
  };
}

/** Null: nothing there explains the maps. */
function legendIn(around: ParentNode): ReadLegend | null {
  const legend = around.querySelector(LEGENDS);
  return legend ? readLegend(legend) : null;
}

/** What the view is about, in a few words. */
function viewTitle({ page, overlay, choropleth, region }: Shown, { t, language }: Speech): string {
  const place = region ? region.names[language] : t("explore.allRegions");
  const isIndicator = page === "compare" || overlay === "indicators";
  const subject = isIndicator
    ? (choropleth?.indicator.labels[language] ?? t("explore.overlay_indicators"))
    : overlay === "regions"
      ? null
      : t(`explore.overlay_${overlay}`);
  if (page === "compare") return subject ?? place;
  return subject === null ? place : joinParts([subject, place]);
}

/** The same for the name of a file. */
function viewName({ page, overlay, choropleth }: Shown): string {
  const isIndicator = page === "compare" || overlay === "indicators";
  if (!isIndicator || !choropleth) return overlay === "regions" ? "" : overlay;
  return `${indicatorName(choropleth)}-${choropleth.year}`;
}
