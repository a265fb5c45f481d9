import { useMemo } from "react";
import { pairGroups, type GroupedPair } from "../../../analysis/statistics/cooperation/group-pairs";
import type { TieKind } from "../../../analysis/statistics/cooperation/tie-kinds";
import { sourcesOfTie } from "../../../analysis/statistics/cooperation/ties";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import type { FlowAreaId } from "../../../model/identifiers";
import type { PairKey } from "../../../analysis/statistics/cooperation/pair-key";
import { choosePair, previewPair, useCooperation, usePairPreview } from "../../../state/cooperation";
import { SourceNote } from "../../data/source-note";
import { Button } from "../../ui/button";
import { DataTable, type TableColumn } from "../../ui/data-table";
import { GroupSign } from "./group-sign";
import { inReadingOrder, pairName, tieParts } from "../../data/pair-words";
import type { TiesShown } from "../../data/ties-shown";

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
  const columns = useMemo(() => columnsOf(nameOf, speech), [nameOf, speech]);
  const detail = useMemo(
    () => (row: GroupedPair) => <Behind row={row} kinds={kinds} nameOf={nameOf} />,
    [kinds, nameOf],
  );
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

function columnsOf(nameOf: (id: FlowAreaId) => string, speech: Speech): TableColumn<GroupedPair>[] {
  const { t, format } = speech;
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
      cell: ({ ties }) => (ties === null ? t("commuters.notRecorded") : format.number(ties)),
    },
    {
      id: "flow",
      header: t("cooperation.columnFlow"),
      align: "end",
      startsDescending: true,
      sortValue: ({ flow }) => flow ?? undefined,
      cell: ({ flow }) => (flow === null ? t("commuters.notRecorded") : format.number(flow)),
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

interface BehindProps {
  readonly row: GroupedPair;
  readonly kinds: readonly TieKind[];
  readonly nameOf: (id: FlowAreaId) => string;
}

/** What the two figures are made of, and where it was read. */
function Behind({ row, kinds, nameOf }: BehindProps) {
  const speech = useSpeech();
  const { t, format } = speech;
  const { pair, flow } = row;
  const [first, other] = pair.areas;
  const direction = (from: FlowAreaId, to: FlowAreaId, magnitude: number | undefined) =>
    `${t("commuters.pair", { origin: nameOf(from), destination: nameOf(to) })}: ${
      magnitude === undefined ? t("commuters.notRecorded") : format.number(magnitude)
    }`;
  const flows = [pair.there, pair.back].flatMap((one) => one?.source ?? []);
  const ties = (pair.ties ?? []).flatMap(sourcesOfTie);
  const parts = tieParts(row, kinds, speech);
  return (
    <>
      {flow === null ? null : (
        <span className="ties__behind">
          {direction(first, other, pair.there?.magnitude)}; {direction(other, first, pair.back?.magnitude)}.{" "}
          <SourceNote ids={flows} />
        </span>
      )}
      {parts === "" ? null : (
        <span className="ties__behind">
          {parts}. <SourceNote ids={ties} />
        </span>
      )}
    </>
  );
}
