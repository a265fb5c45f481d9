import { useDatasets } from "../../../state/datasets";
import type {
  DistanceBands,
  DistanceReach,
  CityDistance,
  UnitDistance,
} from "../../../model/border-distance";
import type { BorderRegion } from "../../../model/border-region";
import type { City } from "../../../model/city";
import type { CityId, NutsCode, PartnershipId } from "../../../model/identifiers";
import type { Indicator, IndicatorId } from "../../../model/indicator";
import type { Partnership } from "../../../model/partnership";
import type { MultiLineString } from "geojson";
import { useBorderDistances } from "../../../state/border-distances";
import { useChoropleth, type Choropleth } from "../../../state/choropleth";
import { useCompare, type CompareState } from "../../../state/compare";
import { comparedAreas, type ComparedArea } from "../../../state/compared-units";
import { useFlowView, type FlowView } from "../../../state/flow-view";
import { useIndicatorData } from "../../../state/indicator-data";
import { useIndicatorView } from "../../../state/indicator-view";
import { useOverlay, type OverlayState } from "../../../state/overlay";
import { usePartnerArcs } from "../../../state/partner-arcs";
import { useSelection } from "../../../state/selection";
import { useVisibleCities } from "../../../state/visible-cities";
import { useBaseIndex, type BaseIndex } from "../../data/base-index";
import { indexPartners, type PartnerIndex } from "../../data/partner-index";
import { partnershipsInScope } from "../../data/partnerships-in-scope";
import type { MatchShown } from "../../data/match-shown";
import type { TiesShown } from "../../data/ties-shown";
import { useMatchShown } from "../../data/use-match-shown";
import { useTiesShown } from "../../data/use-ties-shown";
import { useCatalogueShown, type CatalogueShown } from "../catalogue/catalogue-shown";

/** Everything on screen that can be taken away; what has not arrived is null. */
export interface Shown {
  readonly index: BaseIndex;
  readonly page: CompareState["page"];
  /** The page is the map, or stands beside it or is about it. */
  readonly hasMap: boolean;
  readonly overlay: OverlayState["overlay"];
  /** The region in context. */
  readonly region: BorderRegion | null;
  readonly compared: readonly ComparedArea[];
  /** What the page of comparison shows of its areas. */
  readonly chart: CompareState["chart"];
  readonly weights: CompareState["weights"];
  /** Border that was chosen to look across. */
  readonly border: CompareState["border"];
  /** Second indicator that was chosen. */
  readonly second: IndicatorId | null;
  readonly indicators: ReadonlyMap<IndicatorId, Indicator> | null;
  readonly choropleth: Choropleth | null;
  readonly flowView: FlowView | null;
  readonly partners: PartnerIndex | null;
  /** Pairs of areas across a border; null: the page shows none. */
  readonly ties: TiesShown | null;
  /** Two cities side by side; null: the page shows none. */
  readonly match: MatchShown | null;
  /** Null: the page is another one, or its tables have not arrived. */
  readonly catalogue: CatalogueShown | null;
  readonly partnerships: readonly Partnership[];
  readonly arcs: ReadonlyMap<PartnershipId, MultiLineString> | null;
  readonly cities: readonly City[];
  readonly cityDistances: ReadonlyMap<CityId, CityDistance> | null;
  readonly unitDistances: ReadonlyMap<NutsCode, UnitDistance> | null;
  readonly bands: DistanceBands | null;
  readonly reach: DistanceReach | null;
}

/** Null until the data has arrived. */
export function useShown(): Shown | null {
  const index = useBaseIndex();
  const { page, areas, chart, weights, border } = useCompare();
  const second = useIndicatorView((state) => state.second);
  const indicators = useIndicatorData((state) => state.indicators.data);
  const { overlay, partnershipKinds } = useOverlay();
  const { selection, region } = useSelection();
  const choropleth = useChoropleth((state) => state.choropleth);
  const flowView = useFlowView();
  const partnerData = useDatasets((state) => state.partners.data);
  const arcs = usePartnerArcs((state) => state.arcs);
  const ties = useTiesShown();
  const match = useMatchShown();
  const catalogue = useCatalogueShown();
  const visible = useVisibleCities();
  const { cities: cityDistances, units: unitDistances, bands, reach } = useBorderDistances();
  if (!index) return null;
  const partners = partnerData ? indexPartners(index, partnerData) : null;
  const city = selection?.kind === "city" ? selection.id : null;
  const inScope = partners ? partnershipsInScope(partners, { city, region }) : [];
  return {
    index,
    page,
    hasMap: page === "explore" || page === "portrait" || page === "catalogue",
    overlay,
    region: region === null ? null : (index.regions.get(region) ?? null),
    compared: comparedAreas(index.base, areas),
    chart,
    weights,
    border,
    second,
    indicators,
    choropleth,
    flowView,
    partners,
    ties: page === "cooperation" ? ties : null,
    match: page === "cooperation" ? match : null,
    catalogue: page === "catalogue" ? catalogue : null,
    partnerships: inScope.filter(
      ({ kind }) => partnershipKinds.length === 0 || partnershipKinds.includes(kind),
    ),
    arcs,
    cities: region === null ? visible : visible.filter(({ regions }) => regions.includes(region)),
    cityDistances,
    unitDistances,
    bands,
    reach,
  };
}
