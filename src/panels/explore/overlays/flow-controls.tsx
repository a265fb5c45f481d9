import { useSpeech, type Speech } from "../../../i18n/language-provider";
import type { FlowView } from "../../../state/flow-view";
import {
  chooseFlowDirection,
  chooseFlowFocus,
  flowDirections,
  limitFlows,
  useOverlay,
} from "../../../state/overlay";
import type { FlowAreaId } from "../../../model/identifiers";
import { Button } from "../../ui/button";
import { CheckboxList } from "../../ui/checkbox-list";
import { Disclosure } from "../../ui/disclosure";
import { LiveRegion } from "../../ui/live-region";
import { RadioGroup } from "../../ui/radio-group";
import { RangeField } from "../../ui/range-field";
import { flowAreaNames } from "../../data/flow-area-names";

/** Direction, focus and how many flows are drawn. */
export function FlowControls({ view }: { readonly view: FlowView }) {
  const speech = useSpeech();
  const { t, format } = speech;
  const direction = useOverlay((state) => state.flowDirection);
  const top = useOverlay((state) => state.flowTop);
  const hasOwnFocus = useOverlay((state) => state.flowFocus.length > 0);
  const nameOf = flowAreaNames(view.areas, speech);
  const areas = [...new Set(view.set.flows.flatMap(({ origin, destination }) => [origin, destination]))]
    .map((id) => ({ value: id, label: nameOf(id) }))
    .sort((a, b) => format.compare(a.label, b.label));
  const focus = areas.map(({ value }) => value).filter((id) => view.focus.has(id));
  const toggle = (area: FlowAreaId) =>
    chooseFlowFocus(focus.includes(area) ? focus.filter((id) => id !== area) : [...focus, area]);
  const { matching } = view.selection;
  const shown = shownText(view, speech);
  return (
    <>
      {focus.length > 0 ? (
        <RadioGroup
          label={t("commuters.direction")}
          options={flowDirections.map((value) => ({ value, label: t(`commuters.direction_${value}`) }))}
          value={direction}
          onChange={chooseFlowDirection}
        />
      ) : null}
      <Disclosure
        title={t("commuters.focus")}
        level={null}
        look="plain"
        note={t("commuters.focusCount", { count: focus.length })}
      >
        <p className="overlay-block__note">{t("commuters.focusHint")}</p>
        <CheckboxList
          label={t("commuters.focus")}
          isLabelHidden
          options={areas}
          values={focus}
          onToggle={toggle}
        />
        {hasOwnFocus ? (
          <Button look="link" onClick={() => chooseFlowFocus([])}>
            {t("commuters.focusReset")}
          </Button>
        ) : null}
      </Disclosure>
      {matching > 1 ? (
        <RangeField
          label={t("commuters.top")}
          unit=""
          minimum={1}
          maximum={matching}
          value={Math.min(top ?? matching, matching)}
          onChange={(value) => limitFlows(value >= matching ? null : value)}
          allowed={(least, most) => t("app.wholeNumbers", { least, most })}
          describe={(value) => t("commuters.topSpoken", { count: value })}
        />
      ) : null}
      <p className="overlay-block__note">{shown}</p>
      <LiveRegion message={shown} />
    </>
  );
}

/** "Shows 5 of 22 flows, 83 % of the commuters"; no share where the figures must not be added. */
function shownText({ set, selection }: FlowView, { t, format }: Speech): string {
  const counts = { count: selection.shown.length, all: selection.matching };
  if (selection.matching === 0) return t("commuters.noFlows");
  if (!set.isSummable || selection.matchingMagnitude === 0) return t("commuters.shown", counts);
  const share = format.percent(selection.shownMagnitude / selection.matchingMagnitude);
  return t("commuters.shownShare", { ...counts, share, people: format.number(selection.shownMagnitude) });
}
