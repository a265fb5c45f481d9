import { useSpeech } from "../../i18n/language-provider";
import { overlays, showOverlay, useOverlay } from "../../state/overlay";
import { RadioGroup } from "../ui/radio-group";

/** What is drawn over the regions; one at a time. */
export function OverlaySwitch() {
  const { t } = useSpeech();
  const overlay = useOverlay((state) => state.overlay);
  return (
    <RadioGroup
      label={t("explore.overlay")}
      isLabelHidden
      value={overlay}
      onChange={showOverlay}
      options={overlays.map((value) => ({ value, label: t(`explore.overlay_${value}`) }))}
    />
  );
}
