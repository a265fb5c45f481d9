import { figureTable, type ExportedFigure } from "../../../export/tables/figure-table";
import type { Speech } from "../../../i18n/language-provider";
import type { IndicatorId, IndicatorTable } from "../../../model/indicator";
import type { Choropleth } from "../../../state/choropleth";
import { comparableAreas, type ComparedArea } from "../../../state/compared-units";
import { needIndicators, needTable } from "../../../state/indicator-data";
import { areaName } from "../../indicators/area-name";
import { figureMaker, tablesNeeded } from "../../indicators/area-figures";
import { figureReason } from "../../indicators/figure-words";
import { aggregationWords } from "../../indicators/indicator-words";
import { groupSameAreas } from "../../indicators/same-areas";
import { indicatorName, indicatorRemarks, placeName } from "./indicator-offers";
import type { Offer } from "./offer";
import type { Shown } from "./shown";

interface NamedArea {
  readonly name: string;
  readonly area: ComparedArea;
}

/** One figure for each area that is compared or in context, for what lies inside it, and for its countries. */
export function figureOffer(shown: Shown, speech: Speech): readonly Offer[] {
  const { choropleth } = shown;
  if (!choropleth || choropleth.indicator.quantity === "class") return [];
  const { t, language } = speech;
  const { indicator, year } = choropleth;
  const areas = groupSameAreas(figureAreas(shown).map((area) => ({ name: areaName(area, speech), area })));
  return [
    {
      kind: "figures",
      title: t("export.offer_figures", { indicator: indicator.labels[language], year: String(year) }),
      count: areas.length,
      hasTable: true,
      hasFeatures: false,
      name: [placeName(shown, speech), indicatorName(choropleth), "totals", String(year)],
      make: async (sources, words) => {
        const { figures, formula } = await makeFigures(shown, choropleth, areas, speech);
        return {
          table: figureTable(
            { indicator, year, figures, formula, reasonOf: (figure) => figureReason(figure, speech) },
            sources,
            words,
          ),
          features: null,
          sources: [...new Set(figures.flatMap(({ figure }) => figure.sources))],
          files: ["indicators/index.json"],
          remarks: [formula, ...indicatorRemarks(choropleth, speech)],
        };
      },
    },
  ];
}

/** The areas in question, their partner areas, then the countries of their units. */
function figureAreas({ page, compared, region, index }: Shown): readonly ComparedArea[] {
  const known = comparableAreas(index.base);
  const all = [...known.values()];
  const first =
    page === "compare"
      ? compared
      : all.filter(({ kind, key }) => kind === "region" && (region === null || key === region.id));
  const inside = first
    .filter(({ kind }) => kind === "region")
    .flatMap((area) => all.filter(({ kind, region: of }) => kind === "partner-area" && of === area.region));
  const countries = first
    .flatMap(({ members }) => members.flatMap(({ area }) => index.units.get(area)?.country ?? []))
    .sort()
    .flatMap((country) => known.get(country) ?? []);
  return [...new Set([...first, ...inside, ...countries])];
}

async function makeFigures(
  { index }: Shown,
  { indicator, year, values }: Choropleth,
  areas: ReturnType<typeof groupSameAreas<NamedArea>>,
  speech: Speech,
): Promise<{ readonly figures: readonly ExportedFigure[]; readonly formula: string }> {
  const indicators = await needIndicators();
  const loaded = await Promise.all(tablesNeeded(indicator).map(needTable));
  if (!indicators || loaded.includes(null)) throw new Error(`tables for ${indicator.id} did not come`);
  const tables = new Map<IndicatorId, IndicatorTable>(
    loaded.flatMap((table) => (table ? [[table.indicator, table]] : [])),
  );
  const units = index.base.units.map(({ code }) => code);
  const make = figureMaker({ indicator, year, values, indicators, tables, units });
  return {
    formula: aggregationWords(indicator, indicators, speech),
    figures: areas.map(([first, ...others]) => {
      const same = [first, ...others].map(({ area }) => area);
      const regionIds = same.flatMap(({ kind, region }) =>
        kind === "partner-area" && region !== null ? [region] : [],
      );
      return {
        keys: same.map(({ key }) => key),
        kinds: same.map(({ kind }) => kind),
        name: first.name,
        regions: regionIds.flatMap((id) => index.regions.get(id)?.names[speech.language] ?? []),
        figure: make(first.area.members),
      };
    }),
  };
}
