import * as v from "valibot";
import type { Network } from "../../model/network";
import type { Theme } from "../../model/theme";
import { loadFile, parseFile, type LoadOptions } from "../load-file";
import {
  cityId,
  countryCode,
  dataText,
  legalForm,
  names,
  networkId,
  regionId,
  sourceIds,
  themeId,
} from "./field-schemas";

const file = "networks.json";

const networksSchema = v.object({
  networks: v.array(
    v.object({
      id: networkId,
      name: v.string(),
      kind: dataText,
      founded: v.nullable(v.string()),
      description: v.nullable(dataText),
      legalForm,
      fields: v.array(dataText),
      themes: v.array(themeId),
      regions: v.array(regionId),
      members: v.array(
        v.object({
          name: v.string(),
          country: countryCode,
          memberType: dataText,
          city: v.nullable(cityId),
          since: v.nullable(v.string()),
          note: v.nullable(dataText),
        }),
      ),
      details: v.array(v.object({ label: dataText, value: dataText, sources: sourceIds })),
      sources: sourceIds,
      note: v.nullable(dataText),
    }),
  ),
  themes: v.array(v.object({ id: themeId, names })),
});

/** Networks of cities and regions, and the themes of cooperation. */
export async function loadNetworks(
  options: LoadOptions = {},
): Promise<{ readonly networks: readonly Network[]; readonly themes: readonly Theme[] }> {
  return parseFile(file, networksSchema, await loadFile(file, options));
}
