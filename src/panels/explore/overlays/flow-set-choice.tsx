import { useSpeech } from "../../../i18n/language-provider";
import type { FlowSet } from "../../../model/flow";
import { useFlowView } from "../../../state/flow-view";
import { chooseFlowSet } from "../../../state/overlay";
import { useSelection } from "../../../state/selection";
import { SelectField } from "../../ui/select-field";
import { useBaseIndex } from "../../data/base-index";
import { groupFlowSets } from "../../data/group-flow-sets";

/** Which flow set: the recommended ones of the region first, then by region and year. */
export function FlowSetChoice({ sets }: { readonly sets: readonly FlowSet[] }) {
  const { t, dataText, language } = useSpeech();
  const index = useBaseIndex();
  const region = useSelection((state) => state.region);
  const view = useFlowView();
  const groups = groupFlowSets(sets, region, index?.base.regions.map(({ id }) => id) ?? []);
  const nameOf = (group: (typeof groups)[number]) => {
    if (group.kind === "recommended") return t("commuters.groupRecommended");
    if (group.kind === "single") return t("commuters.groupSingle");
    return index?.regions.get(group.region)?.names[language] ?? group.region;
  };
  return (
    <SelectField
      label={t("commuters.set")}
      value={view?.set.id ?? ""}
      onChange={(value) => chooseFlowSet(sets.find(({ id }) => id === value)?.id ?? null)}
      groups={groups.map((group) => ({
        label: nameOf(group),
        options: group.sets.map((set) => ({
          value: set.id,
          label: dataText(set.title),
        })),
      }))}
    />
  );
}
