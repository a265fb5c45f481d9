import { useCallback, useMemo } from "react";
import { BETWEEN_PARTS, joinParts } from "../../../i18n/join-parts";
import { bareValue } from "../../../i18n/indicator-value";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import { coloursOf } from "../../../state/class-colours";
import { effectiveColourScheme, useDisplay } from "../../../state/display";
import { SourceNote } from "../../data/source-note";
import { classWords } from "../../indicators/indicator-words";
import { Button } from "../../ui/button";
import { DataTable, type TableColumn } from "../../ui/data-table";
import { chooseUnit, previewUnit } from "../../chart/unit-actions";
import { areaName } from "../../indicators/area-name";
import type { Comparison } from "../comparison/comparison";
import { isRemarked, REMARK_SIGN } from "../comparison/figure-remarks";
import { useHighlightedAreas } from "../comparison/use-highlighted-areas";
import type { ComparedRow } from "./compared-rows";
import { remarkWords } from "./unit-words";
import "./unit-table.css";

interface UnitTableProps {
  readonly comparison: Comparison;
  readonly rows: readonly ComparedRow[];
}

/** Longer tables unfold on demand. */
const SHORT_LENGTH = 20;

const rowKey = ({ code }: ComparedRow) => code;

/** Every unit of the compared areas with its value and what its source says about it. */
export function UnitTable({ comparison, rows }: UnitTableProps) {
  const speech = useSpeech();
  const { t, language, format } = speech;
  const { choropleth, common } = comparison;
  const { indicator, year } = choropleth;
  const scheme = useDisplay(effectiveColourScheme);
  const columns = useMemo(() => columnsOf(comparison, scheme, speech), [comparison, scheme, speech]);
  const detail = useCallback(
    ({ value, areas }: ComparedRow) => (
      <>
        {[
          ...(value ? remarkWords(value, common, speech) : []),
          ...(areas.some(({ isPartial }) => isPartial) ? [t("compare.inPart")] : []),
        ].map((part) => `${part}${BETWEEN_PARTS}`)}
        {value ? <SourceNote ids={[value.source]} /> : null}
      </>
    ),
    [common, speech, t],
  );
  const highlighted = useHighlightedAreas(rows.map(rowKey));
  return (
    <DataTable
      caption={t("indicators.unitTableCaption", { label: `${indicator.labels[language]}, ${year}` })}
      columns={columns}
      rows={rows}
      rowKey={rowKey}
      detail={detail}
      compare={format.compare}
      initialSort={{ column: "value", isDescending: true }}
      fold={{
        rows: SHORT_LENGTH,
        more: t("indicators.showAll", { count: rows.length }),
        fewer: t("explore.showFewer"),
      }}
      highlightedKeys={[...highlighted]}
      onPreview={previewUnit}
    />
  );
}

function columnsOf(
  { choropleth, areas, common }: Comparison,
  scheme: Parameters<typeof coloursOf>[1],
  speech: Speech,
): TableColumn<ComparedRow>[] {
  const { t, language, format } = speech;
  const { indicator, classification } = choropleth;
  const colours = coloursOf(choropleth, scheme);
  const names = new Map(areas.map((area) => [area.key, areaName(area, speech)]));
  const describe = ({ code, name, areas: own }: ComparedRow) =>
    joinParts([...(name === code ? [] : [code]), own.map(({ key }) => names.get(key) ?? key).join(", ")]);
  return [
    {
      id: "unit",
      header: t("indicators.areaColumn"),
      isRowHeader: true,
      sortValue: ({ name }) => name,
      cell: (row) => (
        <>
          <Button look="link" onClick={() => chooseUnit(row.code)}>
            {row.name}
          </Button>
          <span className="compare-page__small">{describe(row)}</span>
        </>
      ),
    },
    {
      id: "country",
      header: t("compare.countryColumn"),
      sortValue: ({ country }) => (country === null ? undefined : format.country(country)),
      cell: ({ country }) => country ?? "",
    },
    {
      id: "value",
      header: t("compare.valueWithUnit", { unit: indicator.unitLabels[language] }),
      align: "end",
      startsDescending: true,
      sortValue: ({ value }) => value?.value,
      cell: ({ value }) =>
        value
          ? `${bareValue(indicator, value.value, speech)}${isRemarked(value, common) ? `\u00a0${REMARK_SIGN}` : ""}`
          : t("indicators.noData"),
    },
    {
      id: "year",
      header: t("indicators.yearColumn"),
      align: "end",
      sortValue: ({ value }) => value?.year,
      cell: ({ value }) => (value ? String(value.year) : ""),
    },
    {
      id: "class",
      header: t("compare.classColumn"),
      sortValue: ({ place }) => place ?? undefined,
      cell: ({ place }) =>
        place === null ? null : (
          <span className="unit-table__class">
            <svg className="unit-table__swatch" width="14" height="14" aria-hidden="true">
              <rect x="0.5" y="0.5" width="13" height="13" fill={colours[place]} />
            </svg>
            {classWords(indicator, classification, place, speech)}
          </span>
        ),
    },
  ];
}
