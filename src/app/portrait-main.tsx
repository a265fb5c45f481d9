import { RegionPicture } from "../map/picture/region-picture";
import { PortraitPage } from "../panels/portrait/portrait-page";

/** Pixels of the map: half a sheet of A4. */
const SIZE = { width: 700, height: 400 } as const;

/** The page for print with the map that it asks for: panels and maps meet in state only. */
export function PortraitMain() {
  return (
    <PortraitPage
      renderMap={({ region, label }) => <RegionPicture region={region} label={label} size={SIZE} />}
    />
  );
}
