import type { Speech } from "../../i18n/language-provider";
import type { ColourScheme } from "../../state/display";
import { requestDataset, whenDataset } from "../../state/datasets";
import { catalogueContent } from "./catalogue/catalogue-picture";
import { matchContent, matchTitle } from "./cooperation/match-picture";
import { pairMapContent, tiesChartContent } from "./cooperation/ties-pictures";
import type { Shown } from "./offers/shown";
import type { PictureContent } from "./picture-file";
import {
  chartContent,
  countMaps,
  mapContent,
  shownCharts,
  shownMap,
  smallMapsContent,
} from "./shown-pictures";

/** A picture of the view, made when it is needed. */
export interface OfferedPicture {
  readonly title: string;
  /** `map`: drawn for the picture; `page`: as it stands on the page, in its language; `facts`: made of words. */
  readonly kind: "map" | "page" | "facts";
  /** `around`: holds the map and the legend that are drawn for the picture, where it is one of the map. */
  readonly read: (around: Element, scheme: ColourScheme) => PictureContent;
}

/** What the view yields as pictures, the most telling first; none while its parts have not arrived. */
export function offeredPictures(shown: Shown, sentence: string, speech: Speech): readonly OfferedPicture[] {
  const { t } = speech;
  const { catalogue, ties, match } = shown;
  if (shown.page === "catalogue")
    return catalogue
      ? [
          {
            title: t("export.map"),
            kind: "map",
            read: (around) => catalogueContent(around, catalogue, speech),
          },
        ]
      : [];
  if (shown.hasMap)
    return [
      { title: t("export.map"), kind: "map", read: (around) => mapContent(around, shown, sentence, speech) },
    ];
  if (match)
    return [
      {
        title: matchTitle(match, speech),
        kind: "facts",
        read: (_around, scheme) => matchContent(match, shown, scheme, speech),
      },
    ];
  if (shown.page === "compare") return comparedPictures(shown, sentence, speech);
  return ties ? tiesPictures(shown, ties, speech) : [];
}

/** The small maps and the charts of the page of comparison. */
function comparedPictures(shown: Shown, sentence: string, speech: Speech): readonly OfferedPicture[] {
  const maps: OfferedPicture = {
    title: speech.t("export.maps"),
    kind: "page",
    read: (_around, scheme) => smallMapsContent(scheme, shown, sentence, speech),
  };
  const charts = shownCharts().map((chart): OfferedPicture => ({
    title: chart.title,
    kind: "page",
    read: (_around, scheme) => chartContent(chart, scheme, shown, speech),
  }));
  return countMaps() > 0 ? [maps, ...charts] : charts;
}

function tiesPictures(
  shown: Shown,
  ties: NonNullable<Shown["ties"]>,
  speech: Speech,
): readonly OfferedPicture[] {
  const charts = shownCharts().map((chart): OfferedPicture => ({
    title: chart.title,
    kind: "page",
    read: (_around, scheme) => tiesChartContent(chartContent(chart, scheme, shown, speech), ties, speech),
  }));
  const map = shownMap();
  if (!map) return charts;
  const read: OfferedPicture["read"] = (_around, scheme) => pairMapContent(map, ties, scheme, speech);
  return [...charts, { title: speech.t("cooperation.mapTitle"), kind: "page", read }];
}

/** Pictures name the sources of what they show: waits for the list, and goes on without it where it does not come. */
export async function listOfSources(): Promise<void> {
  requestDataset("sources");
  await whenDataset("sources");
}
