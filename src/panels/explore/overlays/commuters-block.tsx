import { useSpeech } from "../../../i18n/language-provider";
import { useFlowView } from "../../../state/flow-view";
import { useSelection } from "../../../state/selection";
import { Disclosure } from "../../ui/disclosure";
import { NoticeBox } from "../../ui/notice-box";
import { useBaseIndex } from "../../data/base-index";
import { DatasetGate } from "../../data/dataset-gate";
import { SourceNote } from "../../data/source-note";
import { FlowAreas } from "./flow-areas";
import { FlowControls } from "./flow-controls";
import { FlowPairs } from "./flow-pairs";
import { FlowSetChoice } from "./flow-set-choice";
import { FlowTable } from "./flow-table";
import { FlowTotals } from "./flow-totals";
import { NodeTable } from "./node-table";
import "./overlay-block.css";

/** Commuters of one flow set: which set, which part of it, the figures themselves, and what is not recorded. */
export function CommutersBlock() {
  const { t } = useSpeech();
  return (
    <div className="overlay-block">
      <DatasetGate name="flows" what={t("explore.overlay_commuters")}>
        {(data) => <Figures sets={data.sets} totals={data.totals} />}
      </DatasetGate>
    </div>
  );
}

type FiguresProps = Parameters<typeof FlowSetChoice>[0] & Pick<Parameters<typeof FlowTotals>[0], "totals">;

function Figures({ sets, totals }: FiguresProps) {
  const { t, dataText } = useSpeech();
  const view = useFlowView();
  if (!view) return <NoSet />;
  const { set } = view;
  return (
    <>
      <div className="overlay-block__controls">
        <FlowSetChoice sets={sets} />
        <div>
          {set.publisher === "" ? null : (
            <p className="overlay-block__publisher">
              {t("commuters.publishedBy", { publisher: set.publisher, year: set.year })}
            </p>
          )}
          <p className="overlay-block__note">
            {t("sheet.definition", { definition: dataText(set.definition) })}
          </p>
          {set.comparableNote && set.isSummable ? (
            <p className="overlay-block__note">
              {t("commuters.comparable", { note: dataText(set.comparableNote) })}
            </p>
          ) : null}
          <p className="overlay-block__note">
            <SourceNote ids={set.sources} />
          </p>
        </div>
        {set.isSummable ? null : <NoticeBox tone="warn">{t("commuters.notSummable")}</NoticeBox>}
        <FlowControls view={view} />
      </div>
      <FlowTable view={view} />
      <div className="overlay-block__folds">
        <Disclosure title={t("commuters.nodes")}>
          <NodeTable view={view} />
        </Disclosure>
        <Disclosure title={t("commuters.pairs")}>
          <FlowPairs view={view} />
        </Disclosure>
        <FlowAreas view={view} />
        <FlowTotals view={view} totals={totals} />
      </div>
    </>
  );
}

function NoSet() {
  const { t } = useSpeech();
  const region = useSelection((state) => state.region);
  const isOwn = useBaseIndex()?.base.regions.some((known) => known.id === region && known.isOwn);
  return <p className="overlay-block__note">{t(isOwn ? "own.noFlows" : "commuters.noSet")}</p>;
}
