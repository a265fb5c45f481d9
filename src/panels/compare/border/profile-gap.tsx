import type { BorderProfile } from "../../../analysis/statistics/indicators/border-profile";
import { indicatorValue } from "../../../i18n/indicator-value";
import { useSpeech } from "../../../i18n/language-provider";
import type { CountryCode } from "../../../model/identifiers";
import type { Indicator } from "../../../model/indicator";
import { KeyFigure, KeyFigures } from "../../ui/key-figures";
import { NoticeBox } from "../../ui/notice-box";
import { signedGap } from "../../indicators/border/gap-words";

/** A level line differs from its values by the last digits. */
const ROUNDING = 1e-9;

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
  const beyond = sidesBeyond(profile).map(({ country, range: [least, greatest] }) =>
    t("border.gapSide", {
      country: format.country(country),
      least: indicatorValue(indicator, least, speech),
      greatest: indicatorValue(indicator, greatest, speech),
    }),
  );
  return (
    <>
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
      {beyond.length > 0 ? (
        <NoticeBox tone="warn">
          <p>{t("border.gapBeyond", { bandwidth: format.distance(bandwidth), sides: beyond.join(", ") })}</p>
        </NoticeBox>
      ) : null}
    </>
  );
}

interface SideBeyond {
  readonly country: CountryCode;
  /** Least and greatest value of the units that the line at the border is made from. */
  readonly range: readonly [number, number];
}

/** Sides whose line, carried on to the border, leaves the values of its own units. */
function sidesBeyond({ points, sides, bandwidth }: BorderProfile): readonly SideBeyond[] {
  return sides.flatMap(({ country, atBorder }) => {
    const values = points
      .filter((point) => point.country === country && (point.population ?? 0) > 0)
      .filter(({ signedDistance }) => Math.abs(signedDistance) < bandwidth)
      .map(({ value }) => value);
    const [least, greatest] = [Math.min(...values), Math.max(...values)];
    const slack = ROUNDING * Math.max(Math.abs(least), Math.abs(greatest));
    const isInside = atBorder === null || (atBorder >= least - slack && atBorder <= greatest + slack);
    return isInside ? [] : [{ country, range: [least, greatest] as const }];
  });
}
