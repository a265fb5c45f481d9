import type { CityId, FlowAreaId, NutsCode, PartnershipId } from "../model/identifiers";
import type { FeatureReference } from "../state/selection";
import type { LayerId } from "./layer-order";

/** What MapLibre finds under the pointer, as far as it matters here. */
export interface Hit {
  readonly layer: string;
  readonly key: string;
  /** Pixels between the pointer and a point feature; 0 for lines and areas. */
  readonly distance: number;
}

/** Layers that answer near the pointer, the first wins. */
const NEAR_LAYERS = [
  "record-marks",
  "cities",
  "partner-ends",
  "flow-nodes",
  "flow-heads",
  "flows",
  "arcs",
] as const;
/** Layers that answer exactly under the pointer. */
export const areaLayer: LayerId = "units";
export const nearLayers: readonly LayerId[] = NEAR_LAYERS;

/** City before flow or arc before area; among points the nearest, among lines the uppermost (given first). */
export function pickFeature(hits: readonly Hit[]): FeatureReference | null {
  for (const layer of [...NEAR_LAYERS, areaLayer]) {
    const candidates = hits.filter((hit) => hit.layer === layer);
    const nearest = candidates.reduce<Hit | null>(
      (best, hit) => (best === null || hit.distance < best.distance ? hit : best),
      null,
    );
    if (nearest) return referenceOf(layer, nearest.key);
  }
  return null;
}

/** Keys are written by the sources: `ring:<city>`, `node:<area>`, `head:<flow>`, `<origin>><destination>`. */
function referenceOf(layer: LayerId, key: string): FeatureReference | null {
  const bare = key.replace(/^(?:ring|node|head):/, "");
  switch (layer) {
    case "cities":
    case "partner-ends":
      return { kind: "city", id: bare as CityId };
    case "flow-nodes":
      return { kind: "flow-area", id: bare as FlowAreaId };
    case "flow-heads":
    case "flows": {
      const [origin = "", destination = ""] = bare.split(">");
      return { kind: "flow", origin: origin as FlowAreaId, destination: destination as FlowAreaId };
    }
    case "record-marks":
      return { kind: "record-mark", id: key };
    case "arcs":
      return { kind: "partnership", id: bare as PartnershipId };
    case "units":
      return { kind: "unit", id: bare as NutsCode };
    default:
      return null;
  }
}
