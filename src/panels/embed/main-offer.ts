import type { Offer, OfferKind } from "../export/offers/offer";
import type { Shown } from "../export/offers/shown";

/** What a view is about, the most telling first. */
const order: readonly OfferKind[] = ["score", "gaps", "flows", "distances", "partnerships"];

/** The table whose greatest figures say most about the view; null: none. */
export function mainOffer(
  { page, region }: Pick<Shown, "page" | "region">,
  offers: readonly Offer[],
): Offer | null {
  // Hundreds of units say little where regions are compared.
  const figures: readonly OfferKind[] =
    page === "compare" || region === null ? ["figures", "areas"] : ["areas", "figures"];
  const kinds: readonly OfferKind[] = [...order, ...figures, "cities"];
  for (const kind of kinds) {
    const offer = offers.find((each) => each.kind === kind && each.hasTable);
    if (offer) return offer;
  }
  return null;
}
