import { distributionOf, type Distribution } from "../../../analysis/statistics/indicators/distribution";
import { joinParts } from "../../../i18n/join-parts";
import { indicatorValue } from "../../../i18n/indicator-value";
import type { Speech } from "../../../i18n/language-provider";
import type { Indicator } from "../../../model/indicator";
import type { ComparedArea } from "../../../state/compared-units";
import { areaName } from "../../indicators/area-name";
import type { Comparison } from "../comparison/comparison";
import { rowsInside, type ComparedRow } from "./compared-rows";

/** An area with its units that have a value. */
export interface Band {
  readonly area: ComparedArea;
  readonly name: string;
  readonly colour: string;
  /** From the least value to the greatest. */
  readonly rows: readonly ComparedRow[];
  readonly distribution: Distribution | null;
  /** Wholly inside, without a value. */
  readonly missing: number;
}

/** The compared areas with their units, in their order. */
export function bandsOf(
  { areas, looks }: Comparison,
  rows: readonly ComparedRow[],
  speech: Speech,
): readonly Band[] {
  return areas.map((area) => {
    const inside = rowsInside(rows, area.key);
    const known = inside.flatMap((row) => (row.value ? [{ row, value: row.value.value }] : []));
    return {
      area,
      name: areaName(area, speech),
      colour: looks.get(area.key)?.colour ?? "currentColor",
      rows: known.sort((a, b) => a.value - b.value).map(({ row }) => row),
      distribution: distributionOf(known.map(({ row, value }) => ({ area: row.code, value, weight: null }))),
      missing: inside.length - known.length,
    };
  });
}

/** "Median 212; 21 areas". */
export function noteWords({ distribution, missing }: Band, indicator: Indicator, speech: Speech): string {
  const { t } = speech;
  const withoutData = missing > 0 ? [t("indicators.noDataRow", { count: missing })] : [];
  if (!distribution) return withoutData[0] ?? t("compare.noUnits");
  return joinParts([
    t("compare.median", { value: indicatorValue(indicator, distribution.median, speech) }),
    t("indicators.classAreas", { count: distribution.count }),
    ...withoutData,
  ]);
}

/** The band for those who do not see it. */
export function bandWords(band: Band, indicator: Indicator, speech: Speech): string {
  const { distribution, name } = band;
  if (!distribution)
    return `${speech.t("indicators.labelled", { label: name, words: noteWords(band, indicator, speech) })}.`;
  const words = (value: number) => indicatorValue(indicator, value, speech);
  return speech.t("compare.bandSummary", {
    area: name,
    count: distribution.count,
    least: words(distribution.least),
    lower: words(distribution.lowerQuartile),
    median: words(distribution.median),
    upper: words(distribution.upperQuartile),
    greatest: words(distribution.greatest),
  });
}
