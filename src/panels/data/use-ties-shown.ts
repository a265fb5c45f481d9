import { useMemo } from "react";
import { useCooperation } from "../../state/cooperation";
import { useDatasets } from "../../state/datasets";
import { useSelection } from "../../state/selection";
import { useBaseIndex } from "./base-index";
import { tieData, tiesShown, type TiesShown } from "./ties-shown";

/** The pairs of the page of cooperation; null: it shows two cities, or the tables have not arrived. */
export function useTiesShown(): TiesShown | null {
  const base = useBaseIndex()?.base ?? null;
  const partners = useDatasets((state) => state.partners.data);
  const flows = useDatasets((state) => state.flows.data);
  const catalogue = useDatasets((state) => state.catalogue.data);
  const { part, flowSet, kinds, strongTies, strongFlow } = useCooperation();
  const region = useSelection((state) => state.region);
  return useMemo(
    () =>
      base && partners && flows && catalogue && part === "ties"
        ? tiesShown(
            tieData(base, partners, flows, catalogue),
            { flowSet, kinds, strongTies, strongFlow },
            region,
          )
        : null,
    [base, partners, flows, catalogue, part, flowSet, kinds, strongTies, strongFlow, region],
  );
}
