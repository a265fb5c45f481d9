import type { CommonFlags } from "../../../analysis/statistics/indicators/own-flags";
import { useSpeech } from "../../../i18n/language-provider";
import type { Indicator } from "../../../model/indicator";
import { flagWords } from "../../../i18n/value-words";

interface SharedRemarksProps {
  readonly indicator: Indicator;
  readonly flags: CommonFlags;
}

/** What the sources say of every value; nothing where they say nothing. */
export function SharedRemarks({ indicator, flags }: SharedRemarksProps) {
  const speech = useSpeech();
  const words = flagWords([...flags], speech);
  if (words.length === 0) return null;
  return (
    <p className="chart__note">
      {speech.t("compare.forAll", {
        indicator: indicator.labels[speech.language],
        remarks: words.join(", "),
      })}
    </p>
  );
}
