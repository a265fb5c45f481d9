import { useState } from "react";
import { tieKinds } from "../../../analysis/statistics/cooperation/tie-kinds";
import { useSpeech } from "../../../i18n/language-provider";
import type { FlowSet } from "../../../model/flow";
import {
  callFlowStrong,
  callTiesStrong,
  chooseTieFlows,
  MAXIMUM_STRONG_FLOW,
  toggleTieKind,
  useCooperation,
} from "../../../state/cooperation";
import { useSelection } from "../../../state/selection";
import type { BaseIndex } from "../../data/base-index";
import { groupFlowSets } from "../../data/group-flow-sets";
import { CheckboxList } from "../../ui/checkbox-list";
import { RadioGroup } from "../../ui/radio-group";
import { RangeField } from "../../ui/range-field";
import { SelectField } from "../../ui/select-field";
import { TextField } from "../../ui/text-field";
import type { TiesShown } from "../../data/ties-shown";

interface TiesControlsProps {
  readonly index: BaseIndex;
  readonly sets: readonly FlowSet[];
  readonly shown: TiesShown;
}

/** Ends of the slider; the address takes more. */
const MOST_TIES = 10;

/** Which flows, which ties, and from where on they are called strong. */
export function TiesControls({ index, sets, shown }: TiesControlsProps) {
  const { t } = useSpeech();
  const { kinds, strongTies } = useCooperation();
  return (
    <div className="ties__controls">
      <SetChoice index={index} sets={sets} set={shown.set} />
      <CheckboxList
        label={t("cooperation.kinds")}
        options={tieKinds.map((kind) => ({ value: kind, label: t(`cooperation.kind_${kind}`) }))}
        values={kinds}
        onToggle={toggleTieKind}
      />
      <RangeField
        label={t("cooperation.strongTies")}
        unit={t("cooperation.tiesUnit", { count: strongTies })}
        minimum={1}
        maximum={Math.max(MOST_TIES, strongTies)}
        value={strongTies}
        onChange={callTiesStrong}
        allowed={(least, most) => t("app.wholeNumbers", { least, most })}
        describe={(count) => t("cooperation.tieCount", { count })}
      />
      <FlowLimit shown={shown} />
    </div>
  );
}

function SetChoice({
  index,
  sets,
  set,
}: Pick<TiesControlsProps, "index" | "sets"> & { readonly set: FlowSet }) {
  const { t, dataText, language } = useSpeech();
  const region = useSelection((state) => state.region);
  const groups = groupFlowSets(
    sets,
    region,
    index.base.regions.map(({ id }) => id),
  );
  return (
    <div className="ties__set">
      <SelectField
        label={t("commuters.set")}
        value={set.id}
        onChange={(id) => {
          const chosen = sets.find((each) => each.id === id);
          if (chosen) chooseTieFlows(chosen.id);
        }}
        groups={groups.map((group) => ({
          label:
            group.kind === "region"
              ? (index.regions.get(group.region)?.names[language] ?? group.region)
              : t(group.kind === "recommended" ? "commuters.groupRecommended" : "commuters.groupSingle"),
          options: group.sets.map(({ id, title }) => ({ value: id, label: dataText(title) })),
        }))}
      />
    </div>
  );
}

/** The median, or a number of one's own. */
function FlowLimit({ shown: { median, limits } }: { readonly shown: TiesShown }) {
  const { t, format } = useSpeech();
  const own = useCooperation((state) => state.strongFlow);
  const [draft, setDraft] = useState<string | null>(null);
  const type = (text: string) => {
    setDraft(text);
    const number = flowNumber(text);
    if (number !== null) callFlowStrong(number);
  };
  return (
    <div className="ties__flow-limit">
      <RadioGroup
        label={t("cooperation.strongFlow")}
        options={[
          {
            value: "median",
            label:
              median === null
                ? t("cooperation.median")
                : t("cooperation.medianOf", { flow: format.number(median) }),
          },
          { value: "own", label: t("cooperation.ownLimit") },
        ]}
        value={own === null ? "median" : "own"}
        onChange={(choice) => {
          setDraft(null);
          callFlowStrong(choice === "median" ? null : Math.max(1, Math.round(limits.flow)));
        }}
      />
      {own === null ? null : (
        <TextField
          label={t("cooperation.ownLimitField")}
          value={draft ?? String(own)}
          onChange={type}
          onBlur={() => setDraft(null)}
          maximumLength={9}
          problem={
            draft !== null && flowNumber(draft) === null
              ? t("cooperation.ownLimitProblem", { most: MAXIMUM_STRONG_FLOW })
              : null
          }
        />
      )}
    </div>
  );
}

/** Null: no whole number in the range. */
function flowNumber(text: string): number | null {
  const number = /^\d{1,7}$/.test(text.trim()) ? Number(text) : 0;
  return number >= 1 && number <= MAXIMUM_STRONG_FLOW ? number : null;
}
