import type { BorderRegion } from "../../src/model/border-region";
import type { City, CityFunction } from "../../src/model/city";
import type { BaseData, FlowData, PartnerData } from "../../src/model/dataset";
import type {
  CityId,
  FlowAreaId,
  InstitutionId,
  NetworkId,
  NutsCode,
  PartnershipId,
  RegionId,
  SourceId,
} from "../../src/model/identifiers";
import type { IndicatorId } from "../../src/model/indicator";
import type { LegalForm } from "../../src/model/legal-form";
import type { DataText } from "../../src/model/language";
import { initialCompare, useCompare } from "../../src/state/compare";
import { useDatasets } from "../../src/state/datasets";
import { useIndicatorData } from "../../src/state/indicator-data";
import { baseData, borderRegion } from "./base-data";
import { city } from "./city";
import { indicator } from "./indicator";
import { openExploreWorld } from "./render-speaking";

const source = (id: string) => id as SourceId;
const populations: Readonly<Record<string, number>> = {
  DEA2D: 600_000,
  BE332: 300_000,
  NL423: 100_000,
  LU000: 700_000,
};

function place(
  id: string,
  region: string,
  country: string,
  population: number,
  functions: CityFunction[],
): City {
  return {
    ...city(id, { country, population, functions }),
    regions: [region as RegionId],
    sources: [source("geonames")],
  };
}

function withBody(region: BorderRegion, name: string, legalForm: LegalForm | null): BorderRegion {
  const body = {
    id: `${region.id}-body` as InstitutionId,
    name,
    legalForm,
    role: "" as DataText,
    url: null,
    sources: [source("office-2022")],
  };
  return { ...region, institutions: [body] };
}

/**
 * Two border regions and one of the visitor's own.
 *
 * - emr: DEA2D 600,000, BE332 300,000 (the whole million less 100,000 of NL423, in part only); no commuter total
 * - gr: BE332 300,000, LU000 700,000; 25,000 commuters in 2024
 * - own-1: LU000
 */
export function scoreBase(): BaseData {
  const base = baseData();
  const emr = withBody(borderRegion("emr", ["DEA2D", "BE332", "NL423"]), "EGTC", "egtc");
  const gr = withBody(borderRegion("gr", ["BE332", "LU000"]), "Summit", null);
  const [network] = base.networks;
  if (!network) throw new Error("no network");
  return {
    ...base,
    regions: [
      {
        ...emr,
        members: emr.members.map((member) =>
          member.unit === "NL423" ? { ...member, coverage: "partial" } : member,
        ),
      },
      gr,
      { ...borderRegion("own-1", ["LU000"]), isOwn: true },
    ],
    cities: [
      place("aachen-de", "emr", "DE", 300_000, ["university"]),
      place("liege-be", "emr", "BE", 100_000, []),
      place("luxembourg-lu", "gr", "LU", 100_000, ["capital", "eu_seat"]),
      place("arlon-be", "gr", "BE", 100_000, ["provincial_capital"]),
    ],
    networks: [
      {
        ...network,
        id: "imeg" as NetworkId,
        legalForm: null,
        regions: ["emr" as RegionId, "gr" as RegionId],
      },
      {
        ...network,
        id: "quattropole" as NetworkId,
        legalForm: "association",
        regions: ["gr" as RegionId],
        sources: [source("office-2022")],
      },
    ],
  };
}

export function scoreFlows(): FlowData {
  return {
    areas: [],
    sets: [],
    totals: [
      {
        isRegionTotal: true,
        area: "gr" as FlowAreaId,
        direction: "internal",
        year: "2024",
        magnitude: 25_000,
        source: source("office-2022"),
        note: null,
      },
    ],
  };
}

export function scorePartners(): PartnerData {
  const twinning = (a: string, b: string) => ({
    id: `${a}--${b}` as PartnershipId,
    cities: [a as CityId, b as CityId] as const,
    kind: "twinning" as const,
    stage: null,
    year: null,
    fields: [],
    themes: [],
    evidence: "A" as const,
    sources: [],
    note: null,
    details: [],
  });
  return { partnerCities: [], partnerships: [twinning("aachen-de", "liege-be")] };
}

const populationIndicator = indicator({
  id: "population" as IndicatorId,
  quantity: "count",
  aggregation: { kind: "sum" },
  defaultYear: 2023,
  years: [2023],
});

/** Every store as at the start, with this world loaded and its regions compared. */
export function openScoreWorld(): void {
  openExploreWorld();
  const ready = <Data>(data: Data) => ({ status: "ready" as const, data });
  useDatasets.setState({
    base: ready(scoreBase()),
    flows: ready(scoreFlows()),
    partners: ready(scorePartners()),
  });
  useIndicatorData.setState({
    indicators: ready(new Map([[populationIndicator.id, populationIndicator]])),
    tables: new Map([
      [
        populationIndicator.id,
        ready({
          indicator: populationIndicator.id,
          values: Object.entries(populations).map(([area, value]) => ({
            area: area as NutsCode,
            year: 2023,
            value,
            flags: [],
            source: source("estat-population"),
          })),
        }),
      ],
    ]),
  });
  useCompare.setState({ ...initialCompare, page: "compare", chart: "score" });
}
