import type { SourceId } from "../../model/identifiers";
import type { Source } from "../../model/source";
import { memoizeLast } from "../../state/memoize-last";
import { useDataset } from "./use-dataset";

/** Eurostat's codes of the tables behind the figures of NUTS 3 units. */
const POPULATION_CODE = "demo_r_pjanaggr3";
const AREA_CODE = "reg_area3";
const TYPOLOGY_CODE = "NUTS 2021";

interface EurostatSources {
  readonly population: readonly SourceId[];
  readonly area: readonly SourceId[];
  readonly typology: readonly SourceId[];
}

const findByCode = memoizeLast((sources: ReadonlyMap<SourceId, Source> | null): EurostatSources => {
  const withCode = (code: string) =>
    [...(sources?.values() ?? [])].filter(({ datasetCode }) => datasetCode === code).map(({ id }) => id);
  return {
    population: withCode(POPULATION_CODE),
    area: withCode(AREA_CODE),
    typology: withCode(TYPOLOGY_CODE),
  };
});

/** Sources of population, area and urban-rural type of NUTS 3 units; empty until the sources have arrived. */
export function useEurostatSources(): EurostatSources {
  return findByCode(useDataset("sources").data);
}
