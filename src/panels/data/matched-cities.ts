import type { City, PartnerCity } from "../../model/city";
import type { PartnerData } from "../../model/dataset";
import type { CityId, NutsCode } from "../../model/identifiers";
import { languages, type Names } from "../../model/language";
import type { Partnership } from "../../model/partnership";
import type { NamedThing } from "../../analysis/statistics/match-names";
import { memoizeLast } from "../../state/memoize-last";
import type { BaseIndex } from "./base-index";

/** A city of either table. */
export interface MatchedCity {
  readonly id: CityId;
  readonly names: Names;
  readonly country: City["country"];
  readonly position: City["position"];
  readonly unit: NutsCode | null;
  readonly regions: City["regions"];
  readonly population: number | null;
  /** Null: a partner elsewhere, of which functions, border distance and the year of its population are not recorded. */
  readonly city: City | null;
}

export interface MatchedThing extends NamedThing {
  readonly city: MatchedCity;
}

/** Partner cities come after those of the atlas among equally good names. */
const PARTNER_RANK = 10_000;

/** Cities of both tables with all their names. */
export const matchedCities = memoizeLast(
  (index: BaseIndex, partners: PartnerData): ReadonlyMap<CityId, MatchedThing> =>
    new Map(
      [
        ...index.base.cities.map((city): MatchedThing => ({
          key: city.id,
          names: [city.name, ...languages.map((language) => city.names[language])],
          rank: city.rank,
          city: { ...city, city },
        })),
        ...partners.partnerCities.map((partner): MatchedThing => ({
          key: partner.id,
          names: [partner.name],
          rank: PARTNER_RANK,
          city: asMatched(partner),
        })),
      ].map((thing) => [thing.city.id, thing]),
    ),
);

function asMatched(partner: PartnerCity): MatchedCity {
  const { name } = partner;
  return { ...partner, names: { de: name, fr: name, nl: name, en: name }, city: null };
}

/** The agreement that is known best: the partnership with most facts; null: none has any. */
export function bestKnownPartnership({ partnerships }: PartnerData): Partnership | null {
  const [best] = [...partnerships].sort((a, b) => b.details.length - a.details.length);
  return best && best.details.length > 0 ? best : null;
}
