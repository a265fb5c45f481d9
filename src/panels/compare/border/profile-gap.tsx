import type { BorderProfile } from "../../../analysis/statistics/indicators/border-profile";
import { indicatorValue } from "../../../i18n/indicator-value";
import { useSpeech } from "../../../i18n/language-provider";
import type { Indicator } from "../../../model/indicator";
import { KeyFigure, KeyFigures } from "../../ui/key-figures";
import { signedGap } from "./gap-words";

interface ProfileGapProps {
  readonly indicator: Indicator;
  readonly profile: BorderProfile;
}

/** The jump at the border as a number, with the two numbers it is the difference of. */
export function ProfileGap({ indicator, profile }: ProfileGapProps) {
  const speech = useSpeech();
  const { t, format } = speech;
  const { gap, sides, bandwidth } = profile;
  const [left, right] = sides;
  if (gap === null || left.atBorder === null || right.atBorder === null)
    return (
      <p className="border__note">
        {t("border.gapNone", {
          bandwidth: format.distance(bandwidth),
          countries: format.list(
            sides.filter(({ atBorder }) => atBorder === null).map(({ country }) => format.country(country)),
          ),
        })}
      </p>
    );
  return (
    <KeyFigures>
      <KeyFigure
        value={signedGap(indicator, gap, speech)}
        label={t("border.gap")}
        note={t("border.gapNote", {
          first: format.country(left.country),
          second: format.country(right.country),
          left: indicatorValue(indicator, left.atBorder, speech),
          right: indicatorValue(indicator, right.atBorder, speech),
        })}
      />
    </KeyFigures>
  );
}
