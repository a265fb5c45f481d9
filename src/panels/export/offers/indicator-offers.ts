import { regionMembers } from "../../../analysis/statistics/indicators/region-members";
import { valuesAtYear } from "../../../analysis/statistics/indicators/values-at-year";
import { featuresOfTable } from "../../../export/features/collection";
import { indicatorTable, type ExportedArea } from "../../../export/tables/indicator-table";
import { seriesTable } from "../../../export/tables/series-table";
import type { Speech } from "../../../i18n/language-provider";
import type { Indicator } from "../../../model/indicator";
import type { Choropleth } from "../../../state/choropleth";
import { needSeries, needTable } from "../../../state/indicator-data";
import { countRemarks } from "../../indicators/class-legend";
import { canRelate, secondIndicator, secondYear } from "../../indicators/second-indicator";
import { atLevel, exportedAreas } from "./exported-areas";
import { BOUNDARY_FILES, type Offer } from "./offer";
import type { Shown } from "./shown";

const TABLE_FILES = ["indicators/index.json"] as const;

/** The indicator's values area by area, as shown and, where there are several years, as a series. */
export function indicatorOffers(shown: Shown, speech: Speech): readonly Offer[] {
  const { choropleth } = shown;
  if (!choropleth) return [];
  const areas = shownAreas(shown, choropleth, speech);
  return [
    areasOffer(shown, choropleth, areas, speech),
    ...secondOffer(shown, choropleth, areas, speech),
    ...(choropleth.indicator.seriesYears.length > 0 ? [seriesOffer(shown, choropleth, areas, speech)] : []),
  ];
}

/** Areas compared, else those of the region in context, else all that the classes were made from. */
function shownAreas(
  { page, compared, region, index }: Shown,
  { basis, nuts2 }: Choropleth,
  { language }: Speech,
): readonly ExportedArea[] {
  const members =
    page === "compare" ? compared.flatMap((area) => area.members) : region ? regionMembers(region) : null;
  const codes = members === null ? basis : atLevel(members, nuts2, index).map(({ area }) => area);
  return exportedAreas(codes, nuts2, index, language);
}

function areasOffer(
  shown: Shown,
  choropleth: Choropleth,
  areas: readonly ExportedArea[],
  speech: Speech,
): Offer {
  const { t, language } = speech;
  const { indicator, year, values } = choropleth;
  return {
    kind: "areas",
    title: t("export.offer_areas", { indicator: indicator.labels[language], year: String(year) }),
    count: areas.length,
    hasTable: true,
    hasFeatures: true,
    name: [placeName(shown, speech), indicatorName(choropleth), String(year)],
    make: (sources, words) => {
      const table = indicatorTable(choropleth, areas, sources, words);
      const shapes = shapesOf(shown, choropleth);
      return Promise.resolve({
        table,
        features: featuresOfTable(
          table,
          areas.map(({ code }) => ({ id: code, geometry: shapes.get(code) ?? null })),
        ),
        sources: [...new Set(areas.flatMap(({ code }) => values.get(code)?.source ?? []))],
        files: [...TABLE_FILES, ...BOUNDARY_FILES],
        remarks: indicatorRemarks(choropleth, speech),
      });
    },
  };
}

/** The other indicator of the chart of two. */
function secondOffer(
  shown: Shown,
  { indicator: first, year: firstYear }: Choropleth,
  areas: readonly ExportedArea[],
  speech: Speech,
): readonly Offer[] {
  const isShown = shown.page === "compare" && shown.chart === "relation";
  const indicator =
    isShown && shown.indicators ? secondIndicator(shown.indicators, first, shown.second) : null;
  if (!indicator || !canRelate(first, indicator)) return [];
  const { t, language } = speech;
  const year = secondYear(indicator, firstYear);
  return [
    {
      kind: "second-areas",
      title: t("export.offer_areas", { indicator: indicator.labels[language], year: String(year) }),
      count: areas.length,
      hasTable: true,
      hasFeatures: false,
      name: [placeName(shown, speech), indicatorName({ indicator }), String(year)],
      make: async (sources, words) => {
        const table = await needTable(indicator.id);
        if (!table) throw new Error(`the table of ${indicator.id} did not come`);
        const values = valuesAtYear(table, year);
        const content = { indicator, year, values, classes: new Map(), classification: null };
        return {
          table: indicatorTable(content, areas, sources, words),
          features: null,
          sources: [...new Set(areas.flatMap(({ code }) => values.get(code)?.source ?? []))],
          files: TABLE_FILES,
          remarks: remarksOf(indicator, speech),
        };
      },
    },
  ];
}

