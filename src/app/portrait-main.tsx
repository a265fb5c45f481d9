import { RegionPicture } from "../map/picture/region-picture";
import { PortraitPage } from "../panels/portrait/portrait-page";

/** Pixels of the map: beside the key numbers on a sheet of A4. */
const SIZE = { width: 460, height: 360 } as const;

/** The page for print with the map that it asks for: panels and maps meet in state only. */
export function PortraitMain() {
  return (
    <PortraitPage
      renderMap={({ region, label }) => <RegionPicture region={region} label={label} size={SIZE} />}
    />
  );
}
