import type { BorderProfile } from "../../../analysis/statistics/indicators/border-profile";
import { useSpeech } from "../../../i18n/language-provider";
import { Button } from "../../ui/button";
import { RangeField } from "../../ui/range-field";
import { pointsInRange, wholeRange, type DistanceRange } from "./distance-range";

interface ProfileRangeProps {
  readonly profile: BorderProfile;
  readonly range: DistanceRange | null;
  readonly onRange: (range: DistanceRange | null) => void;
}

/** Marks a part of the profile by keyboard or by typing: what dragging across the chart does. */
export function ProfileRange({ profile, range, onRange }: ProfileRangeProps) {
  const { t, format } = useSpeech();
  const whole = wholeRange(profile);
  const { from, to } = range ?? whole;
  const [first, second] = profile.sides.map(({ country }) => format.country(country));
  const describe = (kilometres: number) =>
    kilometres === 0
      ? t("border.rangeZero")
      : t("border.rangeSpoken", {
          kilometres: format.number(Math.abs(kilometres)),
          country: (kilometres < 0 ? first : second) ?? "",
        });
  const allowed = (least: number, most: number) => t("app.wholeNumbers", { least, most });
  const field = { unit: "km", minimum: whole.from, maximum: whole.to, describe, allowed };
  return (
    <fieldset className="border__range">
      <legend className="border__legend">{t("border.range")}</legend>
      <p className="border__note">{t("border.rangeSides", { first: first ?? "", second: second ?? "" })}</p>
      <div className="border__fields">
        <RangeField
          {...field}
          label={t("border.rangeFrom")}
          value={from}
          onChange={(next) => onRange({ from: next, to: Math.max(next, to) })}
        />
        <RangeField
          {...field}
          label={t("border.rangeTo")}
          value={to}
          onChange={(next) => onRange({ from: Math.min(from, next), to: next })}
        />
      </div>
      <div className="border__line">
        <p role="status">{t("border.rangeMarked", { count: pointsInRange(profile.points, range).length })}</p>
        <Button disabled={range === null} onClick={() => onRange(null)}>
          {t("border.rangeClear")}
        </Button>
      </div>
    </fieldset>
  );
}
