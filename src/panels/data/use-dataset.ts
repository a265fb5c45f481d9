import { useEffect } from "react";
import {
  requestDataset,
  useDatasets,
  type DatasetName,
  type DatasetTable,
  type Loadable,
} from "../../state/datasets";

/** A data set, asked for when a component needs it for the first time. */
export function useDataset<Name extends DatasetName>(name: Name): Loadable<DatasetTable[Name]> {
  const loadable = useDatasets((state) => loadableOf(state, name));
  const { status } = loadable;
  useEffect(() => {
    if (status === "idle") requestDataset(name);
  }, [name, status]);
  return loadable;
}

type Loadables = { readonly [Name in DatasetName]: Loadable<DatasetTable[Name]> };

/** Without the other fields of the store the compiler can tell which data set it is. */
function loadableOf<Name extends DatasetName>(state: Loadables, name: Name): Loadable<DatasetTable[Name]> {
  return state[name];
}
