import { pairGroups, type PairGroup } from "../../../analysis/statistics/cooperation/group-pairs";
import { sourcesOfTie } from "../../../analysis/statistics/cooperation/ties";
import { element } from "../../../export/sheet/markup";
import type { SheetLegendRow } from "../../../export/sheet/sheet";
import type { Sources } from "../../../export/tables/source-columns";
import type { Speech } from "../../../i18n/language-provider";
import { useCooperation } from "../../../state/cooperation";
import { useDatasets } from "../../../state/datasets";
import type { ColourScheme } from "../../../state/display";
import { flowAreaNames } from "../../data/flow-area-names";
import { pairName, tiesSentence } from "../../data/pair-words";
import { distinctSources, sourceWords } from "../../data/source-words";
import type { TiesShown } from "../../data/ties-shown";
import { inScheme } from "../drawing/in-scheme";
import { accents, sheetColours } from "../drawing/sheet-colours";
import { pictureOfChart } from "../drawing/sheet-parts";
import { BOUNDARY_FILES } from "../offers/offer";
import type { PictureContent } from "../picture-file";

/** Files of the atlas that ties and flows are read from. */
export const TIE_FILES = ["flows.json", "partners.json", "networks.json", "catalogue.json"] as const;

/** The chart of the pairs as it was read from the page, with what the page says around it. */
export function tiesChartContent(chart: PictureContent, ties: TiesShown, speech: Speech): PictureContent {
  return {
    ...chart,
    subtitle: subtitleOf(ties, speech),
    notes: [...chart.notes, ...markedPair(ties, speech), ...sourceNote(ties, speech)],
    name: [ties.set.id, "ties-chart"],
    files: TIE_FILES,
  };
}

/** The map of the pairs that stands on the page. */
export function pairMapContent(
  drawing: SVGSVGElement,
  ties: TiesShown,
  scheme: ColourScheme,
  speech: Speech,
): PictureContent {
  const { t } = speech;
  const { set, areas, pairs } = ties;
  const hasCountry = pairs.some(({ pair }) => pair.areas.some((id) => areas.get(id)?.kind === "country"));
  return {
    title: t("cooperation.chartTitle"),
    subtitle: subtitleOf(ties, speech),
    pictures: [inScheme(scheme, () => pictureOfChart(drawing))],
    legend: lineRows(ties, scheme, speech),
    notes: [
      t("pictures.lineWidth"),
      ...(hasCountry ? [t("pictures.countryAtEdge")] : []),
      ...markedPair(ties, speech, t("pictures.thinLines")),
      ...sourceNote(ties, speech),
    ],
    name: [set.id, "ties-map"],
    files: [...TIE_FILES, ...BOUNDARY_FILES, "land.topo.json", "water.topo.json"],
  };
}

/** What is counted, and what came of it. */
function subtitleOf(ties: TiesShown, speech: Speech): string {
  return `${speech.dataText(ties.set.title)}. ${tiesSentence(ties, speech)}`;
}

/** Pixels. */
const SWATCH = { width: 36, height: 20 } as const;
/** As on the map of the pairs. */
const DASHES: Readonly<Record<PairGroup, string | null>> = {
  "strong-strong": null,
  "strong-weak": null,
  "weak-strong": "8 6",
  "weak-weak": "8 6",
  unknown: "0.5 5",
};

/** The lines of the groups that are on the map. */
function lineRows({ pairs }: TiesShown, scheme: ColourScheme, { t }: Speech): readonly SheetLegendRow[] {
  const drawn = pairs.filter(({ ties, flow }) => flow !== null || (ties ?? 0) > 0);
  return pairGroups
    .filter((group) => drawn.some((pair) => pair.group === group))
    .map((group) => ({
      swatch: {
        title: null,
        ...SWATCH,
        viewBox: `0 0 ${SWATCH.width} ${SWATCH.height}`,
        markup: element("line", {
          x1: 2,
          x2: 34,
          y1: 10,
          y2: 10,
          stroke: group.endsWith("-strong") ? accents[scheme] : sheetColours[scheme].inkSoft,
          "stroke-width": 4,
          "stroke-dasharray": DASHES[group],
          "stroke-linecap": group === "unknown" ? "round" : null,
        }),
      },
      text: t(`cooperation.group_${group}`),
    }));
}

/** Which pair is read, if one is. */
function markedPair(
  { pairs, areas }: TiesShown,
  speech: Speech,
  ...more: readonly string[]
): readonly string[] {
  const chosen = useCooperation.getState().pair;
  const read = pairs.find(({ pair }) => pair.key === chosen);
  if (!read) return [];
  const pair = pairName(read.pair, flowAreaNames(areas, speech));
  return [[speech.t("pictures.markedPair", { pair }), ...more].join(" ")];
}

/** Of the flows and of every tie that is counted. */
export function sourcesOfTies({ set, pairs }: TiesShown): ReturnType<typeof sourcesOfTie> {
  return [
    ...set.sources,
    ...set.flows.map(({ source }) => source),
    ...pairs.flatMap(({ pair }) => (pair.ties ?? []).flatMap(sourcesOfTie)),
  ];
}

/** The flows first: all pairs hang on them. */
export function tieSourceWords(ties: TiesShown, known: Sources, speech: Speech): readonly string[] {
  const ids = [ties.set.sources, sourcesOfTies(ties)];
  return sourceWords(
    ids.flatMap((some) => distinctSources(some, known)),
    speech,
  );
}

function sourceNote(ties: TiesShown, speech: Speech): readonly string[] {
  const known = useDatasets.getState().sources.data;
  const words = known ? tieSourceWords(ties, known, speech) : [];
  return words.length > 0 ? [speech.t("embedding.creditSources", { sources: words.join("; ") })] : [];
}
