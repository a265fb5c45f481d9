import * as v from "valibot";
import type { BorderRegion } from "../../model/border-region";
import { loadFile, parseFile, type LoadOptions } from "../load-file";
import {
  countryCode,
  dataText,
  institutionId,
  legalForm,
  names,
  nutsCode,
  partnerAreaId,
  quantity,
  regionId,
  sourceIds,
  year,
} from "./field-schemas";

const file = "regions.json";

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/));

const regionsSchema = v.object({
  regions: v.array(
    v.object({
      id: regionId,
      names,
      shortNames: names,
      subtitles: names,
      accent: v.object({ light: colour, dark: colour }),
      founded: v.string(),
      seat: v.string(),
      areaStated: v.nullable(quantity),
      populationStated: v.nullable(quantity),
      populationYear: v.nullable(year),
      website: v.pipe(v.string(), v.url()),
      note: dataText,
      sources: sourceIds,
      members: v.array(
        v.object({
          unit: nutsCode,
          coverage: v.picklist(["full", "partial"]),
          partnerArea: partnerAreaId,
          note: v.nullable(dataText),
          sources: sourceIds,
        }),
      ),
      partnerAreas: v.array(v.object({ id: partnerAreaId, names, country: countryCode })),
      institutions: v.array(
        v.object({
          id: institutionId,
          name: v.string(),
          role: dataText,
          url: v.nullable(v.pipe(v.string(), v.url())),
          legalForm,
          sources: sourceIds,
        }),
      ),
    }),
  ),
});

/** The border regions with members, partner areas and institutions. */
export async function loadRegions(options: LoadOptions = {}): Promise<readonly BorderRegion[]> {
  const { regions } = parseFile(file, regionsSchema, await loadFile(file, options));
  return regions.map((region) => ({ ...region, isOwn: false }));
}
