import { joinParts } from "../../../i18n/join-parts";
import { indicatorValue } from "../../../i18n/indicator-value";
import type { Speech } from "../../../i18n/language-provider";
import type { Indicator } from "../../../model/indicator";
import { flagWords } from "../../../i18n/value-words";
import { areaName } from "../../indicators/area-name";
import type { SeriesLine, SeriesPoint } from "./series-lines";

/** A point of all lines. */
export function pointKey(line: SeriesLine, { year }: SeriesPoint): string {
  return `${line.key} ${year}`;
}

/** Name of the area or country of a line. */
export function lineName(line: SeriesLine, speech: Speech): string {
  if (line.area) return areaName(line.area, speech);
  return line.country === null ? line.key : speech.format.country(line.country);
}

function valueText(value: number, indicator: Indicator, isIndex: boolean, speech: Speech): string {
  return isIndex ? speech.format.number(value, 1) : indicatorValue(indicator, value, speech);
}

/** Area, value, year, what is missing, flags. */
export function pointWords(
  line: SeriesLine,
  point: SeriesPoint,
  indicator: Indicator,
  isIndex: boolean,
  speech: Speech,
): string {
  const { t } = speech;
  const { value, coverage, flags, year } = point;
  if (value === null) return "";
  return joinParts([
    t("indicators.valueLine", {
      label: lineName(line, speech),
      value: valueText(value, indicator, isIndex, speech),
      year: String(year),
    }),
    ...(coverage && coverage.covered < coverage.units ? [t("indicators.coverage", coverage)] : []),
    ...flagWords(flags, speech),
  ]);
}

/** "Greater Region: from 11.2 million (2014) to 11.8 million (2023)." */
export function lineWords(line: SeriesLine, indicator: Indicator, isIndex: boolean, speech: Speech): string {
  const known = line.points.filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  const area = lineName(line, speech);
  if (!first || !last) return speech.t("compare.lineEmpty", { area });
  return speech.t("compare.lineSummary", {
    area,
    from: valueText(first.value ?? 0, indicator, isIndex, speech),
    fromYear: String(first.year),
    to: valueText(last.value ?? 0, indicator, isIndex, speech),
    toYear: String(last.year),
  });
}
