import { useMemo } from "react";
import type { CatalogueRecord } from "../../../model/catalogue";
import type { BoundingBox } from "../../../model/identifiers";
import { useCamera } from "../../../state/camera";
import { useCatalogue, type CatalogueState } from "../../../state/catalogue";
import { useCatalogueResults, type CatalogueResults } from "../../../state/catalogue-results";
import { useDatasets } from "../../../state/datasets";
import type { WordTables } from "../../data/record-words";

/** What the page of the catalogue shows. */
export interface CatalogueShown {
  readonly results: CatalogueResults;
  /** The record that is read; null: the list. */
  readonly open: CatalogueRecord | null;
  readonly spot: CatalogueState["spot"];
  /** What the map shows. */
  readonly bounds: BoundingBox;
  readonly tables: WordTables;
}

/** Null: the catalogue is not open, or its tables have not arrived. */
export function useCatalogueShown(): CatalogueShown | null {
  const results = useCatalogueResults((state) => state.results);
  const record = useCatalogue((state) => state.record);
  const spot = useCatalogue((state) => state.spot);
  const bounds = useCamera((state) => state.bounds);
  const base = useDatasets((state) => state.base.data);
  const catalogue = useDatasets((state) => state.catalogue.data);
  return useMemo(() => {
    if (!results || !base || !catalogue) return null;
    const open = record === null ? null : (results.table.byId.get(record) ?? null);
    return { results, open, spot, bounds, tables: { base, catalogue } };
  }, [results, record, spot, bounds, base, catalogue]);
}
