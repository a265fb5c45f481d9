import { useMemo } from "react";
import type { FlowNode } from "../../../analysis/statistics/select-flows";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import type { FlowView } from "../../../state/flow-view";
import { hover, useSelection } from "../../../state/selection";
import { DataTable, type TableColumn } from "../../ui/data-table";
import { flowAreaNames } from "../../data/flow-area-names";

const rowKey = ({ area }: FlowNode) => area;

/** Sums at each area over the flows of the set that pass the filters. */
export function NodeTable({ view }: { readonly view: FlowView }) {
  const speech = useSpeech();
  const { t, format } = speech;
  const hovered = useSelection(({ hovered: feature }) => (feature?.kind === "flow-area" ? feature.id : null));
  const columns = useMemo(() => columnsOf(view, speech), [view, speech]);
  const { nodes } = view.selection;
  if (!view.set.isSummable) return <p className="overlay-block__note">{t("commuters.notSummable")}</p>;
  return (
    <>
      <DataTable
        key={view.set.id}
        caption={t("commuters.nodesCaption")}
        columns={columns}
        rows={nodes}
        rowKey={rowKey}
        compare={format.compare}
        initialSort={{ column: "inflow", isDescending: true }}
        highlightedKeys={hovered === null ? undefined : [hovered]}
        onPreview={(key) => {
          const node = nodes.find(({ area }) => area === key);
          hover(node ? { kind: "flow-area", id: node.area } : null);
        }}
      />
      <p className="overlay-block__note">{t("commuters.nodesNote")}</p>
    </>
  );
}

function columnsOf(view: FlowView, speech: Speech): TableColumn<FlowNode>[] {
  const { t, format } = speech;
  const nameOf = flowAreaNames(view.areas, speech);
  const cell = (value: number, isRecorded: boolean) =>
    isRecorded ? (
      format.number(value, 1)
    ) : (
      <span className="overlay-block__small">{t("commuters.notRecorded")}</span>
    );
  return [
    {
      id: "area",
      header: t("commuters.columnArea"),
      isRowHeader: true,
      sortValue: ({ area }) => nameOf(area),
      cell: ({ area }) => nameOf(area),
    },
    {
      id: "inflow",
      header: t("commuters.columnInflow"),
      align: "end",
      startsDescending: true,
      sortValue: ({ inflow, hasInflow }) => (hasInflow ? inflow : undefined),
      cell: ({ inflow, hasInflow }) => cell(inflow, hasInflow),
    },
    {
      id: "outflow",
      header: t("commuters.columnOutflow"),
      align: "end",
      startsDescending: true,
      sortValue: ({ outflow, hasOutflow }) => (hasOutflow ? outflow : undefined),
      cell: ({ outflow, hasOutflow }) => cell(outflow, hasOutflow),
    },
  ];
}
