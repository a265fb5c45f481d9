import { commonFlags, ownFlags } from "../../../analysis/statistics/indicators/own-flags";
import type { BorderProfile } from "../../../analysis/statistics/indicators/border-profile";
import { useSpeech } from "../../../i18n/language-provider";
import type { NutsCode } from "../../../model/identifiers";
import type { Choropleth } from "../../../state/choropleth";
import type { BaseIndex } from "../../data/base-index";
import { yearSpan } from "../../data/year-span";
import { flagWords } from "../../../i18n/value-words";
import { isRemarkable } from "../../indicators/indicator-words";
import { Disclosure } from "../../ui/disclosure";
import type { ProfileInput } from "../../indicators/border/profile-units";

interface ProfileNotesProps {
  readonly index: BaseIndex;
  readonly choropleth: Choropleth;
  readonly profile: BorderProfile;
  readonly input: ProfileInput;
  /** False: distances are still to come, so none is missing yet. */
  readonly isMeasured: boolean;
}

/** More names would hide the sentence. */
const NAMED = 6;

/** What was left out, what differs, and how distance and line are computed. */
export function ProfileNotes({ index, choropleth, profile, input, isMeasured }: ProfileNotesProps) {
  const speech = useSpeech();
  const { t, format } = speech;
  const values = profile.points.flatMap(({ area }) => choropleth.values.get(area) ?? []);
  const common = commonFlags(values);
  const shared = flagWords([...common], speech);
  const otherYears = values.filter(({ isOtherYear }) => isOtherYear).length;
  const flagged = values.filter(({ flags }) => isRemarkable(ownFlags(flags, common))).length;
  const names = (codes: readonly NutsCode[]) => {
    const shown = codes.slice(0, NAMED).map((code) => index.units.get(code)?.name ?? code);
    const rest = codes.length - shown.length;
    return rest > 0 ? t("border.andMore", { names: shown.join(", "), count: rest }) : format.list(shown);
  };
  const years = profile.points.flatMap(({ area }) => index.units.get(area)?.populationYear ?? []);
  const bandwidth = format.distance(profile.bandwidth);
  const leftOut = [
    { key: "withoutValue", codes: input.withoutValue },
    { key: "withoutDistance", codes: isMeasured ? input.withoutDistance : [] },
    { key: "withoutPopulation", codes: profile.withoutPopulation },
  ] as const;
  return (
    <div className="border__notes">
      {otherYears > 0 ? (
        <p>{t("border.otherYears", { count: otherYears, year: String(choropleth.year) })}</p>
      ) : null}
      {shared.length > 0 ? <p>{t("border.commonFlags", { flags: format.list(shared) })}</p> : null}
      {flagged > 0 ? <p>{t("border.flagged", { count: flagged })}</p> : null}
      {leftOut.map(({ key, codes }) =>
        codes.length > 0 ? <p key={key}>{t(`border.${key}`, { names: names(codes) })}</p> : null,
      )}
      <Disclosure title={t("border.method")} look="plain" level={null}>
        <p>{t("border.methodDistance")}</p>
        <p>{t("border.methodLine", { bandwidth })}</p>
        <p>{t("border.methodPopulation", { years: yearSpan(years) })}</p>
      </Disclosure>
    </div>
  );
}
