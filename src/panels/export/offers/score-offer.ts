import { valuesAtYear } from "../../../analysis/statistics/indicators/values-at-year";
import { scoreOrderTable } from "../../../export/tables/score-order-table";
import { scoreTable, type ExportedScore } from "../../../export/tables/score-table";
import type { Speech } from "../../../i18n/language-provider";
import type { RegionId } from "../../../model/identifiers";
import type { ComparedArea } from "../../../state/compared-units";
import { requestDataset, whenDataset } from "../../../state/datasets";
import { needIndicators, needTable } from "../../../state/indicator-data";
import { figureMaker, POPULATION } from "../../indicators/area-figures";
import { rankedRegions, scaledRegions } from "../../indicators/score/scored-regions";
import { placeName } from "./indicator-offers";
import type { Offer } from "./offer";
import type { Shown } from "./shown";

/** The score of the compared regions with the chosen weights, and how their order depends on each; other areas have none. */
export function scoreOffers(shown: Shown, speech: Speech): readonly Offer[] {
  const regions = shown.compared.filter(({ kind }) => kind === "region");
  if (shown.page !== "compare" || shown.chart !== "score" || regions.length === 0) return [];
  const { t } = speech;
  const offer = (
    kind: "score" | "score-order",
    title: string,
    makeTable: typeof scoreTable,
    formula: readonly string[],
  ): Offer => ({
    kind,
    title,
    count: regions.length,
    hasTable: true,
    hasFeatures: false,
    name: [placeName(shown, speech), kind],
    make: async (sources, words) => {
      const scores = await scoresOf(shown, regions, speech);
      const inputs = scores.flatMap(({ dimensions }) => dimensions.flatMap((each) => each.inputs));
      return {
        table: makeTable(scores, shown.weights, (name) => t(`score.dimension_${name}`), sources, words),
        features: null,
        sources: [...new Set(inputs.flatMap((input) => input.sources))],
        files: ["cities.json", "flows.json", "partners.json"],
        remarks: [t("score.proposal"), t("score.proposalText"), t("score.formulaText"), ...formula],
      };
    },
  });
  const order = offer("score-order", t("export.offer_score_order"), scoreOrderTable, [
    t("score.sensitivitySubtitle"),
  ]);
  return [offer("score", t("score.title"), scoreTable, []), ...(regions.length > 1 ? [order] : [])];
}

async function scoresOf(
  { index, weights }: Shown,
  regions: readonly ComparedArea[],
  { language }: Speech,
): Promise<readonly ExportedScore[]> {
  requestDataset("flows");
  requestDataset("partners");
  const [flows, partners, indicators, table] = await Promise.all([
    whenDataset("flows"),
    whenDataset("partners"),
    needIndicators(),
    needTable(POPULATION),
  ]);
  const indicator = indicators?.get(POPULATION);
  if (!flows || !partners || !indicators || !indicator || !table)
    throw new Error("the inputs of the score did not come");
  const year = indicator.defaultYear;
  const populationOf = figureMaker({
    indicator,
    year,
    values: valuesAtYear(table, year),
    indicators,
    tables: new Map([[POPULATION, table]]),
    units: index.base.units.map(({ code }) => code),
  });
  const scaled = scaledRegions(index.base.regions, { base: index.base, flows, partners, populationOf });
  const compared = new Map(
    regions.map(({ key, region }) => [key, scaled.get(region ?? ("" as RegionId)) ?? []] as const),
  );
  return rankedRegions(compared, weights).map((ranked) => ({
    ...ranked,
    name: regions.find(({ key }) => key === ranked.key)?.names?.[language] ?? ranked.key,
  }));
}
