import type { Speech } from "../../../i18n/language-provider";
import { borderOffers } from "./border-offers";
import { figureOffer } from "./figure-offer";
import { indicatorOffers } from "./indicator-offers";
import type { Offer } from "./offer";
import { distanceOffers, flowOffers } from "./overlay-offers";
import { scoreOffers } from "./score-offer";
import { cityOffers, partnershipOffers, regionOffers } from "./place-offers";
import type { Shown } from "./shown";
import { tieOffer } from "./tie-offer";

/** What the view holds, what it is about first; offers without a row are left out. */
export function offersOf(shown: Shown, speech: Speech): readonly Offer[] {
  return [...subjectOffers(shown, speech), ...groundOffers(shown, speech)].filter(({ count }) => count > 0);
}

function subjectOffers(shown: Shown, speech: Speech): readonly Offer[] {
  const ofIndicator = () => [...indicatorOffers(shown, speech), ...figureOffer(shown, speech)];
  if (shown.page === "compare")
    return [...scoreOffers(shown, speech), ...borderOffers(shown, speech), ...ofIndicator()];
  if (shown.page === "cooperation") return tieOffer(shown, speech);
  if (!hasGround(shown)) return [];
  switch (shown.overlay) {
    case "indicators":
      return ofIndicator();
    case "commuters":
      return flowOffers(shown, speech);
    case "distance":
      return distanceOffers(shown, speech);
    case "partners":
      return partnershipOffers(shown, speech);
    case "regions":
      return [];
  }
}

/** Cities and regions are on every map; beside the catalogue they are there to find one's way. */
function groundOffers(shown: Shown, speech: Speech): readonly Offer[] {
  return hasGround(shown) ? [...cityOffers(shown, speech), ...regionOffers(shown, speech)] : [];
}

function hasGround({ hasMap, page }: Shown): boolean {
  return hasMap && page !== "catalogue";
}
