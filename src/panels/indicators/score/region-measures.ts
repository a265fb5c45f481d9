import type { AggregateMember, AreaFigure } from "../../../analysis/statistics/indicators/aggregate";
import { regionMembers } from "../../../analysis/statistics/indicators/region-members";
import {
  commuterTotalOf,
  measureCooperation,
  measureCrossBorderness,
  measureFunctions,
  measureInterdependence,
  measurePolycentricity,
  partnershipsAcrossBorder,
  type Cooperation,
  type DimensionMeasure,
  type SourcedFigure,
} from "../../../analysis/statistics/indicators/score-measures";
import type { BorderRegion } from "../../../model/border-region";
import type { BaseData, FlowData, PartnerData } from "../../../model/dataset";
import type { CountryCode, FlowAreaId } from "../../../model/identifiers";

/** What the dimensions are measured from. */
export interface ScoreMaterial {
  readonly base: Pick<BaseData, "cities" | "networks" | "units">;
  readonly flows: Pick<FlowData, "totals">;
  readonly partners: PartnerData;
  /** Sum of the population of NUTS 3 members. */
  readonly populationOf: (members: readonly AggregateMember[]) => AreaFigure;
}

/** The five dimensions of a region before they are scaled, in the order of the weights. */
export function measureRegion(region: BorderRegion, material: ScoreMaterial): readonly DimensionMeasure[] {
  const { base, flows } = material;
  const cities = base.cities.filter(({ regions }) => regions.includes(region.id));
  const population = populationOf(regionMembers(region), material);
  return [
    measureFunctions(cities),
    // Totals of regions carry the id of the region.
    measureInterdependence(commuterTotalOf(flows.totals, region.id as string as FlowAreaId), population),
    measureCrossBorderness(nationalParts(region, material)),
    measurePolycentricity(cities),
    measureCooperation(cooperationOf(region, material)),
  ];
}

/** A sum that lacks a unit is no population of the region. */
function populationOf(members: readonly AggregateMember[], material: ScoreMaterial): SourcedFigure {
  const figure = material.populationOf(members);
  return figure.missing.length > 0 ? { ...figure, value: null } : figure;
}

/** The population of every state's part; units that belong only in part are left out. */
function nationalParts(
  region: BorderRegion,
  material: ScoreMaterial,
): ReadonlyMap<CountryCode, SourcedFigure> {
  const countryOf = new Map(material.base.units.map(({ code, country }) => [code, country]));
  const parts = new Map<CountryCode, AggregateMember[]>();
  for (const member of regionMembers(region)) {
    const country = countryOf.get(member.area);
    if (country === undefined || member.coverage === "partial") continue;
    parts.set(country, [...(parts.get(country) ?? []), member]);
  }
  return new Map([...parts].map(([country, members]) => [country, populationOf(members, material)] as const));
}

/** For an own region the tables record neither bodies nor networks; for others, forms only where a source states one. */
function cooperationOf(region: BorderRegion, { base, partners }: ScoreMaterial): Cooperation {
  const networks = base.networks.filter(({ regions }) => regions.includes(region.id));
  const bodies = [...region.institutions, ...networks].flatMap(({ legalForm, sources }) =>
    legalForm === null ? [] : [{ form: legalForm, sources }],
  );
  const places = new Map(
    [...base.cities, ...partners.partnerCities]
      .filter(({ regions }) => regions.includes(region.id))
      .map(({ id, country }) => [id, country]),
  );
  return {
    bodies: region.isOwn || bodies.length === 0 ? null : bodies,
    networks: region.isOwn ? null : networks,
    partnerships: places.size > 0 ? partnershipsAcrossBorder(partners.partnerships, places) : null,
  };
}
