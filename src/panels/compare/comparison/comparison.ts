import type { CommonFlags } from "../../../analysis/statistics/indicators/own-flags";
import type { AggregateMember, AreaFigure } from "../../../analysis/statistics/indicators/aggregate";
import { nuts2MembersOf } from "../../../analysis/statistics/indicators/nuts2-areas";
import type { BaseData } from "../../../model/dataset";
import { unionPrefixes } from "../../../model/european-union";
import type { NutsCode } from "../../../model/identifiers";
import type { Indicator, IndicatorId } from "../../../model/indicator";
import { countryPrefix } from "../../../model/nuts-code";
import type { Choropleth } from "../../../state/choropleth";
import type { AreaKey } from "../../../state/compare";
import type { ComparedArea } from "../../../state/compared-units";
import type { BaseIndex } from "../../data/base-index";
import { figureMaker, tablesNeeded } from "../../indicators/area-figures";
import type { AreaLook } from "./area-look";
import type { Tables } from "../../indicators/use-tables";

/** Holds every NUTS 3 unit of the European Union, also overseas. */
const AREA = "area_km2" as IndicatorId;

export type ValuesOfYear = Choropleth["values"];

/** All that the charts of the comparison stand on. */
export interface Comparison {
  readonly index: BaseIndex;
  readonly choropleth: Choropleth;
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  /** One to four. */
  readonly areas: readonly ComparedArea[];
  readonly looks: ReadonlyMap<AreaKey, AreaLook>;
  /** One figure for members of NUTS level 3. */
  readonly figureOf: (members: readonly AggregateMember[]) => AreaFigure;
  /** Every NUTS 3 unit of the European Union. */
  readonly union: readonly AggregateMember[];
  /** Flags of every value in the compared areas. */
  readonly common: CommonFlags;
  /** Every NUTS 3 code that tables or map know. */
  readonly units: readonly NutsCode[];
}

/** Tables that figures of the indicator need beside its own, also those of the European Union. */
export function tablesCompared(indicator: Indicator): readonly IndicatorId[] {
  return [...new Set([...tablesNeeded(indicator), AREA])];
}

/** Makes figures of areas, and of the European Union; `tables`: those of `tablesCompared`. */
export function figuresOf(
  base: BaseData,
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  { indicator, year, values }: Pick<Choropleth, "indicator" | "year" | "values">,
  tables: Tables,
): Pick<Comparison, "figureOf" | "union" | "units"> {
  const units = allUnits(base, tables);
  return {
    figureOf: figureMaker({ indicator, year, values, indicators, tables, units }),
    union: units
      .filter((code) => unionPrefixes.has(countryPrefix(code)))
      .map((area) => ({ area, coverage: "full" })),
    units,
  };
}

function allUnits({ units }: BaseData, tables: Tables): readonly NutsCode[] {
  const known = tables.get(AREA)?.values.map(({ area }) => area) ?? [];
  return [...new Set([...units.map(({ code }) => code), ...known])].sort();
}

/** Members of an area at the level of the indicator, partial ones too. */
export function membersAtLevel(
  members: readonly AggregateMember[],
  { nutsLevel }: Pick<Indicator, "nutsLevel">,
  units: readonly NutsCode[],
): readonly AggregateMember[] {
  return nutsLevel === 2 ? nuts2MembersOf(members, units) : members;
}
