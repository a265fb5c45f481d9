import type { MultiLineString } from "geojson";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { linesInside } from "../lines-inside";
import { AnalysisSession } from "../../../src/analysis/geometry/analysis-session";
import { mergeLevel } from "../../../src/data/geo/merge-level";
import { readTopology } from "../../../src/data/geo/read-topology";
import { loadBase } from "../../../src/data/load-base";
import { loadFile, type LoadOptions } from "../../../src/data/load-file";
import { loadFlows } from "../../../src/data/tables/load-flows";
import { loadIndicators, loadIndicatorTable } from "../../../src/data/tables/load-indicators";
import { loadPartners } from "../../../src/data/tables/load-partners";
import { loadPlaces } from "../../../src/data/tables/load-places";
import { loadSources } from "../../../src/data/tables/load-sources";
import { loadTexts } from "../../../src/data/tables/load-texts";
import type { UnitShape } from "../../../src/map/scene/scene";
import type { DistanceBands, DistanceReach } from "../../../src/model/border-distance";
import type { BaseData, FlowData, PartnerData } from "../../../src/model/dataset";
import type {
  CityId,
  CountryCode,
  NutsCode,
  PartnershipId,
  Position,
  SourceId,
} from "../../../src/model/identifiers";
import type { IndicatorTable } from "../../../src/model/indicator";
import type { Language } from "../../../src/model/language";
import type { PopulatedPlaces } from "../../../src/model/populated-place";
import type { Source } from "../../../src/model/source";
import type { Choropleth } from "../../../src/state/choropleth";
import { fieldExtent } from "../../../src/state/field-extent";
import { buildChoropleth } from "../../../src/state/follow-choropleth";
import { DEFAULT_INDICATOR, initialIndicatorView } from "../../../src/state/indicator-view";
import { BAND_LIMITS } from "../../../src/state/measure-distances";
import { DEFAULT_KILOMETRES } from "../../../src/state/overlay";
import { packInput, unpackInput } from "../../../src/worker/packed-input";

const topologyFile = "nuts3-2021-03m.topo.json";

/** Everything that the named views show, loaded and computed once. */
export interface ViewData {
  readonly base: BaseData;
  /** Whole countries: where no unit carries a figure, nobody sees more of them. */
  readonly countries: readonly UnitShape[];
  /** Lines between the units of the regions only: where the others would be too much. */
  readonly regionUnitLines: MultiLineString;
  readonly flows: FlowData;
  readonly partners: PartnerData;
  readonly arcs: ReadonlyMap<PartnershipId, MultiLineString>;
  readonly bands: DistanceBands;
  /** Of the distance that is chosen first. */
  readonly reach: DistanceReach;
  readonly places: PopulatedPlaces;
  /** Kilometres from a border, one a place. */
  readonly placeDistances: Float32Array;
  readonly choropleth: Choropleth;
  readonly indicatorTable: IndicatorTable;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly texts: Readonly<Record<Language, ReadonlyMap<string, string>>>;
}

/** From the built files of `folder` (public/geo). */
export async function loadViewData(folder: string): Promise<ViewData> {
  const options: LoadOptions = {
    base: "",
    fetch: async (address) =>
      new Response(await readFile(resolve(folder, address.replace(/^geo\//, "")), "utf8")),
  };
  const textsIn = (language: Language) => loadTexts(language, options);
  const [base, countries, flows, partners, places, sources, indicator, de, fr, nl, en] = await Promise.all([
    loadBase(options),
    loadCountries(options),
    loadFlows(options),
    loadPartners(options),
    loadPlaces(options),
    loadSources(options),
    loadIndicatorTable(DEFAULT_INDICATOR, options),
    textsIn("de"),
    textsIn("fr"),
    textsIn("nl"),
    textsIn("en"),
  ]);
  return {
    base,
    countries,
    regionUnitLines: linesInside(
      base.geography.unitMesh,
      base.geography.regions.map(({ body }) => body),
    ),
    flows,
    partners,
    places,
    sources,
    indicatorTable: indicator,
    texts: { de, fr, nl, en },
    choropleth: await classify(base, indicator, options),
    ...(await measure(base, partners, places)),
  };
}

async function loadCountries(options: LoadOptions): Promise<readonly UnitShape[]> {
  const topology = readTopology(await loadFile(topologyFile, options), topologyFile, ["units"]);
  return mergeLevel(topology, 0, topologyFile).map(({ id, geometry }) => ({
    code: String(id) as NutsCode,
    country: String(id) as CountryCode,
    geometry,
  }));
}

/** The indicator that is shown before one has been chosen. */
async function classify(base: BaseData, table: IndicatorTable, options: LoadOptions): Promise<Choropleth> {
  const indicator = (await loadIndicators(options)).find(({ id }) => id === DEFAULT_INDICATOR);
  if (!indicator || indicator.nutsLevel !== 3)
    throw new Error(`${DEFAULT_INDICATOR} is not known at level 3`);
  const basis = new Set(base.units.map(({ code }) => code));
  const choropleth = buildChoropleth(
    indicator,
    table,
    indicator.defaultYear,
    initialIndicatorView,
    basis,
    null,
  );
  if (!choropleth) throw new Error(`${DEFAULT_INDICATOR} has no values to classify`);
  return choropleth;
}

type Measured = Pick<ViewData, "bands" | "reach" | "arcs" | "placeDistances">;

/** The answers of the analysis, from the same input as in the page. */
async function measure(base: BaseData, partners: PartnerData, places: PopulatedPlaces): Promise<Measured> {
  const { geography, units: labels, land } = base;
  const { borders, units } = geography;
  const session = new AnalysisSession(unpackInput(packInput({ borders, units, labels, land })));
  // Every region of the tables lies within the extent of the overview.
  const bands = await session.bands(fieldExtent(null), BAND_LIMITS);
  const reach = await session.reach(DEFAULT_KILOMETRES);
  const { distances } = await session.places(places.longitudes, places.latitudes);
  return { bands, reach, placeDistances: distances, arcs: drawArcs(session, base, partners) };
}

function drawArcs(
  session: AnalysisSession,
  base: BaseData,
  { partnerCities, partnerships }: PartnerData,
): ViewData["arcs"] {
  const positions = new Map<CityId, Position>(
    [...base.cities, ...partnerCities].map(({ id, position }) => [id, position]),
  );
  const links = partnerships.flatMap(({ id, cities: [from, to] }) => {
    const start = positions.get(from);
    const end = positions.get(to);
    return start && end ? [{ id, pair: [start, end] as const }] : [];
  });
  const arcs = session.arcs(links.map(({ pair }) => pair));
  return new Map(links.flatMap(({ id }, index) => (arcs[index] ? [[id, arcs[index]] as const] : [])));
}
