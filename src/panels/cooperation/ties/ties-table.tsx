import { useMemo } from "react";
import { pairGroups, type GroupedPair } from "../../../analysis/statistics/cooperation/group-pairs";
import type { TieKind } from "../../../analysis/statistics/cooperation/tie-kinds";
import { sourcesOfTie } from "../../../analysis/statistics/cooperation/ties";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import type { Flow } from "../../../model/flow";
import type { FlowAreaId } from "../../../model/identifiers";
import type { PairKey } from "../../../analysis/statistics/cooperation/pair-key";
import { choosePair, previewPair, useCooperation, usePairPreview } from "../../../state/cooperation";
import { SourceNote } from "../../data/source-note";
import { Button } from "../../ui/button";
import { DataTable, type TableColumn } from "../../ui/data-table";
import { GroupSign } from "./group-sign";
import { inReadingOrder, pairName, tieParts } from "./pair-words";
import type { TiesShown } from "./ties-view-data";

interface TiesTableProps {
  readonly shown: TiesShown;
  readonly nameOf: (id: FlowAreaId) => string;
}

/** Longer tables unfold on demand. */
const SHORT_LENGTH = 12;

const rowKey = ({ pair }: GroupedPair) => pair.key;

/** Every pair with its group, its ties and its flow in both directions; those not recorded with the reason. */
export function TiesTable({ shown, nameOf }: TiesTableProps) {
  const speech = useSpeech();
  const { t, format } = speech;
  const hovered = usePairPreview((state) => state.pair);
  const { kinds, pair: chosen } = useCooperation();
  const rows = useMemo(() => inReadingOrder(shown.pairs), [shown]);
  const columns = useMemo(() => columnsOf(nameOf, kinds, speech), [nameOf, kinds, speech]);
  const detail = useMemo(() => (row: GroupedPair) => <Sources row={row} />, []);
  return (
    <DataTable
      caption={t("cooperation.tableCaption", { count: rows.length, year: shown.set.year })}
      columns={columns}
      rows={rows}
      rowKey={rowKey}
      detail={detail}
      compare={format.compare}
      fold={{
        rows: SHORT_LENGTH,
        more: t("cooperation.showAll", { count: rows.length }),
        fewer: t("explore.showFewer"),
      }}
      highlightedKeys={[hovered, chosen].flatMap((key) => key ?? [])}
      onPreview={(key) => previewPair(key as PairKey | null)}
    />
  );
}

function columnsOf(
  nameOf: (id: FlowAreaId) => string,
  kinds: readonly TieKind[],
  speech: Speech,
): TableColumn<GroupedPair>[] {
  const { t, format } = speech;
  const direction = (from: FlowAreaId, to: FlowAreaId, flow: Flow | null) => (
    <span className="cooperation-page__small">
      {t("commuters.pair", { origin: nameOf(from), destination: nameOf(to) })}:{" "}
      {flow === null ? t("commuters.notRecorded") : format.number(flow.magnitude)}
    </span>
  );
  return [
    {
      id: "pair",
      header: t("cooperation.columnPair"),
      isRowHeader: true,
      sortValue: ({ pair }) => pairName(pair, nameOf),
      cell: ({ pair }) => (
        <Button look="link" onClick={() => choosePair(pair.key)}>
          {pairName(pair, nameOf)}
        </Button>
      ),
    },
    {
      id: "group",
      header: t("cooperation.columnGroup"),
      sortValue: ({ group }) => pairGroups.indexOf(group),
      cell: (row) => (
        <span className="ties__group-cell">
          <GroupSign group={row.group} />
          <span>
            {t(`cooperation.group_${row.group}`)}
            {reasonsOf(row, speech).map((reason) => (
              <span key={reason} className="cooperation-page__small">
                {reason}
              </span>
            ))}
          </span>
        </span>
      ),
    },
    {
      id: "ties",
      header: t("cooperation.columnTies"),
      align: "end",
      startsDescending: true,
      sortValue: ({ ties }) => ties ?? undefined,
      cell: (row) => (
        <>
          {row.ties === null ? t("commuters.notRecorded") : format.number(row.ties)}
          <span className="cooperation-page__small">{tieParts(row, kinds, speech)}</span>
        </>
      ),
    },
    {
      id: "flow",
      header: t("cooperation.columnFlow"),
      align: "end",
      startsDescending: true,
      sortValue: ({ flow }) => flow ?? undefined,
      cell: ({ pair, flow }) => (
        <>
          {flow === null ? t("commuters.notRecorded") : format.number(flow)}
          {flow === null ? null : (
            <>
              {direction(pair.areas[0], pair.areas[1], pair.there)}
              {direction(pair.areas[1], pair.areas[0], pair.back)}
            </>
          )}
        </>
      ),
    },
  ];
}

/** Why a pair is in none of the four groups. */
function reasonsOf({ ties, flow }: GroupedPair, { t }: Pick<Speech, "t">): readonly string[] {
  return [
    ...(flow === null ? [t("cooperation.reasonFlow")] : []),
    ...(ties === null ? [t("cooperation.reasonCities")] : []),
  ];
}

function Sources({ row: { pair } }: { readonly row: GroupedPair }) {
  const { t } = useSpeech();
  const flows = [pair.there, pair.back].flatMap((flow) => flow?.source ?? []);
  const ties = (pair.ties ?? []).flatMap(sourcesOfTie);
  if (flows.length + ties.length === 0) return null;
  return (
    <>
      {flows.length > 0 ? (
        <>
          {t("cooperation.columnFlow")}: <SourceNote ids={flows} />{" "}
        </>
      ) : null}
      {ties.length > 0 ? (
        <>
          {t("cooperation.columnTies")}: <SourceNote ids={ties} />
        </>
      ) : null}
    </>
  );
}
