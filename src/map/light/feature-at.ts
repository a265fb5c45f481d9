import type { CityId, FlowAreaId, NutsCode, PartnershipId } from "../../model/identifiers";
import type { FeatureReference } from "../../state/selection";

/**
 * The feature whose mark the pointer meets, from the `data-kind` and `data-id` that the drawing carries; the
 * ids there are our own. Null: sea or land without units.
 */
export function featureAt(target: EventTarget | null): FeatureReference | null {
  if (!(target instanceof Element)) return null;
  const mark = target.closest("[data-kind]");
  const kind = mark?.getAttribute("data-kind");
  const id = mark?.getAttribute("data-id") ?? "";
  switch (kind) {
    case "unit":
      return { kind, id: id as NutsCode };
    case "city":
      return { kind, id: id as CityId };
    case "partnership":
      return { kind, id: id as PartnershipId };
    case "record-mark":
      return { kind, id };
    case "flow-area":
      return { kind, id: id as FlowAreaId };
    case "flow": {
      const [origin = "", destination = ""] = id.split(">");
      return { kind, origin: origin as FlowAreaId, destination: destination as FlowAreaId };
    }
    default:
      return null;
  }
}