function seriesOffer(
  shown: Shown,
  choropleth: Choropleth,
  areas: readonly ExportedArea[],
  speech: Speech,
): Offer {
  const { t, language } = speech;
  const { indicator } = choropleth;
  const years = `${indicator.seriesYears[0] ?? ""}–${indicator.seriesYears.at(-1) ?? ""}`;
  return {
    kind: "series",
    title: t("export.offer_series", { indicator: indicator.labels[language], years }),
    count: areas.length,
    hasTable: true,
    hasFeatures: false,
    name: [placeName(shown, speech), indicatorName(choropleth), years],
    make: async (sources, words) => {
      const series = await needSeries(indicator.id);
      if (!series) throw new Error(`the series of ${indicator.id} did not come`);
      const codes = new Set<string>(areas.map(({ code }) => code));
      return {
        table: seriesTable(indicator, series, areas, sources, words),
        features: null,
        sources: [...new Set(series.values.flatMap(({ area, source }) => (codes.has(area) ? [source] : [])))],
        files: TABLE_FILES,
        remarks: indicatorRemarks(choropleth, speech),
      };
    },
  };
}

function shapesOf({ index }: Shown, { nuts2 }: Choropleth) {
  const shapes = nuts2?.areas ?? index.base.geography.units;
  return new Map(shapes.map(({ properties, geometry }) => [properties.code, geometry]));
}

/** "population-density": what is said of an indicator elsewhere is no part of its name. */
export function indicatorName({ indicator }: Pick<Choropleth, "indicator">): string {
  return indicator.id.replace(/_derived$/, "");
}

/** More would make the name of a file too long. */
const NAMED_AREAS = 2;

/** The region in context, the areas compared, or nothing. */
export function placeName({ page, region, compared, index }: Shown, { language }: Speech): string {
  if (page !== "compare") return region?.shortNames[language] ?? "";
  if (compared.length > NAMED_AREAS) return `comparison-of-${compared.length}`;
  const shortNames = new Map(index.base.regions.map((own) => [own.id as string, own.shortNames[language]]));
  return compared.map(({ names, key }) => shortNames.get(key) ?? names?.[language] ?? key).join(" ");
}

/** What must be known before the figures are used. */
export function indicatorRemarks(choropleth: Choropleth, speech: Speech): readonly string[] {
  const { t } = speech;
  const { noData, otherYear, otherDefinition, flagged } = countRemarks(choropleth);
  return [
    ...remarksOf(choropleth.indicator, speech),
    ...(noData > 0 ? [t("indicators.noDataRow", { count: noData })] : []),
    ...(otherYear > 0 ? [t("indicators.otherYearRow", { count: otherYear })] : []),
    ...(otherDefinition > 0 ? [t("indicators.otherDefinitionRow", { count: otherDefinition })] : []),
    ...(flagged > 0 ? [t("indicators.flaggedRow", { count: flagged })] : []),
  ];
}

/** What holds for the indicator as a whole. */
function remarksOf(indicator: Indicator, { t, dataText }: Speech): readonly string[] {
  const caveat = indicator.caveat ? dataText(indicator.caveat) : "";
  const prefix = {
    yes: "",
    limited: t("indicators.limitedHint"),
    no: t("indicators.notComparableHint"),
  }[indicator.comparable];
  return [
    ...(caveat === "" ? [] : [`${prefix} ${caveat}`.trim()]),
    ...(indicator.formula ? [t("indicators.formula", { formula: dataText(indicator.formula) })] : []),
    ...(indicator.nutsLevel === 2 ? [t("indicators.nuts2Hint")] : []),
    ...(indicator.quantity === "count" ? [t("indicators.countHint")] : []),
  ];
}
