import { useMemo } from "react";
import { useSpeech } from "../../../i18n/language-provider";
import type { CatalogueData } from "../../../model/catalogue";
import type { FlowData, PartnerData } from "../../../model/dataset";
import { useCooperation } from "../../../state/cooperation";
import { useSelection } from "../../../state/selection";
import type { BaseIndex } from "../../data/base-index";
import { DatasetGate } from "../../data/dataset-gate";
import { flowAreaNames } from "../../data/flow-area-names";
import { indexPartners } from "../../data/partner-index";
import { tiesSentence } from "../../data/pair-words";
import { SourceList } from "../../data/source-list";
import { Disclosure } from "../../ui/disclosure";
import { NoticeBox } from "../../ui/notice-box";
import { Section } from "../../ui/section";
import type { RenderPairMap } from "../map-slot";
import { GroupMatrix } from "./group-matrix";
import { PairRecord } from "./pair-record";
import { TiesChart } from "./ties-chart";
import { TiesControls } from "./ties-controls";
import { TiesMap } from "./ties-map";
import { TiesTable } from "./ties-table";
import { areAllKinds, tieData, tiesShown, type TiesShown } from "../../data/ties-shown";
import "./ties.css";

interface TiesViewProps {
  readonly index: BaseIndex;
  readonly partners: PartnerData;
  readonly catalogue: CatalogueData;
  readonly renderMap: RenderPairMap;
}

/** The net of partnerships against the net of commuters. */
export function TiesView(props: TiesViewProps) {
  const { t } = useSpeech();
  return (
    <DatasetGate name="flows" what={t("cooperation.title")}>
      {(flows) => <Ties {...props} flows={flows} />}
    </DatasetGate>
  );
}

function Ties({
  index,
  partners,
  catalogue,
  flows,
  renderMap,
}: TiesViewProps & { readonly flows: FlowData }) {
  const speech = useSpeech();
  const { t } = speech;
  const { flowSet, kinds, strongTies, strongFlow, pair } = useCooperation();
  const region = useSelection((state) => state.region);
  const data = tieData(index.base, partners, flows, catalogue);
  const shown = useMemo(
    () => tiesShown(data, { flowSet, kinds, strongTies, strongFlow }, region),
    [data, flowSet, kinds, strongTies, strongFlow, region],
  );
  const nameOf = useMemo(() => flowAreaNames(data.areas, speech), [data, speech]);
  const partnerIndex = indexPartners(index, partners);
  if (!shown)
    return (
      <NoticeBox>
        <p>{t("commuters.noSet")}</p>
      </NoticeBox>
    );
  const read = shown.pairs.find((measured) => measured.pair.key === pair);
  const chosenElsewhere = flowSet !== null && shown.set.id !== flowSet;
  return (
    <div className="ties">
      <TiesControls index={index} sets={data.sets} shown={shown} />
      {chosenElsewhere ? (
        <NoticeBox>
          <p>{t("cooperation.setNotOffered")}</p>
        </NoticeBox>
      ) : null}
      <p className="ties__sentence">{tiesSentence(shown, speech)}</p>
      <GroupMatrix pairs={shown.pairs} nameOf={nameOf} />
      {read ? <PairRecord measured={read} shown={shown} partners={partnerIndex} nameOf={nameOf} /> : null}
      <div className="ties__pictures">
        <TiesChart shown={shown} nameOf={nameOf} />
        <TiesMap shown={shown} partners={partnerIndex} nameOf={nameOf} renderMap={renderMap} />
      </div>
      <Section title={t("cooperation.tableTitle")}>
        <TiesTable shown={shown} nameOf={nameOf} />
      </Section>
      <Reading shown={shown} areAll={areAllKinds(kinds)} nameOf={nameOf} />
    </div>
  );
}

interface ReadingProps {
  readonly shown: TiesShown;
  readonly areAll: boolean;
  readonly nameOf: ReturnType<typeof flowAreaNames>;
}

/** The formula, what it means and what it does not. */
function Reading({ shown: { set, limits, placeless }, areAll, nameOf }: ReadingProps) {
  const { t, format, dataText } = useSpeech();
  return (
    <Section title={t("cooperation.reading")}>
      <div className="ties__reading">
        <p>{t("cooperation.formulaTie")}</p>
        {areAll ? null : <p>{t("cooperation.formulaChosen")}</p>}
        <p>{t("cooperation.formulaFlow")}</p>
        <p>{t("cooperation.formulaLimits", { ties: limits.ties, flow: format.number(limits.flow) })}</p>
        <p>{t("cooperation.meansNot")}</p>
        <p>{t("cooperation.tablesNot")}</p>
        {placeless.length > 0 ? (
          <p>{t("cooperation.placeless", { areas: format.list(placeless.map(nameOf)) })}</p>
        ) : null}
        <Disclosure title={t("cooperation.setExplained")} look="plain" level={null}>
          <p className="ties__note">{dataText(set.definition)}</p>
          {set.comparableNote ? (
            <p className="ties__note">{t("commuters.comparable", { note: dataText(set.comparableNote) })}</p>
          ) : null}
        </Disclosure>
        <SourceList ids={[...set.sources, ...set.flows.map(({ source }) => source)]} />
      </div>
    </Section>
  );
}
