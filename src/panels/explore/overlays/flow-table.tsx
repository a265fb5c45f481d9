import { useMemo } from "react";
import type { ShownFlow } from "../../../analysis/statistics/select-flows";
import { BETWEEN_PARTS, joinParts } from "../../../i18n/join-parts";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import type { FlowView } from "../../../state/flow-view";
import { hover, isSameFeature, useSelection, type FeatureReference } from "../../../state/selection";
import { DataTable, type TableColumn } from "../../ui/data-table";
import { Section } from "../../ui/section";
import { flowAreaNames } from "../../data/flow-area-names";
import { SourceNote } from "../../data/source-note";

/** A set of single figures may hold several for one pair. */
const rowKey = ({ origin, destination, source, magnitude }: ShownFlow) =>
  [origin, destination, source, magnitude].join(">");

/** The figures behind the drawn flows; a row lights its flow on the map. */
export function FlowTable({ view }: { readonly view: FlowView }) {
  const speech = useSpeech();
  const { t, format, dataText } = speech;
  const hovered = useSelection((state) => state.hovered);
  const columns = useMemo(() => columnsOf(view, speech), [view, speech]);
  const detail = useMemo(
    () =>
      function FlowDetail({ quality, note, source }: ShownFlow) {
        return (
          <>
            {joinParts([t(`vocabulary.quality_${quality}`), ...(note ? [dataText(note)] : [])])}
            {BETWEEN_PARTS}
            <SourceNote ids={[source]} />
          </>
        );
      },
    [t, dataText],
  );
  const { shown } = view.selection;
  return (
    <Section title={t("commuters.flows")} aside={t("commuters.flowCount", { count: shown.length })}>
      {shown.length === 0 ? (
        <p className="overlay-block__note">{t("commuters.noFlows")}</p>
      ) : (
        <DataTable
          key={view.set.id}
          caption={dataText(view.set.title)}
          columns={columns}
          rows={shown}
          rowKey={rowKey}
          detail={detail}
          compare={format.compare}
          initialSort={{ column: "commuters", isDescending: true }}
          highlightedKeys={shown.filter((flow) => isSameFeature(hovered, featureOf(flow))).map(rowKey)}
          onPreview={(key) => {
            const flow = shown.find((candidate) => rowKey(candidate) === key);
            hover(flow ? featureOf(flow) : null);
          }}
        />
      )}
    </Section>
  );
}

function columnsOf(view: FlowView, speech: Speech): TableColumn<ShownFlow>[] {
  const { t, format } = speech;
  const nameOf = flowAreaNames(view.areas, speech);
  return [
    {
      id: "origin",
      header: t("commuters.columnOrigin"),
      isRowHeader: true,
      sortValue: ({ origin }) => nameOf(origin),
      cell: ({ origin }) => nameOf(origin),
    },
    {
      id: "destination",
      header: t("commuters.columnDestination"),
      isRowHeader: true,
      sortValue: ({ destination }) => nameOf(destination),
      cell: ({ destination }) => nameOf(destination),
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

function featureOf({ origin, destination }: ShownFlow): FeatureReference {
  return { kind: "flow", origin, destination };
}
