import { element } from "../../export/sheet/markup";
import type { SheetLegendRow } from "../../export/sheet/sheet";
import type { Speech } from "../../i18n/language-provider";
import type { Choropleth } from "../../state/choropleth";
import { coloursOf } from "../../state/class-colours";
import type { ColourScheme } from "../../state/display";
import { classWords } from "../indicators/indicator-words";

/** Pixels. */
const SWATCH = { width: 36, height: 20 } as const;

/** The classes on the maps, where the page shows none beside them. */
export function classRows(
  { choropleth }: { readonly choropleth: Choropleth | null },
  scheme: ColourScheme,
  speech: Speech,
): readonly SheetLegendRow[] {
  if (!choropleth) return [];
  const { indicator, classification } = choropleth;
  return coloursOf(choropleth, scheme).map((fill, index) => ({
    swatch: {
      title: null,
      ...SWATCH,
      viewBox: `0 0 ${SWATCH.width} ${SWATCH.height}`,
      markup: element("rect", { x: 0.5, y: 2.5, width: 35, height: 15, fill, stroke: "#85806f" }),
    },
    text: classWords(indicator, classification, index, speech),
  }));
}
