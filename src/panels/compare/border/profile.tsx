import { useEffect, useMemo, useState } from "react";
import { borderProfile } from "../../../analysis/statistics/indicators/border-profile";
import { useSpeech } from "../../../i18n/language-provider";
import type { Choropleth } from "../../../state/choropleth";
import { markUnits } from "../../../state/marked-units";
import { needUnitBorders, useUnitBorders } from "../../../state/unit-borders";
import type { BaseIndex } from "../../data/base-index";
import { ClassLegend } from "../../indicators/class-legend";
import { Button } from "../../ui/button";
import { Delayed } from "../../ui/delayed";
import { NoticeBox } from "../../ui/notice-box";
import type { RenderMap } from "../map-slot";
import type { BorderPair } from "../../indicators/border/border-pairs";
import { pointsInRange, type DistanceRange } from "./distance-range";
import { ProfileFigure } from "./profile-figure";
import { ProfileGap } from "./profile-gap";
import { ProfileNotes } from "./profile-notes";
import { ProfileRange } from "./profile-range";
import { ProfileTable } from "./profile-table";
import { profileUnits } from "../../indicators/border/profile-units";

interface ProfileProps {
  readonly index: BaseIndex;
  readonly choropleth: Choropleth;
  readonly pair: BorderPair;
  readonly renderMap: RenderMap;
}

/** An indicator against the distance from one border; a part of it can be marked, here and on the map. */
export function Profile({ index, choropleth, pair, renderMap }: ProfileProps) {
  const { t, language } = useSpeech();
  const { status, distances } = useUnitBorders();
  const [range, setRange] = useState<DistanceRange | null>(null);
  const codes = useMemo(() => new Set(pair.units.flat()), [pair]);
  const measure = () => void needUnitBorders(index.base, codes);
  useEffect(() => void needUnitBorders(index.base, codes), [index, codes]);
  useEffect(() => () => markUnits([]), []);
  const input = useMemo(
    () => profileUnits(pair, index.units, choropleth, distances),
    [pair, index, choropleth, distances],
  );
  const profile = useMemo(() => borderProfile(input.units, pair.countries), [input, pair]);
  const brush = (next: DistanceRange | null) => {
    setRange(next);
    markUnits(pointsInRange(profile.points, next).map(({ area }) => area));
  };
  if (profile.points.length === 0) return <NoProfile status={status} onRetry={measure} />;
  const { indicator } = choropleth;
  return (
    <>
      <div className="border__profile">
        <div className="border__chart">
          <ProfileFigure
            index={index}
            choropleth={choropleth}
            profile={profile}
            range={range}
            onRange={brush}
          />
          <ProfileRange profile={profile} range={range} onRange={brush} />
        </div>
        <div className="border__side">
          <ProfileGap indicator={indicator} profile={profile} />
          <div className="border__map">
            {renderMap({
              area: null,
              label: t("border.mapLabel", { indicator: indicator.labels[language] }),
            })}
          </div>
          <ClassLegend choropleth={choropleth} />
        </div>
      </div>
      <ProfileNotes
        index={index}
        choropleth={choropleth}
        profile={profile}
        input={input}
        isMeasured={status === "ready"}
      />
      <ProfileTable index={index} choropleth={choropleth} profile={profile} range={range} />
    </>
  );
}

interface NoProfileProps {
  readonly status: ReturnType<typeof useUnitBorders.getState>["status"];
  readonly onRetry: () => void;
}

function NoProfile({ status, onRetry }: NoProfileProps) {
  const { t } = useSpeech();
  if (status === "failed")
    return (
      <NoticeBox tone="warn" action={<Button onClick={onRetry}>{t("app.retry")}</Button>}>
        <p role="alert">{t("border.distancesFailed")}</p>
      </NoticeBox>
    );
  if (status === "ready")
    return (
      <NoticeBox>
        <p>{t("border.profileEmpty")}</p>
      </NoticeBox>
    );
  return (
    <Delayed>
      <p role="status">{t("border.measuring")}</p>
    </Delayed>
  );
}
