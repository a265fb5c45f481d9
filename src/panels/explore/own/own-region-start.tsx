import { useSpeech } from "../../../i18n/language-provider";
import { addOwnRegion, ownRegionIds, useOwnRegions } from "../../../state/own-regions";
import { Button } from "../../ui/button";
import { LiveRegion } from "../../ui/live-region";
import { startButtonId } from "./use-focus-after-editing";
import "./own-region-start.css";

/** Below the list of regions: begins an own one. Says what has become of one that was deleted. */
export function OwnRegionStart() {
  const { t } = useSpeech();
  const regions = useOwnRegions((state) => state.regions);
  const deleted = useOwnRegions((state) => state.deleted);
  const place = ownRegionIds.findIndex((id) => regions.every((region) => region.id !== id));
  const isFull = place < 0;
  const said =
    deleted === null ? "" : t(deleted.isKept ? "own.deleted" : "own.deletedEmpty", { name: deleted.name });
  return (
    <div className="own-start">
      <Button
        id={startButtonId}
        aria-disabled={isFull}
        aria-describedby={`${startButtonId}-note`}
        onClick={() => {
          if (!isFull) addOwnRegion(t("own.defaultName", { number: place + 1 }));
        }}
      >
        {t("own.add")}
      </Button>
      <p className="own-start__note" id={`${startButtonId}-note`}>
        {isFull ? t("own.full") : t("own.addNote")}
      </p>
      {said === "" ? null : <p className="own-start__note">{said}</p>}
      <LiveRegion message={said} />
    </div>
  );
}
