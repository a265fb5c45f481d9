import { palettes } from "../map/palette";
import { LegendRows } from "../panels/explore/legend";
import { RecordPictureLegend } from "../panels/explore/legend/record-legend";
import type { ColourScheme } from "../state/display";
import { useDrawnOverlay } from "../state/drawn-overlay";

/** Explains what a picture of the map shows, in its colours. */
export function PictureLegend({ scheme }: { readonly scheme: ColourScheme }) {
  const isCatalogue = useDrawnOverlay() === "records";
  const palette = palettes[scheme];
  return isCatalogue ? (
    <RecordPictureLegend palette={palette} scheme={scheme} />
  ) : (
    <LegendRows palette={palette} scheme={scheme} />
  );
}
