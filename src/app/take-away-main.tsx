import { MapPicture } from "../map/picture/map-picture";
import { TakeAway } from "../panels/export/take-away";
import type { ColourScheme } from "../state/display";
import { PictureLegend } from "./picture-legend";

/** The choice of files, with the map and the legend that it asks for: panels and maps meet in state only. */
export function TakeAwayMain({ sentence }: { readonly sentence: string }) {
  return (
    <TakeAway
      sentence={sentence}
      renderMap={({ scheme, label }) => <MapPicture scheme={scheme} label={label} />}
      renderLegend={(scheme: ColourScheme) => <PictureLegend scheme={scheme} />}
    />
  );
}
