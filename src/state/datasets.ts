import { create } from "zustand";
import type { BaseData, FlowData, PartnerData } from "../model/dataset";
import type { Land } from "../model/geography";
import type { SourceId } from "../model/identifiers";
import type { Language } from "../model/language";
import type { PopulatedPlaces } from "../model/populated-place";
import type { Source } from "../model/source";

/** Data that is loaded when it is first needed. */
export interface DatasetTable {
  readonly base: BaseData;
  readonly partners: PartnerData;
  readonly flows: FlowData;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly places: PopulatedPlaces;
  /** Countries of the world, coarse: for partners overseas. */
  readonly world: Land;
}

export type DatasetName = keyof DatasetTable;

export interface Loadable<Data> {
  readonly status: "idle" | "loading" | "ready" | "failed";
  /** Stays when a later attempt fails: the previous picture is kept. */
  readonly data: Data | null;
}

type Datasets = { readonly [Name in DatasetName]: Loadable<DatasetTable[Name]> } & {
  /** Phrases of the tables by language; English needs none. */
  readonly texts: Partial<Record<Language, ReadonlyMap<string, string>>>;
};

const idle = { status: "idle", data: null } as const;

export const useDatasets = create<Datasets>()(() => ({
  base: idle,
  partners: idle,
  flows: idle,
  sources: idle,
  places: idle,
  world: idle,
  texts: {},
}));
