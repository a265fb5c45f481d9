import type { GroupedPair } from "../../../analysis/statistics/cooperation/group-pairs";
import type { Tie } from "../../../analysis/statistics/cooperation/ties";
import { joinParts } from "../../../i18n/join-parts";
import { useSpeech } from "../../../i18n/language-provider";
import type { Flow } from "../../../model/flow";
import type { FlowAreaId } from "../../../model/identifiers";
import { choosePair } from "../../../state/cooperation";
import type { PartnerIndex } from "../../data/partner-index";
import { SourceNote } from "../../data/source-note";
import { Button } from "../../ui/button";
import { Fact, FactList } from "../../ui/fact-list";
import { Section } from "../../ui/section";
import { TieLine } from "../tie-line";
import { flowWords, pairName, tieWords } from "../../data/pair-words";
import type { TiesShown } from "../../data/ties-shown";

interface PairRecordProps {
  readonly measured: GroupedPair;
  readonly shown: TiesShown;
  readonly partners: PartnerIndex;
  readonly nameOf: (id: FlowAreaId) => string;
}

/** Everything behind the two figures of a pair. */
export function PairRecord({ measured, shown, partners, nameOf }: PairRecordProps) {
  const speech = useSpeech();
  const { t } = speech;
  const { pair } = measured;
  const [first, other] = pair.areas;
  return (
    <Section title={pairName(pair, nameOf)} aside={t(`cooperation.group_${measured.group}`)}>
      <div className="ties__record">
        <FactList>
          <Fact label={t("cooperation.columnFlow")}>{flowWords(measured, speech)}</Fact>
          <Direction from={nameOf(first)} to={nameOf(other)} flow={pair.there} year={shown.set.year} />
          <Direction from={nameOf(other)} to={nameOf(first)} flow={pair.back} year={shown.set.year} />
          <Fact label={t("cooperation.columnTies")}>
            {pair.ties === null ? t("cooperation.reasonCities") : tieWords(measured, speech)}
          </Fact>
        </FactList>
        {pair.ties && pair.ties.length > 0 ? (
          <ul className="ties__list">
            {pair.ties.map((tie) => (
              <li key={keyOf(tie)}>
                <TieLine tie={tie} partners={partners} />
              </li>
            ))}
          </ul>
        ) : null}
        <Button onClick={() => choosePair(null)}>{t("cooperation.putAway")}</Button>
      </div>
    </Section>
  );
}

interface DirectionProps {
  readonly from: string;
  readonly to: string;
  readonly flow: Flow | null;
  readonly year: string;
}

function Direction({ from, to, flow, year }: DirectionProps) {
  const { t, format, dataText } = useSpeech();
  return (
    <Fact
      label={t("commuters.pair", { origin: from, destination: to })}
      note={flow ? <SourceNote ids={[flow.source]} /> : null}
    >
      {flow === null
        ? t("commuters.notRecorded")
        : joinParts([
            `${format.number(flow.magnitude)} (${year})`,
            t(`vocabulary.quality_${flow.quality}`),
            ...(flow.note ? [dataText(flow.note)] : []),
          ])}
    </Fact>
  );
}

function keyOf(tie: Tie): string {
  switch (tie.kind) {
    case "partnership":
      return tie.partnership.id;
    case "network":
      return tie.network.id;
    case "programme":
      return tie.programme.id;
  }
}
