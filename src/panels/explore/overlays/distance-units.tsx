import { useMemo } from "react";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import type { UnitDistance } from "../../../model/border-distance";
import { useBorderDistances } from "../../../state/border-distances";
import { hover, select, useSelection } from "../../../state/selection";
import { Button } from "../../ui/button";
import { DataTable, type TableColumn } from "../../ui/data-table";
import { Disclosure } from "../../ui/disclosure";
import type { BaseIndex } from "../../data/base-index";

/** Longer tables unfold on demand. */
const SHORT_LENGTH = 25;

const rowKey = ({ unit }: UnitDistance) => unit;

/** Border distance of the units of the region in context, else of all regions. */
export function DistanceUnits({ index }: { readonly index: BaseIndex }) {
  const speech = useSpeech();
  const { t, format } = speech;
  const region = useSelection((state) => state.region);
  const distances = useBorderDistances((state) => state.units);
  const hovered = useSelection((state) => (state.hovered?.kind === "unit" ? state.hovered.id : null));
  const columns = useMemo(() => columnsOf(index, speech), [index, speech]);
  const rows = useMemo(() => {
    const regions = index.base.regions.filter(({ id }) => region === null || id === region);
    const codes = new Set(regions.flatMap(({ members }) => members.map(({ unit }) => unit)));
    return [...codes].flatMap((code) => distances?.get(code) ?? []);
  }, [index, region, distances]);
  if (rows.length === 0) return null;
  return (
    <Disclosure title={t("distance.units")} note={format.number(rows.length)}>
      <DataTable
        caption={t("distance.unitsCaption")}
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        compare={format.compare}
        fold={{
          rows: SHORT_LENGTH,
          more: t("distance.showAllUnits", { count: rows.length }),
          fewer: t("explore.showFewer"),
        }}
        initialSort={{ column: "label-point", isDescending: false }}
        highlightedKeys={hovered === null ? undefined : [hovered]}
        onPreview={(key) => {
          const row = rows.find(({ unit }) => unit === key);
          hover(row ? { kind: "unit", id: row.unit } : null);
        }}
      />
    </Disclosure>
  );
}

function columnsOf(index: BaseIndex, { t, format }: Speech): TableColumn<UnitDistance>[] {
  const nameOf = ({ unit }: UnitDistance) => index.units.get(unit)?.name ?? unit;
  return [
    {
      id: "unit",
      header: t("distance.columnUnit"),
      isRowHeader: true,
      sortValue: nameOf,
      cell: (row) => (
        <>
          <Button look="link" onClick={() => select({ kind: "unit", id: row.unit })}>
            {nameOf(row)}
          </Button>
          <span className="overlay-block__small">
            {t("distance.towards", { country: format.country(row.neighbour) })}
          </span>
        </>
      ),
    },
    {
      id: "label-point",
      header: t("distance.columnLabelPoint"),
      align: "end",
      sortValue: ({ fromLabelPoint }) => fromLabelPoint,
      cell: ({ fromLabelPoint }) => format.distance(fromLabelPoint),
    },
    {
      id: "outline",
      header: t("distance.columnOutline"),
      align: "end",
      sortValue: ({ fromOutline }) => fromOutline,
      cell: ({ fromOutline }) => (fromOutline === 0 ? "0\u00a0km" : format.distance(fromOutline)),
    },
  ];
}
