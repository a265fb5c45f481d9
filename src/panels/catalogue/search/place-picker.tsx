import { useMemo, useState } from "react";
import { matchNames, type NamedThing } from "../../../analysis/statistics/match-names";
import { useSpeech } from "../../../i18n/language-provider";
import type { City, PartnerCity } from "../../../model/city";
import type { BaseData, PartnerData } from "../../../model/dataset";
import { languages } from "../../../model/language";
import { sortFrom } from "../../../state/catalogue";
import { memoizeLast } from "../../../state/memoize-last";
import { LazyCombobox } from "../../ui/lazy-combobox";

const LIMIT = 8;
/** After every city of the regions. */
const PARTNER_RANK = 10_000;

interface PlacePickerProps {
  readonly base: BaseData;
  readonly partners: PartnerData;
}

/** A city by any of its names, to count distances from. */
export function PlacePicker({ base, partners }: PlacePickerProps) {
  const { t, language, format } = useSpeech();
  const [query, setQuery] = useState("");
  const matches = useMemo(
    () => matchNames(query, cityThings(base.cities, partners.partnerCities), LIMIT),
    [query, base, partners],
  );
  return (
    <div className="catalogue-page__picker">
      <LazyCombobox
        label={t("catalogue.nearPlace")}
        placeholder={t("catalogue.nearPlace")}
        options={matches.map(({ thing: { key, city } }) => ({
          key,
          label: "names" in city ? city.names[language] : city.name,
          detail: format.country(city.country),
        }))}
        query={query}
        onQueryChange={setQuery}
        emptyText={t("catalogue.noSuchPlace")}
        countText={t("explore.searchCount", { count: matches.length })}
        onChoose={(key) => {
          const chosen = matches.find(({ thing }) => thing.key === key);
          if (chosen) sortFrom(chosen.thing.city.id);
        }}
      />
    </div>
  );
}

interface CityThing extends NamedThing {
  readonly city: City | PartnerCity;
}

const cityThings = memoizeLast(
  (cities: readonly City[], partnerCities: readonly PartnerCity[]): readonly CityThing[] => [
    ...cities.map((city) => ({
      key: city.id,
      names: [city.name, ...languages.map((language) => city.names[language])],
      rank: city.rank,
      city,
    })),
    ...partnerCities.map((city) => ({ key: city.id, names: [city.name], rank: PARTNER_RANK, city })),
  ],
);
