import type { MultiLineString } from "geojson";
import { create } from "zustand";
import type { PartnershipId } from "../model/identifiers";

/** Great circles of the partnerships, cut at the antimeridian; null until the worker has answered. */
export const usePartnerArcs = create<{ readonly arcs: ReadonlyMap<PartnershipId, MultiLineString> | null }>()(
  () => ({
    arcs: null,
  }),
);
