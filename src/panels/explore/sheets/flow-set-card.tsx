import { BETWEEN_PARTS } from "../../../i18n/join-parts";
import { useSpeech } from "../../../i18n/language-provider";
import type { Flow, FlowSet } from "../../../model/flow";
import type { FlowAreaId } from "../../../model/identifiers";
import { chooseFlowSet, showOverlay } from "../../../state/overlay";
import { Button } from "../../ui/button";
import { SourceNote } from "../../data/source-note";
import "./flow-set-card.css";

interface FlowSetCardProps {
  readonly set: FlowSet;
  /** Some flows of the set. */
  readonly flows: readonly Flow[];
  readonly nameOf: (area: FlowAreaId) => string;
}

/** Flows of one set with its title, year, definition, quality and source. */
export function FlowSetCard({ set, flows, nameOf }: FlowSetCardProps) {
  const { t, format, dataText } = useSpeech();
  return (
    <div className="flow-set-card">
      <h4 className="flow-set-card__title">{dataText(set.title)}</h4>
      <ul className="flow-set-card__flows">
        {flows.map((flow) => (
          <li
            key={[flow.origin, flow.destination, flow.source, flow.magnitude].join(">")}
            className="flow-set-card__flow"
          >
            <span className="flow-set-card__pair">
              {t("commuters.pair", { origin: nameOf(flow.origin), destination: nameOf(flow.destination) })}
              <span className="sheet__item-detail">{t(`vocabulary.quality_${flow.quality}`)}</span>
            </span>
            <span className="flow-set-card__value">{format.number(flow.magnitude, 1)}</span>
          </li>
        ))}
      </ul>
      <p className="sheet__note">
        {t("sheet.definition", { definition: dataText(set.definition) })}
        {BETWEEN_PARTS}
        <SourceNote ids={[...new Set(flows.map(({ source }) => source))]} />
      </p>
      <Button
        look="link"
        onClick={() => {
          chooseFlowSet(set.id);
          showOverlay("commuters");
        }}
      >
        {t("sheet.showOnMap", { year: set.year })}
      </Button>
    </div>
  );
}
