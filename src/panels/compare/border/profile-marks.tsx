import { memo } from "react";
import type { BorderProfile } from "../../../analysis/statistics/indicators/border-profile";
import { useSpeech } from "../../../i18n/language-provider";
import type { NutsCode } from "../../../model/identifiers";
import type { Indicator } from "../../../model/indicator";
import { HorizontalAxis, VerticalAxis } from "../../chart/axis";
import { fitText } from "../../chart/fit-text";
import { Mark, MarkRow } from "../../chart/mark";
import { chooseUnit, previewUnit } from "../../chart/unit-actions";
import { signedGap } from "../../indicators/border/gap-words";
import type { DrawnProfile } from "./profile-layout";

interface ProfileMarksProps {
  readonly drawn: DrawnProfile;
  readonly indicator: Indicator;
  readonly profile: BorderProfile;
  readonly classes: ReadonlyMap<NutsCode, number>;
  readonly colours: readonly string[];
  readonly words: ReadonlyMap<string, string>;
}

const TEXT_SIZE = 13;
/** Baselines of the label of the values and of the names of the countries. */
const LABEL_Y = 12;
const COUNTRY_Y = 34;
/** Room between the border and what stands beside it. */
const SPACE = 8;

/** Axes, units, lines and the gap; drawn anew only when the profile changes. */
export const ProfileMarks = memo(function ProfileMarks(props: ProfileMarksProps) {
  const { drawn, indicator, profile, classes, colours, words } = props;
  const { t, format, language } = useSpeech();
  const { dots, lines, distances, values, left, right, top, bottom } = drawn;
  return (
    <>
      <VerticalAxis
        scale={values}
        format={format.number}
        label={indicator.unitLabels[language]}
        left={left}
        right={right}
        labelY={LABEL_Y}
      />
      <HorizontalAxis
        scale={distances}
        format={(kilometres, digits) => format.number(Math.abs(kilometres), digits)}
        label={t("border.axisDistance")}
        top={top}
        bottom={bottom}
        right={right}
      />
      <Countries drawn={drawn} profile={profile} />
      <MarkRow label={t("border.row")}>
        {dots.map(({ code, x, y, radius, isHollow }) => (
          <Mark
            key={code}
            label={words.get(code) ?? code}
            place={x}
            onPreview={(isOver) => previewUnit(isOver ? code : null)}
            onChoose={() => chooseUnit(code)}
          >
            <circle
              className={`border__dot${isHollow ? " border__dot--hollow" : ""}`}
              cx={x}
              cy={y}
              r={radius}
              fill={isHollow ? "none" : (colours[classes.get(code) ?? -1] ?? "none")}
            />
          </Mark>
        ))}
      </MarkRow>
      <g aria-hidden="true">
        {lines.map((path, index) => (
          <g key={index}>
            <path className="border__line-casing" d={path} />
            <path className="border__smooth" d={path} />
          </g>
        ))}
        <Gap drawn={drawn} indicator={indicator} profile={profile} />
      </g>
    </>
  );
});

/** The border itself, with the countries to its left and right. */
function Countries({ drawn, profile }: Pick<ProfileMarksProps, "drawn" | "profile">) {
  const { format } = useSpeech();
  const { distances, left, right, top, bottom } = drawn;
  const zero = distances.at(0);
  const [first, second] = profile.sides.map(({ country }) => format.country(country));
  return (
    <g aria-hidden="true">
      <line className="border__zero" x1={zero} x2={zero} y1={top - SPACE} y2={bottom} />
      <text className="chart__strong" x={zero - SPACE} y={COUNTRY_Y} textAnchor="end">
        {fitText(first ?? "", zero - left - SPACE, TEXT_SIZE)}
      </text>
      <text className="chart__strong" x={zero + SPACE} y={COUNTRY_Y}>
        {fitText(second ?? "", right - zero - SPACE, TEXT_SIZE)}
      </text>
    </g>
  );
}

/** The step between the two lines. */
function Gap({ drawn, indicator, profile }: Pick<ProfileMarksProps, "drawn" | "indicator" | "profile">) {
  const speech = useSpeech();
  const { gap, distances } = drawn;
  if (gap === null || profile.gap === null) return null;
  const zero = distances.at(0);
  const [left, right] = gap;
  return (
    <>
      <line className="border__gap" x1={zero} x2={zero} y1={left} y2={right} />
      {[left, right].map((y, index) => (
        <circle key={index} className="border__gap-end" cx={zero} cy={y} r={4} />
      ))}
      <text
        className="border__gap-text chart__strong chart__figure"
        x={zero + SPACE}
        y={(left + right) / 2}
        dy="0.32em"
      >
        {signedGap(indicator, profile.gap, speech)}
      </text>
    </>
  );
}
