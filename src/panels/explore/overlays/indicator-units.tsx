import { useMemo } from "react";
import type { YearValue } from "../../../analysis/statistics/indicators/values-at-year";
import { joinParts } from "../../../i18n/join-parts";
import { indicatorValue } from "../../../i18n/indicator-value";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import type { NutsCode } from "../../../model/identifiers";
import { areaOfUnit, type Choropleth } from "../../../state/choropleth";
import { hover, select, useSelection } from "../../../state/selection";
import type { BaseIndex } from "../../data/base-index";
import { flagWords, noDataWords } from "../../../i18n/value-words";
import { Button } from "../../ui/button";
import { DataTable, type TableColumn } from "../../ui/data-table";
import { Disclosure } from "../../ui/disclosure";

/** Longer tables unfold on demand. */
const SHORT_LENGTH = 25;
interface AreaRow {
  readonly code: NutsCode;
  readonly name: string;
  readonly value: YearValue | null;
}

const rowKey = ({ code }: AreaRow) => code;

interface IndicatorUnitsProps {
  readonly index: BaseIndex;
  readonly choropleth: Choropleth;
}

/** Every area of the region in context, else of all regions, with value, year, flags. */
export function IndicatorUnits({ index, choropleth }: IndicatorUnitsProps) {
  const speech = useSpeech();
  const { t, format, language } = speech;
  const region = useSelection((state) => state.region);
  const hovered = useSelection(({ hovered: at }) => (at?.kind === "unit" ? at.id : null));
  const { indicator } = choropleth;
  const rows = useMemo(() => rowsOf(index, choropleth, region), [index, choropleth, region]);
  const columns = useMemo(() => columnsOf(choropleth, speech), [choropleth, speech]);
  const marked = hovered === null ? undefined : [areaOfUnit(choropleth, hovered)];
  return (
    <Disclosure title={t("indicators.unitTable")} note={format.number(rows.length)}>
      <DataTable
        caption={t("indicators.unitTableCaption", { label: indicator.labels[language] })}
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        compare={format.compare}
        initialSort={{ column: "value", isDescending: true }}
        fold={{
          rows: SHORT_LENGTH,
          more: t("indicators.showAll", { count: rows.length }),
          fewer: t("explore.showFewer"),
        }}
        highlightedKeys={marked}
        onPreview={(key) => {
          const row = rows.find(({ code }) => code === key);
          hover(row ? { kind: "unit", id: row.code } : null);
        }}
      />
    </Disclosure>
  );
}

function rowsOf({ base, units }: BaseIndex, choropleth: Choropleth, region: string | null): AreaRow[] {
  const regions = base.regions.filter(({ id }) => region === null || id === region);
  const members = regions.flatMap((one) => one.members.map(({ unit }) => unit));
  const { nuts2, values } = choropleth;
  const codes = new Set(members.map((code) => areaOfUnit(choropleth, code)));
  return [...codes].map((code) => ({
    code,
    name: (nuts2 ? nuts2.names.get(code) : units.get(code)?.name) ?? code,
    value: values.get(code) ?? null,
  }));
}

function columnsOf({ indicator, values }: Choropleth, speech: Speech): TableColumn<AreaRow>[] {
  const { t } = speech;
  return [
    {
      id: "area",
      header: t("indicators.areaColumn"),
      isRowHeader: true,
      sortValue: ({ name }) => name,
      cell: ({ code, name }) => (
        <>
          {indicator.nutsLevel === 3 ? (
            <Button look="link" onClick={() => select({ kind: "unit", id: code })}>
              {name}
            </Button>
          ) : (
            name
          )}
          <span className="overlay-block__small">{code}</span>
        </>
      ),
    },
    {
      id: "value",
      header: t("indicators.valueColumn"),
      align: "end",
      startsDescending: true,
      sortValue: ({ value }) => value?.value,
      cell: ({ code, value }) => (
        <>
          {value ? indicatorValue(indicator, value.value, speech) : noDataWords(code, values, speech)}
          {value ? <span className="overlay-block__small">{remarks(value, speech)}</span> : null}
        </>
      ),
    },
  ];
}

/** Year, and what its flags say. */
function remarks(value: YearValue, speech: Speech): string {
  return joinParts([
    String(value.year),
    ...(value.isOtherYear ? [speech.t("indicators.otherYear")] : []),
    ...flagWords(value.flags, speech),
  ]);
}
