import {
  aggregate,
  regionPopulation,
  type AggregateMember,
  type AreaFigure,
} from "../../analysis/statistics/indicators/aggregate";
import { denominatorIndicators } from "../../analysis/statistics/indicators/denominators";
import { nuts2MembersOf, sumToNuts2 } from "../../analysis/statistics/indicators/nuts2-areas";
import { valuesAtYear, type YearValue } from "../../analysis/statistics/indicators/values-at-year";
import { valuesByArea, type AreaSeries } from "../../analysis/statistics/indicators/values-by-area";
import type { NutsCode } from "../../model/identifiers";
import type { Indicator, IndicatorId, IndicatorTable } from "../../model/indicator";

export const POPULATION = "population" as IndicatorId;

/** The indicators whose tables a figure of one indicator needs: denominators, and the population for coverage. */
export function tablesNeeded(indicator: Indicator): readonly IndicatorId[] {
  return [...new Set([...denominatorIndicators(indicator.aggregation), POPULATION])];
}

/** Everything a figure is made from. */
export interface FigureMaterial {
  readonly indicator: Indicator;
  readonly year: number;
  readonly values: ReadonlyMap<NutsCode, YearValue>;
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  /** Of `tablesNeeded`. */
  readonly tables: ReadonlyMap<IndicatorId, IndicatorTable>;
  /** All NUTS 3 codes there are. */
  readonly units: readonly NutsCode[];
}

type MakeFigure = (members: readonly AggregateMember[]) => AreaFigure;

/** Prepares the tables once; each call then makes one figure of NUTS 3 members. */
export function figureMaker({ year, values, ...material }: FigureMaterial): MakeFigure {
  return figureMakerOfYears(material)(year, values);
}

/** Prepares the tables once for several years; each call then takes the values of one of them. */
export function figureMakerOfYears(
  material: Omit<FigureMaterial, "year" | "values">,
): (year: number, values: FigureMaterial["values"]) => MakeFigure {
  const { indicator, units } = material;
  const denominators = new Map(
    [...material.tables].map(([id, table]) => [id, atLevel(table, material)] as const),
  );
  const inhabitants = material.tables.get(POPULATION);
  const unitSeries = inhabitants && valuesByArea(inhabitants);
  return (year, values) => {
    const tables = { values, denominators, population: populationOf(denominators.get(POPULATION), year) };
    if (indicator.nutsLevel === 3) return (members) => aggregate(members, indicator, tables);
    const unitPopulation = populationOf(unitSeries, year);
    return (members) =>
      aggregate(nuts2MembersOf(members, units), indicator, tables, regionPopulation(members, unitPopulation));
  };
}

/** A table at the level of the indicator: counts of NUTS 3 are summed, others do not exist there. */
function atLevel(
  table: IndicatorTable,
  { indicator, indicators, units }: Omit<FigureMaterial, "year" | "values">,
): AreaSeries {
  const series = valuesByArea(table);
  const level = indicators.get(table.indicator)?.nutsLevel ?? indicator.nutsLevel;
  return level === indicator.nutsLevel ? series : sumToNuts2(series, units);
}

function populationOf(series: AreaSeries | undefined, year: number): ReadonlyMap<NutsCode, number> {
  if (!series) return new Map();
  const values = [...series.values()].flat();
  const chosen = valuesAtYear({ indicator: POPULATION, values }, year);
  return new Map([...chosen].map(([area, { value }]) => [area, value]));
}
