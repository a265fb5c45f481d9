import { loadBase } from "../../src/data/load-base";
import { loadCatalogue } from "../../src/data/tables/load-catalogue";
import { loadPartners } from "../../src/data/tables/load-partners";
import { loadSources } from "../../src/data/tables/load-sources";
import type { CatalogueState } from "../../src/state/catalogue";
import { initialCatalogue, useCatalogue } from "../../src/state/catalogue";
import { openPage } from "../../src/state/compare";
import { useDatasets } from "../../src/state/datasets";
import { useSelection } from "../../src/state/selection";
import { publishedFiles } from "./published-files";

const ready = <Data>(data: Data) => ({ status: "ready" as const, data });

const published = Promise.all([
  loadBase(publishedFiles),
  loadPartners(publishedFiles),
  loadCatalogue(publishedFiles),
  loadSources(publishedFiles),
]);

/** The page of the catalogue over the published records, as at the start but for what a test says. */
export async function openCatalogueWorld(part: Partial<CatalogueState> = {}): Promise<void> {
  const [base, partners, catalogue, sources] = await published;
  useDatasets.setState({
    base: ready(base),
    partners: ready(partners),
    catalogue: ready(catalogue),
    sources: ready(sources),
  });
  useSelection.setState({ selection: null, region: null, hovered: null });
  useCatalogue.setState({ ...initialCatalogue, ...part });
  openPage("catalogue");
}
