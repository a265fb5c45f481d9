import { useEffect } from "react";
import { requestDataset, type DatasetName } from "../../state/datasets";
import { useOverlay, type Overlay } from "../../state/overlay";

/** What an overlay draws beside the regions. */
const drawn: Partial<Record<Overlay, DatasetName>> = { commuters: "flows", partners: "partners" };

/** Asks for what the overlay draws. In the atlas its list does that; in a frame the list may stay closed. */
export function useOverlayData(): void {
  const name = useOverlay(({ overlay }) => drawn[overlay]);
  useEffect(() => {
    if (name) requestDataset(name);
  }, [name]);
}
