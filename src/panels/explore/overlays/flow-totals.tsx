import { useMemo } from "react";
import { BETWEEN_PARTS } from "../../../i18n/join-parts";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import type { FlowTotal } from "../../../model/flow";
import type { FlowView } from "../../../state/flow-view";
import { DataTable, type TableColumn } from "../../ui/data-table";
import { Disclosure } from "../../ui/disclosure";
import { flowAreaNames } from "../../data/flow-area-names";
import { SourceNote } from "../../data/source-note";

interface FlowTotalsProps {
  readonly view: FlowView;
  readonly totals: readonly FlowTotal[];
}

/** Longer tables unfold on demand. */
const SHORT_LENGTH = 15;

const rowKey = ({ area, direction, year, source, note, magnitude }: FlowTotal) =>
  [area, direction, year, source, note, magnitude].join("|");

/** Totals published for the areas of the set; other sources and years, so clearly apart from the flows. */
export function FlowTotals({ view, totals }: FlowTotalsProps) {
  const speech = useSpeech();
  const { t, format, dataText } = speech;
  const rows = useMemo(() => {
    const areas = new Set(view.set.flows.flatMap(({ origin, destination }) => [origin, destination]));
    return totals.filter(({ area }) => areas.has(area));
  }, [view.set, totals]);
  const columns = useMemo(() => columnsOf(view, speech), [view, speech]);
  const detail = useMemo(
    () =>
      function TotalDetail({ note, source }: FlowTotal) {
        return (
          <>
            {note ? `${dataText(note)}${BETWEEN_PARTS}` : null}
            <SourceNote ids={[source]} />
          </>
        );
      },
    [dataText],
  );
  if (rows.length === 0) return null;
  return (
    <Disclosure title={t("commuters.totals")} note={format.number(rows.length)}>
      <p className="overlay-block__note">{t("commuters.totalsNote")}</p>
      <DataTable
        key={view.set.id}
        caption={t("commuters.totalsCaption")}
        isCaptionHidden
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        detail={detail}
        compare={format.compare}
        fold={{
          rows: SHORT_LENGTH,
          more: t("commuters.showAllTotals", { count: rows.length }),
          fewer: t("explore.showFewer"),
        }}
        initialSort={{ column: "year", isDescending: true }}
      />
    </Disclosure>
  );
}

function columnsOf(view: FlowView, speech: Speech): TableColumn<FlowTotal>[] {
  const { t, format } = speech;
  const nameOf = flowAreaNames(view.areas, speech);
  return [
    {
      id: "area",
      header: t("commuters.columnArea"),
      isRowHeader: true,
      sortValue: ({ area }) => nameOf(area),
      cell: ({ area, direction }) => (
        <>
          {nameOf(area)}
          <span className="overlay-block__small">{t(`vocabulary.total_${direction}`)}</span>
        </>
      ),
    },
    {
      id: "year",
      header: t("partners.columnYear"),
      align: "end",
      startsDescending: true,
      sortValue: ({ year }) => year,
      cell: ({ year }) => year,
    },
    {
      id: "commuters",
      header: t("commuters.columnCommuters"),
      align: "end",
      startsDescending: true,
      sortValue: ({ magnitude }) => magnitude,
      cell: ({ magnitude }) => format.number(magnitude, 1),
    },
  ];
}
