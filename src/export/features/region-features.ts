import type { RegionGeometry } from "../../model/geography";
import type { BorderRegion } from "../../model/border-region";
import type { Language } from "../../model/language";
import { joined } from "../table";
import type { ExportedFeature } from "./collection";

/** Every region as one body across its borders. */
export function regionFeatures(
  regions: readonly BorderRegion[],
  geometries: readonly RegionGeometry[],
  language: Language,
): readonly ExportedFeature[] {
  return regions.map((region) => ({
    id: region.id,
    geometry: geometries.find((geometry) => geometry.region === region.id)?.body ?? null,
    properties: {
      kind: "region",
      region: region.id,
      region_name: region.names[language],
      founded: region.founded === "" ? null : region.founded,
      seat: region.seat === "" ? null : region.seat,
      areas: region.members.length,
      areas_in_part: region.members.filter(({ coverage }) => coverage === "partial").length,
      area_codes: joined(region.members.map(({ unit }) => unit)),
    },
  }));
}
