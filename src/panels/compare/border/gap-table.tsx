import { commonFlags, ownFlags, type CommonFlags } from "../../../analysis/statistics/indicators/own-flags";
import { useMemo } from "react";
import type { Discontinuity } from "../../../analysis/statistics/indicators/discontinuities";
import { joinParts } from "../../../i18n/join-parts";
import { bareValue } from "../../../i18n/indicator-value";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import type { NutsCode } from "../../../model/identifiers";
import type { Choropleth } from "../../../state/choropleth";
import type { BaseIndex } from "../../data/base-index";
import { flagWords } from "../../../i18n/value-words";
import { Badge } from "../../ui/badge";
import { Button } from "../../ui/button";
import { DataTable, type TableColumn } from "../../ui/data-table";
import { chooseUnit, previewUnit } from "../../chart/unit-actions";
import { useHighlightedAreas } from "../comparison/use-highlighted-areas";
import { areaNames } from "../../indicators/border/area-names";
import type { GapOrder } from "../../indicators/border/compared-gaps";

interface GapTableProps {
  readonly index: BaseIndex;
  readonly choropleth: Choropleth;
  /** The greatest gap first. */
  readonly pairs: readonly Discontinuity[];
  readonly order: GapOrder;
}

/** Longer tables unfold on demand. */
const SHORT_LENGTH = 10;
const RATIO_DIGITS = 1;

const rowKey = ({ areas }: Discontinuity) => areas.join("|");

/** The gaps with both values, their years and flags; pairs that are no like with like are marked. */
export function GapTable({ index, choropleth, pairs, order }: GapTableProps) {
  const speech = useSpeech();
  const { t, format, language } = speech;
  const highlighted = useHighlightedAreas(pairs.flatMap(({ areas }) => areas));
  const columns = useMemo(
    () => columnsOf(areaNames(index, choropleth), choropleth, order, speech),
    [index, choropleth, order, speech],
  );
  const detail = useMemo(() => {
    const common = commonFlags(pairs.flatMap(({ values }) => values));
    return (pair: Discontinuity) => <Remarks pair={pair} common={common} choropleth={choropleth} />;
  }, [pairs, choropleth]);
  return (
    <DataTable
      caption={t("border.gapsTable", {
        count: pairs.length,
        unit: choropleth.indicator.unitLabels[language],
      })}
      columns={columns}
      rows={pairs}
      rowKey={rowKey}
      detail={detail}
      compare={format.compare}
      fold={{
        rows: SHORT_LENGTH,
        more: t("border.showAll", { count: pairs.length }),
        fewer: t("explore.showFewer"),
      }}
      highlightedKeys={pairs.filter(({ areas }) => areas.some((area) => highlighted.has(area))).map(rowKey)}
    />
  );
}

interface RemarksProps {
  readonly pair: Discontinuity;
  readonly common: CommonFlags;
  readonly choropleth: Choropleth;
}

/** Years and flags of both values, and what differs between them. */
function Remarks({ pair, common, choropleth }: RemarksProps) {
  const speech = useSpeech();
  const { t } = speech;
  const { values, differences } = pair;
  const [first, second] = values.map(({ year }) => String(year));
  const flags = [...new Set(values.flatMap((value) => flagWords(ownFlags(value.flags, common), speech)))];
  const years =
    first === second && Number(first) !== choropleth.year
      ? [`${t("indicators.otherYear")}: ${first ?? ""}`]
      : [];
  const differing = differences.map((difference) =>
    t(`border.difference_${difference}`, { first: first ?? "", second: second ?? "" }),
  );
  return (
    <>
      {differing.length > 0 ? <Badge tone="warn">{t("border.notComparable")}</Badge> : (first ?? "")}{" "}
      {joinParts([...years, ...differing, ...flags])}
    </>
  );
}

function columnsOf(
  nameOf: (code: NutsCode) => string,
  { indicator }: Choropleth,
  order: GapOrder,
  speech: Speech,
): TableColumn<Discontinuity>[] {
  const { t, format } = speech;
  return [
    {
      id: "pair",
      header: t("border.columnPair"),
      isRowHeader: true,
      sortValue: ({ areas }) => areas.map(nameOf).join(" "),
      cell: ({ areas, countries }) => (
        <>
          {areas.map((area, place) => (
            <span key={area} className="border__pair">
              <AreaButton area={area} name={nameOf(area)} />
              <span className="border__country"> {countries[place]}</span>
            </span>
          ))}
        </>
      ),
    },
    {
      id: "values",
      header: t("border.columnValues"),
      align: "end",
      startsDescending: true,
      sortValue: ({ values }) => Math.max(...values.map(({ value }) => value)),
      cell: ({ areas, values }) => (
        <>
          {values.map(({ value }, place) => (
            <span key={areas[place]} className="border__pair">
              {bareValue(indicator, value, speech)}
            </span>
          ))}
        </>
      ),
    },
    {
      id: "gap",
      header: t("border.columnGap"),
      align: "end",
      startsDescending: true,
      sortValue: (pair) => pair[order] ?? undefined,
      cell: (pair) => {
        const gap = pair[order];
        if (gap === null) return "–";
        return order === "absolute" ? bareValue(indicator, gap, speech) : format.percent(gap);
      },
    },
    {
      id: "ratio",
      header: t("border.columnRatio"),
      align: "end",
      startsDescending: true,
      sortValue: (pair) => ratioOf(pair) ?? undefined,
      cell: (pair) => {
        const ratio = ratioOf(pair);
        return ratio === null ? "–" : t("border.ratio", { ratio: format.number(ratio, RATIO_DIGITS) });
      },
    },
  ];
}

/** Higher value to lower one; null: a value has no natural zero, or is not above it. */
function ratioOf({ values, relative }: Pick<Discontinuity, "values" | "relative">): number | null {
  const [low = 0, high = 0] = values.map(({ value }) => value).sort((a, b) => a - b);
  return relative === null || low <= 0 ? null : high / low;
}

/** Name that selects the area; a NUTS 2 area has no sheet and is only marked. */
function AreaButton({ area, name }: { readonly area: NutsCode; readonly name: string }) {
  const preview = {
    onPointerEnter: () => previewUnit(area),
    onPointerLeave: () => previewUnit(null),
    onFocus: () => previewUnit(area),
    onBlur: () => previewUnit(null),
  };
  return (
    <Button look="link" onClick={() => chooseUnit(area)} {...preview}>
      {name}
    </Button>
  );
}
