import type { Discontinuity } from "../../../analysis/statistics/indicators/discontinuities";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import type { Indicator } from "../../../model/indicator";
import { greatestGap, stretchWidth, type GapOrder } from "../../indicators/border/compared-gaps";
import { gapSize } from "../../indicators/border/gap-words";

interface WidthKeyProps {
  readonly indicator: Indicator;
  readonly pairs: readonly Discontinuity[];
  readonly order: GapOrder;
}

/** Shares of the greatest gap that the key shows. */
const STEPS = [0, 0.5, 1] as const;
/** CSS pixels of a sign. */
const SIGN = { width: 44, height: 20 } as const;
/** The round ends of the thickest line stay inside the sign. */
const THICKEST = stretchWidth(1, 1);

/** Which gap a thickness stands for. */
export function WidthKey({ indicator, pairs, order }: WidthKeyProps) {
  const speech = useSpeech();
  const greatest = greatestGap(pairs, order);
  const steps = greatest > 0 ? STEPS : STEPS.slice(0, 1);
  return (
    <div>
      <p className="border__legend">{speech.t("border.widthKey")}</p>
      <ul className="chart__keys">
        {steps.map((step) => (
          <li key={step} className="chart__key">
            <svg className="chart__key-sign" {...SIGN} aria-hidden="true">
              <line
                className="border__stretch"
                x1={THICKEST / 2}
                x2={SIGN.width - THICKEST / 2}
                y1={SIGN.height / 2}
                y2={SIGN.height / 2}
                strokeWidth={stretchWidth(step * greatest, greatest)}
              />
            </svg>
            {speech.t("border.widthOf", { gap: gapText(indicator, step * greatest, order, speech) })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A gap in the unit of the indicator, or in per cent of the mean. */
function gapText(indicator: Indicator, gap: number, order: GapOrder, speech: Speech): string {
  return order === "absolute" ? gapSize(indicator, gap, speech) : speech.format.percent(gap);
}
