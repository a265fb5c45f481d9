import { useDeferredValue, useMemo } from "react";
import { useSpeech } from "../i18n/language-provider";
import { useCatalogue } from "../state/catalogue";
import { useCatalogueResults, type CatalogueResults } from "../state/catalogue-results";
import { useDatasets } from "../state/datasets";
import { useDrawnOverlay } from "../state/drawn-overlay";
import { usePartnerArcs } from "../state/partner-arcs";
import { partnershipOf } from "../state/record-marks";
import { buildRecordLines, buildRecordScene } from "./scene/record-scene";
import type { PartnerScene, RecordScene } from "./scene/scene";

/** Marks of the results of the catalogue; null when it is not open or nothing has arrived. */
export function useRecordScene(): RecordScene | null {
  const { format } = useSpeech();
  const isShown = useDrawnOverlay() === "records";
  const results = useLaterResults();
  const marks = results?.marks ?? null;
  const origin = results?.origin ?? null;
  const id = useCatalogue(({ record }) => record);
  const spot = useCatalogue((state) => state.spot);
  const open =
    useCatalogueResults(({ results }) => (id === null ? null : results?.table.byId.get(id))) ?? null;
  return useMemo(
    () => (isShown && marks ? buildRecordScene({ marks, open, origin, spot, number: format.number }) : null),
    [isShown, marks, open, origin, spot, format],
  );
}

/** Lines of the partnerships among the results. */
export function useRecordLines(): PartnerScene | null {
  const isShown = useDrawnOverlay() === "records";
  const records = useLaterResults()?.records ?? null;
  const open = useCatalogue(({ record }) => record);
  const partnerships = useDatasets((state) => state.partners.data?.partnerships ?? null);
  const arcs = usePartnerArcs((state) => state.arcs);
  return useMemo(
    () =>
      isShown && records && partnerships
        ? buildRecordLines({ records, open, partnershipOf, partnerships, arcs })
        : null,
    [isShown, records, open, partnerships, arcs],
  );
}

/** The list answers a key first; the map follows when there is time. */
function useLaterResults(): CatalogueResults | null {
  return useDeferredValue(useCatalogueResults(({ results }) => results));
}
