import type { ColourScheme } from "../../state/display";
import type { Shown } from "../export/offers/shown";
import type { PictureContent } from "../export/picture-file";
import { chartContent, countMaps, mapContent, shownCharts, smallMapsContent } from "../export/shown-pictures";
import type { ViewWords } from "./embed-props";

/** A picture of the page, read when it is needed. */
export interface OfferedPicture {
  readonly title: string;
  /** `around`: holds the map and the legend that are drawn for the picture. */
  readonly read: (around: Element) => PictureContent;
}

/** The map, or the small maps and charts of the page; none where the page is a text. */
export function offeredPictures(
  shown: Shown,
  { speech, sentence }: ViewWords,
  scheme: ColourScheme,
): readonly OfferedPicture[] {
  const { t } = speech;
  if (shown.hasMap)
    return [{ title: t("export.map"), read: (around) => mapContent(around, shown, sentence, speech) }];
  if (shown.page !== "compare") return [];
  const maps = { title: t("export.maps"), read: () => smallMapsContent(scheme, shown, sentence, speech) };
  const charts = shownCharts().map((chart) => ({
    title: chart.title,
    read: () => chartContent(chart, scheme, shown, speech),
  }));
  return countMaps() > 0 ? [maps, ...charts] : charts;
}
