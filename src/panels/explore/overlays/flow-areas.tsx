import { flowAreaFullName, flowAreaName } from "../../../analysis/statistics/flow-area-name";
import { joinParts } from "../../../i18n/join-parts";
import { useSpeech } from "../../../i18n/language-provider";
import type { FlowView } from "../../../state/flow-view";
import { Disclosure } from "../../ui/disclosure";
import { Fact, FactList } from "../../ui/fact-list";

/** What is behind the names: delimitations, notes, and areas that have no place on the map. */
export function FlowAreas({ view }: { readonly view: FlowView }) {
  const { t, format, dataText } = useSpeech();
  const words = { country: format.country, dataText };
  const ids = new Set(view.set.flows.flatMap(({ origin, destination }) => [origin, destination]));
  const explained = [...ids].flatMap((id) => {
    const area = view.areas.get(id);
    if (!area) return [];
    const name = flowAreaName(area, words);
    const full = flowAreaFullName(area, words);
    const facts = [
      ...(full === name ? [] : [full]),
      ...(area.note === null ? [] : [dataText(area.note)]),
      ...(area.position === null ? [t("commuters.areaWithoutPlace")] : []),
    ];
    return facts.length > 0 ? [{ id, name, facts }] : [];
  });
  if (explained.length === 0) return null;
  return (
    <Disclosure title={t("commuters.areas")} note={format.number(explained.length)}>
      <FactList>
        {explained.map(({ id, name, facts }) => (
          <Fact key={id} label={name}>
            {joinParts(facts)}
          </Fact>
        ))}
      </FactList>
    </Disclosure>
  );
}
