import { useMemo } from "react";
import type { BorderProfile } from "../../../analysis/statistics/indicators/border-profile";
import { useSpeech } from "../../../i18n/language-provider";
import type { Choropleth } from "../../../state/choropleth";
import { coloursOf } from "../../../state/class-colours";
import { effectiveColourScheme, useDisplay } from "../../../state/display";
import { useSelection } from "../../../state/selection";
import type { BaseIndex } from "../../data/base-index";
import { SourceNote } from "../../data/source-note";
import { ChartFrame, type ChartSize } from "../../chart/chart-frame";
import { Readout } from "../../chart/readout";
import { chooseUnit } from "../../chart/unit-actions";
import { UnitHighlights } from "../../chart/unit-highlights";
import type { DistanceRange } from "./distance-range";
import { signedGap } from "../../indicators/border/gap-words";
import { ProfileField } from "./profile-field";
import { ProfileKeys } from "./profile-keys";
import { drawnProfile, type DrawnProfile, type ProfileDot } from "./profile-layout";
import { ProfileMarks } from "./profile-marks";
import { dotWords } from "./profile-words";

interface ProfileFigureProps {
  readonly index: BaseIndex;
  readonly choropleth: Choropleth;
  readonly profile: BorderProfile;
  readonly range: DistanceRange | null;
  readonly onRange: (range: DistanceRange | null) => void;
}

/** Height of the drawing, pixels, on narrow and on wide places. */
const HEIGHT = { narrow: 320, wide: 400, from: 520 } as const;

/** The drawing of a profile with its key and what the pointer rests on. */
export function ProfileFigure({ index, choropleth, profile, range, onRange }: ProfileFigureProps) {
  const speech = useSpeech();
  const { t, format, language } = speech;
  const { indicator, year } = choropleth;
  const scheme = useDisplay(effectiveColourScheme);
  const words = useMemo(
    () => dotWords(profile, index, choropleth, speech),
    [profile, index, choropleth, speech],
  );
  const [first, second] = profile.sides.map(({ country }) => format.country(country));
  const sides = { first: first ?? "", second: second ?? "" };
  const gap =
    profile.gap === null
      ? t("border.gapUnknownSpoken")
      : t("border.gapSpoken", { gap: signedGap(indicator, profile.gap, speech) });
  const sources = useMemo(
    () => [...new Set(profile.points.flatMap(({ area }) => choropleth.values.get(area)?.source ?? []))],
    [profile, choropleth],
  );
  const colours = useMemo(() => coloursOf(choropleth, scheme), [choropleth, scheme]);
  return (
    <ChartFrame
      title={t("border.profileTitle", { indicator: indicator.labels[language], ...sides })}
      level={4}
      subtitle={
        <>
          {t("border.profileSubtitle", { unit: indicator.unitLabels[language], year: String(year) })}{" "}
          <SourceNote ids={sources} />
        </>
      }
      summary={t("border.profileSummary", { count: profile.points.length, ...sides, gap })}
      height={(width) => (width < HEIGHT.from ? HEIGHT.narrow : HEIGHT.wide)}
      legend={<ProfileKeys hasGap={profile.gap !== null} />}
      readout={<HoveredDot words={words} />}
    >
      {(size) => (
        <Drawing
          size={size}
          choropleth={choropleth}
          profile={profile}
          colours={colours}
          words={words}
          range={range}
          onRange={onRange}
        />
      )}
    </ChartFrame>
  );
}

interface DrawingProps extends Omit<ProfileFigureProps, "index"> {
  readonly size: ChartSize;
  readonly colours: readonly string[];
  readonly words: ReadonlyMap<string, string>;
}

function Drawing({ size, choropleth, profile, colours, words, range, onRange }: DrawingProps) {
  const { width, height } = size;
  const drawn = useMemo(() => drawnProfile(profile, { width, height }), [profile, width, height]);
  return (
    <>
      {range ? <RangeBand drawn={drawn} range={range} /> : null}
      <ProfileMarks
        drawn={drawn}
        indicator={choropleth.indicator}
        profile={profile}
        classes={choropleth.classes}
        colours={colours}
        words={words}
      />
      <UnitHighlights places={drawn.dots} />
      <ProfileField drawn={drawn} onRange={onRange} onChoose={choose} />
    </>
  );
}

function choose({ code }: ProfileDot): void {
  chooseUnit(code);
}

function RangeBand({ drawn, range }: { readonly drawn: DrawnProfile; readonly range: DistanceRange }) {
  const { distances, top, bottom } = drawn;
  const left = distances.at(range.from);
  return (
    <rect
      className="border__band"
      x={left}
      y={top}
      width={Math.max(1, distances.at(range.to) - left)}
      height={bottom - top}
    />
  );
}

function HoveredDot({ words }: { readonly words: ReadonlyMap<string, string> }) {
  const { t } = useSpeech();
  const hovered = useSelection((state) => (state.hovered?.kind === "unit" ? state.hovered.id : null));
  const text = hovered === null ? null : (words.get(hovered) ?? null);
  return <Readout text={text} hint={t("border.hint")} />;
}
