import { create } from "zustand";
import { lazyCode } from "../lazy/lazy-code";
import type { Nuts2Geography } from "../model/geography";
import type { Indicator, IndicatorId, IndicatorTable } from "../model/indicator";
import { reportDataFault, useDatasets, type Loadable } from "./datasets";
import type { LoadOptions } from "../data/load-file";

/** NUTS 2 areas of the eight detailed countries, or of all Europe. */
type Nuts2Extent = "detailed" | "europe";

/** Indicators and their tables; each is fetched when it is first asked for. */
interface IndicatorDataState {
  readonly indicators: Loadable<ReadonlyMap<IndicatorId, Indicator>>;
  readonly tables: ReadonlyMap<IndicatorId, Loadable<IndicatorTable>>;
  /** Time series of the eight detailed countries. */
  readonly series: ReadonlyMap<IndicatorId, Loadable<IndicatorTable>>;
  readonly nuts2: Readonly<Record<Nuts2Extent, Loadable<Nuts2Geography>>>;
}

const idle = { status: "idle", data: null } as const;

export const useIndicatorData = create<IndicatorDataState>()(() => ({
  indicators: idle,
  tables: new Map(),
  series: new Map(),
  nuts2: { detailed: idle, europe: idle },
}));

// The loaders come with the first indicator: they are no part of the first view.
const loaders = lazyCode(() => import("../data/tables/load-indicators"));
const nuts2Loader = lazyCode(() => import("../data/load-nuts2"));

/** The list of indicators; null: it could not be loaded, which a notice tells. */
export function needIndicators(): Promise<ReadonlyMap<IndicatorId, Indicator> | null> {
  return once(
    "indicators",
    () => useIndicatorData.getState().indicators,
    (indicators) => useIndicatorData.setState({ indicators }),
    async (options) => {
      const { loadIndicators } = await loaders.load();
      return new Map((await loadIndicators(options)).map((indicator) => [indicator.id, indicator]));
    },
  );
}

/** Values of one indicator. */
export function needTable(id: IndicatorId): Promise<IndicatorTable | null> {
  return once(
    `table ${id}`,
    () => useIndicatorData.getState().tables.get(id) ?? idle,
    (table) => useIndicatorData.setState(({ tables }) => ({ tables: new Map(tables).set(id, table) })),
    async (options) => (await loaders.load()).loadIndicatorTable(id, options),
  );
}

/** Time series of one indicator. */
export function needSeries(id: IndicatorId): Promise<IndicatorTable | null> {
  return once(
    `series ${id}`,
    () => useIndicatorData.getState().series.get(id) ?? idle,
    (table) => useIndicatorData.setState(({ series }) => ({ series: new Map(series).set(id, table) })),
    async (options) => (await loaders.load()).loadIndicatorSeries(id, options),
  );
}

/** NUTS 2 areas, merged from the units. */
export function needNuts2(extent: Nuts2Extent): Promise<Nuts2Geography | null> {
  return once(
    `nuts2 ${extent}`,
    () => useIndicatorData.getState().nuts2[extent],
    (loadable) => useIndicatorData.setState(({ nuts2 }) => ({ nuts2: { ...nuts2, [extent]: loadable } })),
    async (options) => (await nuts2Loader.load()).loadNuts2(extent, options),
  );
}

const underWay = new Map<string, Promise<unknown>>();

/** What is there is given back, what is on its way is waited for, what has failed is tried again. */
async function once<Data>(
  key: string,
  read: () => Loadable<Data>,
  write: (loadable: Loadable<Data>) => void,
  load: (options: LoadOptions) => Promise<Data>,
): Promise<Data | null> {
  const known = read();
  if (known.status === "ready") return known.data;
  if (!underWay.has(key)) {
    write({ status: "loading", data: known.data });
    const { manifest } = useDatasets.getState();
    const attempt = load(manifest ? { manifest } : {})
      .then(
        (data) => write({ status: "ready", data }),
        (error: unknown) => {
          write({ status: "failed", data: null });
          reportDataFault(error);
        },
      )
      .finally(() => underWay.delete(key));
    underWay.set(key, attempt);
  }
  await underWay.get(key);
  return read().data;
}
