import { palettes } from "../map/palette";
import { MapPicture } from "../map/picture/map-picture";
import { LegendRows } from "../panels/explore/legend";
import { TakeAway } from "../panels/export/take-away";
import type { ColourScheme } from "../state/display";

/** The choice of files, with the map and the legend that it asks for: panels and maps meet in state only. */
export function TakeAwayMain({ sentence }: { readonly sentence: string }) {
  return (
    <TakeAway
      sentence={sentence}
      renderMap={({ scheme, label }) => <MapPicture scheme={scheme} label={label} />}
      renderLegend={(scheme: ColourScheme) => <LegendRows palette={palettes[scheme]} scheme={scheme} />}
    />
  );
}
