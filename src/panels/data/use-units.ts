import { useEffect, useMemo } from "react";
import type { NutsCode } from "../../model/identifiers";
import type { NutsUnit } from "../../model/nuts-unit";
import { requestDataset, useDatasets } from "../../state/datasets";
import type { BaseIndex } from "./base-index";

type UnitOf = (code: NutsCode | null) => NutsUnit | undefined;

/** Looks up units; the table of the countries around the detailed ones is asked for when one of `codes` lies there. */
export function useUnits(codes: readonly (NutsCode | null)[], { units }: BaseIndex): UnitOf {
  const { status, data } = useDatasets((state) => state.europeUnits);
  const isBeyond = codes.some((code) => code !== null && !units.has(code));
  useEffect(() => {
    if (isBeyond && status === "idle") requestDataset("europeUnits");
  }, [isBeyond, status]);
  return useMemo(() => unitLookup(units, data), [units, data]);
}

/** Looks up units in what has been loaded. */
export function unitLookup(units: BaseIndex["units"], beyond: readonly NutsUnit[] | null): UnitOf {
  return (code) =>
    code === null ? undefined : (units.get(code) ?? beyond?.find((unit) => unit.code === code));
}
