import type { AreaFigure } from "../../analysis/statistics/indicators/aggregate";
import { regionMembers } from "../../analysis/statistics/indicators/region-members";
import { valuesAtYear } from "../../analysis/statistics/indicators/values-at-year";
import { preferredFlowSet } from "../../analysis/statistics/select-flows";
import type { BorderRegion } from "../../model/border-region";
import type { FlowData } from "../../model/dataset";
import type { Flow, FlowSet } from "../../model/flow";
import type { CountryCode, PartnerAreaId } from "../../model/identifiers";
import type { Names } from "../../model/language";
import type { Indicator, IndicatorId, IndicatorTable } from "../../model/indicator";
import type { BaseIndex } from "../data/base-index";
import { figureMaker, tablesNeeded } from "../indicators/area-figures";

/** What one wants to know of a region first; each can be averaged over its units. */
const portraitIndicators = [
  "population_density_derived",
  "population_change_2018_2023_derived",
  "share_age_0_14",
  "share_age_65_plus",
  "gdp_pps_per_inhabitant",
  "tourism_nights_per_inhabitant_derived",
].map((id) => id as IndicatorId);

/** The largest flows that have room. */
const FLOWS = 5;

export interface IndicatorFigure {
  readonly indicator: Indicator;
  readonly figure: AreaFigure;
}

/** Tables that the figures are made from. */
export function tablesOfPortrait(indicators: ReadonlyMap<IndicatorId, Indicator>): readonly IndicatorId[] {
  const known = portraitIndicators.flatMap((id) => indicators.get(id) ?? []);
  return [...new Set(known.flatMap((indicator) => [indicator.id, ...tablesNeeded(indicator)]))];
}

/** One figure an indicator, of its own recommended year; `tables`: those of `tablesOfPortrait`. */
export function regionFigures(
  region: BorderRegion,
  { base }: BaseIndex,
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  tables: ReadonlyMap<IndicatorId, IndicatorTable>,
): readonly IndicatorFigure[] {
  const units = base.units.map(({ code }) => code);
  const members = regionMembers(region);
  return portraitIndicators.flatMap((id): IndicatorFigure[] => {
    const indicator = indicators.get(id);
    const table = tables.get(id);
    if (!indicator || !table) return [];
    const year = indicator.defaultYear;
    const needed = new Map(
      tablesNeeded(indicator).flatMap((name) => {
        const found = tables.get(name);
        return found ? [[name, found] as const] : [];
      }),
    );
    const values = valuesAtYear(table, year);
    const make = figureMaker({ indicator, year, values, indicators, tables: needed, units });
    return [{ indicator, figure: make(members) }];
  });
}

export interface PartnerAreaFacts {
  readonly id: PartnerAreaId;
  readonly names: Names;
  readonly country: CountryCode;
  readonly units: number;
  /** Sum over the units wholly inside, how many these are, and its years; null: of none it is known. */
  readonly population: {
    readonly value: number;
    readonly covered: number;
    readonly years: readonly number[];
  } | null;
}

/** The parts of the region, the most populous first. */
export function partnerAreaFacts(region: BorderRegion, { units }: BaseIndex): readonly PartnerAreaFacts[] {
  return region.partnerAreas
    .map(({ id, names, country }) => {
      const members = region.members.filter(({ partnerArea }) => partnerArea === id);
      const known = members.flatMap(({ unit, coverage }) => {
        const found = coverage === "full" ? units.get(unit) : undefined;
        return found && found.population !== null ? [found] : [];
      });
      const years = [...new Set(known.flatMap(({ populationYear }) => populationYear ?? []))];
      const value = known.reduce((sum, { population }) => sum + (population ?? 0), 0);
      return {
        id,
        names,
        country,
        units: members.length,
        population: known.length > 0 ? { value, covered: known.length, years: years.sort() } : null,
      };
    })
    .sort((a, b) => (b.population?.value ?? 0) - (a.population?.value ?? 0));
}

/** The largest flows of the set that is recommended for the region; null: there is none of its own. */
export function largestFlows(
  region: BorderRegion,
  { sets }: FlowData,
): { readonly set: FlowSet; readonly flows: readonly Flow[] } | null {
  const set = preferredFlowSet(sets, region.id);
  if (!set) return null;
  return { set, flows: [...set.flows].sort((a, b) => b.magnitude - a.magnitude).slice(0, FLOWS) };
}
