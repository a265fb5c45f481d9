import type { UnitDistance } from "../../model/border-distance";
import { makeTable, type ExportTable } from "../table";
import type { ExportWords } from "../words";
import { regionColumns, type ExportedArea } from "./indicator-table";

export interface ExportedDistance {
  readonly area: ExportedArea;
  readonly distance: UnitDistance;
}

/** Kilometres with metres; the geometry is no more exact. */
const DIGITS = 3;

/** One row a unit: kilometres to the nearest state border, and the state behind it. */
export function distanceTable(distances: readonly ExportedDistance[], words: ExportWords): ExportTable {
  return makeTable<ExportedDistance>(
    {
      area_code: ({ area }) => area.code,
      area_name: ({ area }) => area.name,
      country: ({ area }) => area.country,
      country_name: ({ area }) => words.country(area.country),
      ...regionColumns<ExportedDistance>(({ area }) => area.regions),
      distance_km: ({ distance }) => rounded(distance.fromLabelPoint),
      outline_distance_km: ({ distance }) => rounded(distance.fromOutline),
      nearest_country: ({ distance }) => distance.neighbour,
      nearest_country_name: ({ distance }) => words.country(distance.neighbour),
    },
    distances,
  );
}

export function rounded(kilometres: number): number {
  return Number(kilometres.toFixed(DIGITS));
}
