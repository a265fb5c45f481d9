import type { PartnerScene } from "../scene/scene";
import { collection, NO_FEATURES, pointFeature, sourceFeature, type SourceData } from "./source-data";

/** Great circles (`part` arc; key: partnership id) and ends outside the city table (`part` end; key: city id). */
export function partnerSource(partners: Pick<PartnerScene, "arcs" | "ends"> | null): SourceData {
  if (!partners) return NO_FEATURES;
  return collection([
    ...partners.arcs.map(({ id, kind, path, isLit }, order) =>
      sourceFeature(id, path, { part: "arc", kind, isLit, order }),
    ),
    ...partners.ends.map(({ id, position, isLit }) => pointFeature(id, position, { part: "end", isLit })),
  ]);
}
