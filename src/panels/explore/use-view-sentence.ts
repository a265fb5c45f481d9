import { useSpeech } from "../../i18n/language-provider";
import { useBorderDistances } from "../../state/border-distances";
import { useCatalogue } from "../../state/catalogue";
import { useCatalogueResults } from "../../state/catalogue-results";
import { useChoropleth } from "../../state/choropleth";
import { useCompare } from "../../state/compare";
import { comparedAreas } from "../../state/compared-units";
import { useCooperation } from "../../state/cooperation";
import { useDatasets } from "../../state/datasets";
import { countFilters, useFilters } from "../../state/filters";
import { useFlowView } from "../../state/flow-view";
import { useOverlay } from "../../state/overlay";
import { useSelection } from "../../state/selection";
import { useVisibleCities } from "../../state/visible-cities";
import { useBaseIndex } from "../data/base-index";
import { indexPartners } from "../data/partner-index";
import { catalogueSentence, comparisonSentence, portraitSentence, viewSentence } from "./view-sentence";

/** The view in one sentence of the visitor's language; empty until the data has arrived. */
export function useViewSentence(): string {
  const speech = useSpeech();
  const index = useBaseIndex();
  const selection = useSelection((state) => state.selection);
  const region = useSelection((state) => state.region);
  const overlay = useOverlay();
  const flowView = useFlowView();
  const partnerData = useDatasets((state) => state.partners.data);
  const shares = useBorderDistances((state) => state.shares);
  const cityDistances = useBorderDistances((state) => state.cities);
  const choropleth = useChoropleth((state) => state.choropleth);
  const isFiltered = countFilters(useFilters()) > 0;
  const visible = useVisibleCities().length;
  const { page, areas, chart } = useCompare();
  const results = useCatalogueResults((state) => state.results);
  const asked = useCatalogue();
  const part = useCooperation((state) => state.part);
  if (!index) return "";
  if (page === "compare")
    return comparisonSentence(comparedAreas(index.base, areas), choropleth, chart === "score", speech);
  if (page === "portrait")
    return portraitSentence(region === null ? undefined : index.regions.get(region), speech);
  if (page === "catalogue") return catalogueSentence(results, asked, speech);
  if (page === "cooperation") return speech.t(`cooperation.title_${part}`);
  const facts = {
    index,
    selection,
    region,
    overlay,
    flowView,
    partners: partnerData ? indexPartners(index, partnerData) : null,
    shares,
    choropleth,
    cityDistance: selection?.kind === "city" ? (cityDistances?.get(selection.id) ?? null) : null,
    filteredCities: isFiltered ? visible : null,
  };
  return viewSentence(facts, speech);
}
