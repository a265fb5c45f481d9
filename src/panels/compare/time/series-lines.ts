import { commonFlags, type CommonFlags } from "../../../analysis/statistics/indicators/own-flags";
import type { AreaFigure } from "../../../analysis/statistics/indicators/aggregate";
import { quantile } from "../../../analysis/statistics/indicators/quantile";
import type { YearValue } from "../../../analysis/statistics/indicators/values-at-year";
import type { CountryCode, NutsCode, SourceId } from "../../../model/identifiers";
import type { IndicatorTable, ValueFlag } from "../../../model/indicator";
import type { ComparedArea } from "../../../state/compared-units";
import { figureMakerOfYears } from "../../indicators/area-figures";
import { membersAtLevel, type Comparison } from "../comparison/comparison";
import { isRemarked } from "../comparison/figure-remarks";
import type { Tables } from "../../indicators/use-tables";

/** The figure of one area and year. */
export interface SeriesPoint {
  readonly year: number;
  /** Null: no data, or a sum without a unit that other years have, which would look like a fall. */
  readonly value: number | null;
  readonly flags: readonly ValueFlag[];
  /** Units the value is made of, and units that have to be; null: published as it is. */
  readonly coverage: { readonly covered: number; readonly units: number } | null;
  readonly isIncomplete: boolean;
  readonly isBreak: boolean;
  readonly isRemarked: boolean;
  readonly sources: readonly SourceId[];
}

export interface SeriesLine {
  readonly key: string;
  /** Null: a country that stands beside the areas. */
  readonly area: ComparedArea | null;
  readonly country: CountryCode | null;
  /** How the units become one value; `published`: they do not have to. */
  readonly kind: AreaFigure["kind"] | "middle" | "published";
  readonly points: readonly SeriesPoint[];
}

type ByYear = ReadonlyMap<number, ReadonlyMap<NutsCode, YearValue>>;

/**
 * One line for each compared area, then one for each of their countries. Only values of the year itself count. Where
 * units cannot become one value, the line follows the middle one of them.
 *
 * @param tables denominators and population, series and values in one
 */
export function seriesLines(
  comparison: Comparison,
  series: IndicatorTable,
  tables: Tables,
): readonly SeriesLine[] {
  const { areas, choropleth, indicators, units, index } = comparison;
  const { indicator } = choropleth;
  const byYear = groupByYear(series);
  const common = commonFlags(series.values);
  const make = figureMakerOfYears({ indicator, indicators, tables, units });
  const years = [...byYear.keys()].sort((a, b) => a - b);
  const makers = new Map(years.map((year) => [year, make(year, byYear.get(year) ?? new Map())]));
  const lineOf = (area: ComparedArea): SeriesLine => {
    const figures = years.flatMap((year) => {
      const figure = makers.get(year)?.(area.members);
      return figure ? [{ year, figure }] : [];
    });
    const kind = figures[0]?.figure.kind ?? "none";
    if (kind !== "none") return { ...named(area), kind, points: withoutFalls(figures, common) };
    const members = membersAtLevel(area.members, indicator, units);
    return {
      ...named(area),
      kind: "middle",
      points: figures.map(({ year, figure }) => middlePoint(year, figure, members, byYear, common)),
    };
  };
  const countries = new Set(
    areas.flatMap(({ members }) => members.flatMap(({ area }) => index.units.get(area)?.country ?? [])),
  );
  const compared = new Set<string>(areas.map(({ key }) => key));
  const beside = [...countries].filter((country) => !compared.has(country)).sort();
  return [
    ...areas.map((area) =>
      area.country !== null && area.kind === "country"
        ? (publishedLine(area.country, area, byYear, years, common) ?? lineOf(area))
        : lineOf(area),
    ),
    ...beside.flatMap((country) => publishedLine(country, null, byYear, years, common) ?? []),
  ];
}

function named(area: ComparedArea): Pick<SeriesLine, "key" | "area" | "country"> {
  return { key: area.key, area, country: area.country };
}

