import { useCooperation } from "../../state/cooperation";
import { useDatasets } from "../../state/datasets";
import { useBaseIndex } from "./base-index";
import { matchShown, pairOf, type MatchShown } from "./match-shown";

/** The two cities of the page of cooperation; null: it shows something else, or the tables have not arrived. */
export function useMatchShown(): MatchShown | null {
  const index = useBaseIndex();
  const partners = useDatasets((state) => state.partners.data);
  const catalogue = useDatasets((state) => state.catalogue.data);
  const { part, first, other } = useCooperation();
  if (part !== "match" || !index || !partners || !catalogue) return null;
  const pair = pairOf(index, partners, { first, other });
  return pair && pair[0] !== pair[1] ? matchShown(index, partners, catalogue, ...pair) : null;
}
