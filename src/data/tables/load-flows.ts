import * as v from "valibot";
import type { FlowData } from "../../model/dataset";
import { loadFile, parseFile, type LoadOptions } from "../load-file";
import {
  cityId,
  dataText,
  flowAreaId,
  flowSetId,
  nutsCode,
  position,
  quantity,
  regionId,
  sourceId,
  sourceIds,
} from "./field-schemas";

const file = "flows.json";

const flow = v.object({
  origin: flowAreaId,
  destination: flowAreaId,
  magnitude: quantity,
  quality: v.picklist(["exact", "rounded", "press"]),
  note: v.nullable(dataText),
  source: sourceId,
});

const flowsSchema = v.object({
  areas: v.array(
    v.object({
      id: flowAreaId,
      name: dataText,
      kind: v.picklist(["country", "nuts1", "nuts2", "nuts3", "group", "municipality", "other"]),
      members: v.array(nutsCode),
      position: v.nullable(position),
      note: v.nullable(dataText),
      within: v.nullable(nutsCode),
      cities: v.array(cityId),
    }),
  ),
  sets: v.array(
    v.object({
      id: flowSetId,
      title: dataText,
      regions: v.array(regionId),
      year: v.string(),
      definition: dataText,
      publisher: v.string(),
      comparableNote: v.nullable(dataText),
      isSummable: v.boolean(),
      recommendedFor: v.array(regionId),
      sources: sourceIds,
      flows: v.array(flow),
    }),
  ),
  totals: v.array(
    v.object({
      area: flowAreaId,
      direction: v.picklist(["in", "out", "internal"]),
      year: v.string(),
      magnitude: quantity,
      source: sourceId,
      note: v.nullable(dataText),
      isRegionTotal: v.boolean(),
    }),
  ),
});

/** Commuter areas, flow sets and published totals. */
export async function loadFlows(options: LoadOptions = {}): Promise<FlowData> {
  return parseFile(file, flowsSchema, await loadFile(file, options));
}
