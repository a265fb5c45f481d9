import { useState } from "react";
import { useSpeech } from "../../../i18n/language-provider";
import type { City } from "../../../model/city";
import { useBorderDistances } from "../../../state/border-distances";
import { countFilters, useFilters } from "../../../state/filters";
import { useVisibleCities } from "../../../state/visible-cities";
import { Button } from "../../ui/button";
import { LiveRegion } from "../../ui/live-region";
import { Section } from "../../ui/section";
import { ButtonList } from "../../ui/list-button";
import { SelectField } from "../../ui/select-field";
import { Filters } from "../filters/filters";
import { CityLine } from "./city-line";
import { cityOrders, sortCities, type CityOrder } from "./sort-cities";
import "./city-list.css";

interface CityListProps {
  readonly title: string;
  /** All cities of the place; those that do not pass the filters are left out here. */
  readonly cities: readonly City[];
}

/** Longer lists unfold on demand. */
const SHORT_LENGTH = 12;

/** Cities that pass the filters, with the filters themselves and a choice of order. */
export function CityList({ title, cities }: CityListProps) {
  const { t, format, language } = useSpeech();
  const [order, setOrder] = useState<CityOrder>("rank");
  const [isWhole, setIsWhole] = useState(false);
  const visible = useVisibleCities();
  const isFiltered = countFilters(useFilters()) > 0;
  const distances = useBorderDistances((state) => state.cities);
  const ids = new Set(visible.map(({ id }) => id));
  const matching = sortCities(
    cities.filter(({ id }) => ids.has(id)),
    order,
    { nameOf: ({ names }) => names[language], compare: format.compare, distances },
  );
  const shown = isWhole ? matching : matching.slice(0, SHORT_LENGTH);
  const count = t("explore.cityCount", { count: matching.length, all: cities.length });
  return (
    <Section title={title}>
      <div className="city-list__head">
        <span className="city-list__count">{count}</span>
        <SelectField
          label={t("explore.sortBy")}
          look="inline"
          value={order}
          onChange={(value) => setOrder(cityOrders.find((known) => known === value) ?? "rank")}
          groups={[
            {
              label: null,
              options: cityOrders.map((value) => ({ value, label: t(`explore.sort_${value}`) })),
            },
          ]}
        />
      </div>
      <Filters />
      <LiveRegion message={isFiltered ? count : ""} />
      {matching.length === 0 ? <p className="city-list__note">{t("explore.noCities")}</p> : null}
      <ButtonList label={title}>
        {shown.map((city) => (
          <li key={city.id}>
            <CityLine city={city} figure={order === "distance" ? "distance" : "population"} />
          </li>
        ))}
      </ButtonList>
      {matching.length > SHORT_LENGTH ? (
        <div className="city-list__more">
          <Button aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
            {isWhole ? t("explore.showFewer") : t("explore.showAllCities", { count: matching.length })}
          </Button>
        </div>
      ) : null}
      <p className="city-list__note">
        {t(order === "distance" ? "explore.cityDistanceNote" : "explore.cityPopulationNote")}
      </p>
    </Section>
  );
}
