import * as v from "valibot";
import type { PartnerData } from "../../model/dataset";
import { detailAspects, partnershipKinds, partnershipStages } from "../../model/partnership";
import { loadFile, parseFile, type LoadOptions } from "../load-file";
import {
  cityId,
  countryCode,
  dataText,
  nutsCode,
  partnershipId,
  position,
  quantity,
  regionId,
  sourceIds,
  themeId,
  year,
} from "./field-schemas";

const file = "partners.json";

const partnersSchema = v.object({
  partnerCities: v.array(
    v.object({
      id: cityId,
      name: v.string(),
      country: countryCode,
      position,
      unit: v.nullable(nutsCode),
      regions: v.array(regionId),
      population: v.nullable(quantity),
      note: v.nullable(dataText),
      sources: sourceIds,
    }),
  ),
  partnerships: v.array(
    v.object({
      id: partnershipId,
      cities: v.tuple([cityId, cityId]),
      kind: v.picklist(partnershipKinds),
      stage: v.nullable(v.picklist(partnershipStages)),
      year: v.nullable(year),
      fields: v.array(dataText),
      themes: v.array(themeId),
      evidence: v.picklist(["A", "B"]),
      sources: sourceIds,
      note: v.nullable(dataText),
      details: v.array(
        v.object({
          label: dataText,
          value: dataText,
          sources: sourceIds,
          aspect: v.nullable(v.picklist(detailAspects)),
          city: v.nullable(cityId),
        }),
      ),
    }),
  ),
});

/** Partner cities outside the city table and all partnerships. */
export async function loadPartners(options: LoadOptions = {}): Promise<PartnerData> {
  return parseFile(file, partnersSchema, await loadFile(file, options));
}
