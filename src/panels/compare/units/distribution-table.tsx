import { useMemo } from "react";
import { bareValue } from "../../../i18n/indicator-value";
import { useSpeech } from "../../../i18n/language-provider";
import { measureName } from "../../../i18n/measure-name";
import type { Distribution } from "../../../analysis/statistics/indicators/distribution";
import type { Indicator } from "../../../model/indicator";
import { DataTable, type TableColumn } from "../../ui/data-table";
import type { Band } from "./bands";

const measures = [
  "least",
  "lowerQuartile",
  "median",
  "upperQuartile",
  "greatest",
] as const satisfies readonly (keyof Distribution)[];

interface DistributionTableProps {
  readonly indicator: Indicator;
  readonly bands: readonly Band[];
}

const rowKey = ({ area }: Band) => area.key;

/** The boxes of the distribution in numbers. */
export function DistributionTable({ indicator, bands }: DistributionTableProps) {
  const speech = useSpeech();
  const { t, format } = speech;
  const columns = useMemo(
    (): TableColumn<Band>[] => [
      {
        id: "area",
        header: t("indicators.areaColumn"),
        isRowHeader: true,
        sortValue: ({ name }) => name,
        cell: ({ name }) => name,
      },
      {
        id: "count",
        header: t("compare.countColumn"),
        align: "end",
        sortValue: ({ rows }) => rows.length,
        cell: ({ rows }) => format.number(rows.length),
      },
      ...measures.map((measure): TableColumn<Band> => ({
        id: measure,
        header: t(`compare.measure_${measure}`),
        align: "end",
        startsDescending: true,
        sortValue: ({ distribution }) => distribution?.[measure],
        cell: ({ distribution }) =>
          distribution ? bareValue(indicator, distribution[measure], speech) : t("indicators.noData"),
      })),
    ],
    [indicator, speech, t, format],
  );
  return (
    <DataTable
      caption={measureName(indicator, speech)}
      columns={columns}
      rows={bands}
      rowKey={rowKey}
      compare={format.compare}
    />
  );
}
