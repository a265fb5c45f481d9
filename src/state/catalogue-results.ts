import { create } from "zustand";
import type { Criteria } from "../analysis/search/criteria";
import type { ParsedQuery } from "../analysis/search/query/query";
import type { SearchResult } from "../analysis/search/search-records";
import type { CatalogueRecord } from "../model/catalogue";
import type { CityId, Position, RecordId } from "../model/identifiers";
import type { RecordMark } from "../model/record-mark";
import type { RecordTable } from "./catalogue-records";

/** What answers the query and the criteria: one result for the list and for the map. */
export interface CatalogueResults extends SearchResult {
  readonly table: RecordTable;
  /** Of the query, or of the last query without a mistake. */
  readonly expression: ParsedQuery["expression"];
  readonly error: ParsedQuery["error"];
  /** What narrowed them down, or did so before the first day lay after the last one. */
  readonly criteria: Criteria;
  /** The records that the list shows: all results, or those at the chosen position. */
  readonly listed: readonly CatalogueRecord[];
  /** The places of all results at the present zoom. */
  readonly marks: readonly RecordMark[];
  /** Where distances are counted from. */
  readonly origin: DistanceOrigin | null;
}

export interface DistanceOrigin {
  readonly id: CityId;
  readonly name: string;
  readonly position: Position;
}

interface ResultsState {
  /** Null: the catalogue is not open, or its tables have not arrived. */
  readonly results: CatalogueResults | null;
  /** The record that was opened with a click on the map, which then need not move. */
  readonly clicked: RecordId | null;
}

/** Written by follow-catalogue.ts while the catalogue is open. */
export const useCatalogueResults = create<ResultsState>()(() => ({ results: null, clicked: null }));
