import { create } from "zustand";
import { DataFileError } from "../data/data-file-error";
import { loadBase as loadBaseData, loadWorld } from "../data/load-base";
import { loadEurope } from "../data/load-europe";
import type { LoadOptions } from "../data/load-file";
import { loadFlows } from "../data/tables/load-flows";
import { loadManifest } from "../data/tables/load-manifest";
import { loadPartners } from "../data/tables/load-partners";
import { loadPlaces } from "../data/tables/load-places";
import { loadSources } from "../data/tables/load-sources";
import { loadEuropeUnits } from "../data/tables/load-units";
import { loadTexts } from "../data/tables/load-texts";
import { CodeMissingError, lazyCode } from "../lazy/lazy-code";
import type { CatalogueData } from "../model/catalogue";
import type { BaseData, FlowData, PartnerData } from "../model/dataset";
import type { EuropeGeography, Land } from "../model/geography";
import type { SourceId } from "../model/identifiers";
import type { Language } from "../model/language";
import type { Manifest } from "../model/manifest";
import type { NutsUnit } from "../model/nuts-unit";
import type { PopulatedPlaces } from "../model/populated-place";
import type { Source } from "../model/source";
import { dismissNotices, notify, useNotices } from "./notices";

/** Data that is loaded when it is first needed. */
export interface DatasetTable {
  readonly base: BaseData;
  readonly partners: PartnerData;
  readonly flows: FlowData;
  readonly catalogue: CatalogueData;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly places: PopulatedPlaces;
  /** Countries of the world, coarse: for partners overseas. */
  readonly world: Land;
  /** NUTS 3 around the detailed countries. */
  readonly europe: EuropeGeography;
  /** What is known of them, without their geometry. */
  readonly europeUnits: readonly NutsUnit[];
}

export type DatasetName = keyof DatasetTable;

export interface Loadable<Data> {
  readonly status: "idle" | "loading" | "ready" | "failed";
  /** Stays when a later attempt fails: the previous picture is kept. */
  readonly data: Data | null;
  /** Where it failed: the file that a notice names. */
  readonly faultyFile?: string;
}

type Loadables = { readonly [Name in DatasetName]: Loadable<DatasetTable[Name]> };

export type Datasets = Loadables & {
  /** Which files exist, with licence and attribution; null until it has arrived. */
  readonly manifest: Manifest | null;
  /** Phrases of the tables by language; English needs none. */
  readonly texts: Partial<Record<Language, ReadonlyMap<string, string>>>;
};

const idle = { status: "idle", data: null } as const;

export const useDatasets = create<Datasets>()(() => ({
  base: idle,
  partners: idle,
  flows: idle,
  catalogue: idle,
  sources: idle,
  places: idle,
  world: idle,
  europe: idle,
  europeUnits: idle,
  manifest: null,
  texts: {},
}));

/** How each data set is fetched; files come from this site only and are checked by their schema. */
const loaders: { readonly [Name in DatasetName]: (options: LoadOptions) => Promise<DatasetTable[Name]> } = {
  base: loadBaseData,
  partners: loadPartners,
  flows: loadFlows,
  catalogue: loadCatalogueLazily,
  sources: loadSources,
  places: loadPlaces,
  world: loadWorld,
  europe: loadEurope,
  europeUnits: loadEuropeUnits,
};

// Few read the catalogue: what checks its file comes with it.
const catalogueCode = lazyCode(() => import("../data/tables/load-catalogue"));

async function loadCatalogueLazily(options: LoadOptions): Promise<CatalogueData> {
  return (await catalogueCode.load()).loadCatalogue(options);
}

/** First data of all: the list of files, then everything of the first view. A failure becomes a notice. */
export async function loadBase(): Promise<void> {
  try {
    useDatasets.setState({ manifest: await loadManifest() });
  } catch (error) {
    reportDataFault(error);
    return;
  }
  await load("base");
}

/** Starts loading unless the data is there, on its way, or has failed. */
export function requestDataset(name: DatasetName): void {
  if (useDatasets.getState()[name].status === "idle") void load(name);
}

/** Tries again after a failure; what was said of it no longer applies. */
export function retryDataset(name: DatasetName): void {
  const { status, faultyFile } = useDatasets.getState()[name];
  if (status !== "failed") return;
  const { notices } = useNotices.getState();
  dismissNotices(notices.filter((notice) => notice.kind === "data-file" && notice.file === faultyFile));
  void load(name);
}

/** Waits for a requested data set; null: it could not be loaded. */
export function whenDataset<Name extends DatasetName>(name: Name): Promise<DatasetTable[Name] | null> {
  return new Promise((resolve) => {
    const settle = (state: Datasets): boolean => {
      const { status, data } = loadableOf(state, name);
      if (status !== "ready" && status !== "failed") return false;
      resolve(data);
      return true;
    };
    if (settle(useDatasets.getState())) return;
    const stop = useDatasets.subscribe((state) => {
      if (settle(state)) stop();
    });
  });
}

/** Phrases of the tables; English stands in the tables themselves. */
export function requestTexts(language: Language): void {
  if (language === "en" || useDatasets.getState().texts[language]) return;
  loadTexts(language, optionsNow()).then(
    (texts) => useDatasets.setState((state) => ({ texts: { ...state.texts, [language]: texts } })),
    reportDataFault,
  );
}

async function load<Name extends DatasetName>(name: Name): Promise<void> {
  update(name, { status: "loading", data: loadableOf(useDatasets.getState(), name).data });
  try {
    update(name, { status: "ready", data: await loaders[name](optionsNow()) });
  } catch (error) {
    const faultyFile = error instanceof DataFileError ? error.file : undefined;
    update(name, { status: "failed", data: loadableOf(useDatasets.getState(), name).data, faultyFile });
    reportDataFault(error);
  }
}

function loadableOf<Name extends DatasetName>(state: Loadables, name: Name): Loadable<DatasetTable[Name]> {
  return state[name];
}

function update<Name extends DatasetName>(name: Name, loadable: Loadable<DatasetTable[Name]>): void {
  useDatasets.setState({ [name]: loadable });
}

function optionsNow(): LoadOptions {
  const { manifest } = useDatasets.getState();
  return manifest ? { manifest } : {};
}

/** A fault of a file, or of the code that reads it, becomes a sentence; anything else is a programmer's error. */
export function reportDataFault(error: unknown): void {
  if (error instanceof CodeMissingError) return notify({ kind: "code-missing" });
  if (!(error instanceof DataFileError)) throw error;
  notify({ kind: "data-file", reason: error.kind, file: error.file });
}