function groupByYear({ values }: IndicatorTable): ByYear {
  const byYear = new Map<number, Map<NutsCode, YearValue>>();
  for (const value of values) {
    const ofYear = byYear.get(value.year) ?? new Map<NutsCode, YearValue>();
    byYear.set(value.year, ofYear.set(value.area, { ...value, isOtherYear: false }));
  }
  return byYear;
}

function withoutFalls(
  figures: readonly { readonly year: number; readonly figure: AreaFigure }[],
  common: CommonFlags,
): readonly SeriesPoint[] {
  const most = Math.max(0, ...figures.map(({ figure }) => figure.covered));
  return figures.map(({ year, figure }) => {
    const units = figure.units - figure.partialUnits;
    const isIncomplete = figure.covered < units;
    return {
      year,
      value: figure.covered < most && figure.kind === "sum" ? null : figure.value,
      flags: figure.flags,
      coverage: { covered: figure.covered, units },
      isIncomplete,
      isBreak: figure.flags.includes("break"),
      isRemarked: isIncomplete || isRemarked({ isOtherYear: false, flags: figure.flags }, common),
      sources: figure.sources,
    };
  });
}

function middlePoint(
  year: number,
  { flags, sources }: AreaFigure,
  members: ReturnType<typeof membersAtLevel>,
  byYear: ByYear,
  common: CommonFlags,
): SeriesPoint {
  const whole = members.filter(({ coverage }) => coverage === "full");
  const values = whole.flatMap(({ area }) => byYear.get(year)?.get(area)?.value ?? []).sort((a, b) => a - b);
  const isIncomplete = values.length < whole.length;
  return {
    year,
    value: values.length > 0 ? quantile(values, 1 / 2) : null,
    flags,
    coverage: { covered: values.length, units: whole.length },
    isIncomplete,
    isBreak: flags.includes("break"),
    isRemarked: isIncomplete || isRemarked({ isOtherYear: false, flags }, common),
    sources,
  };
}

/** A country as its own figures have it; null: it has none. The codes of the eight countries are those of NUTS. */
function publishedLine(
  country: CountryCode,
  area: ComparedArea | null,
  byYear: ByYear,
  years: readonly number[],
  common: CommonFlags,
): SeriesLine | null {
  const code = country as string as NutsCode;
  const points = years.map((year): SeriesPoint => {
    const value = byYear.get(year)?.get(code);
    return {
      year,
      value: value?.value ?? null,
      flags: value?.flags ?? [],
      coverage: null,
      isIncomplete: false,
      isBreak: value?.flags.includes("break") ?? false,
      isRemarked: value !== undefined && isRemarked(value, common),
      sources: value ? [value.source] : [],
    };
  });
  return points.some(({ value }) => value !== null)
    ? { key: area?.key ?? code, area, country, kind: "published", points }
    : null;
}

/** The lines that lack units in every year, with the most areas they ever have. */
export function linesInPart(
  lines: readonly SeriesLine[],
): readonly { readonly line: SeriesLine; readonly covered: number; readonly units: number }[] {
  return lines.flatMap((line) => {
    const drawn = line.points.filter(({ value }) => value !== null);
    const coverages = drawn.flatMap(({ coverage }) => coverage ?? []);
    if (drawn.length === 0 || coverages.length === 0 || !drawn.every(({ isIncomplete }) => isIncomplete))
      return [];
    const covered = Math.max(...coverages.map((coverage) => coverage.covered));
    return [{ line, covered, units: Math.max(...coverages.map(({ units }) => units)) }];
  });
}

/** Every line as a share of its first value, in per cent; lines without a value above 0 are left out. */
export function asIndex(lines: readonly SeriesLine[]): readonly SeriesLine[] {
  return lines.flatMap((line) => {
    const base = line.points.find(({ value }) => value !== null)?.value ?? 0;
    if (base <= 0) return [];
    return {
      ...line,
      points: line.points.map((point) => ({
        ...point,
        value: point.value === null ? null : (point.value / base) * 100,
      })),
    };
  });
}
