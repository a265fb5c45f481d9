import { useMemo, useState } from "react";
import { matchNames } from "../../../analysis/statistics/match-names";
import { useSpeech } from "../../../i18n/language-provider";
import type { CityId } from "../../../model/identifiers";
import { Button } from "../../ui/button";
import { LazyCombobox } from "../../ui/lazy-combobox";
import { VisuallyHidden } from "../../ui/visually-hidden";
import { readRecord } from "../record-actions";
import type { MatchedCity, MatchedThing } from "../../data/matched-cities";

interface CityChoiceProps {
  /** "First city". */
  readonly label: string;
  readonly city: MatchedCity;
  readonly cities: ReadonlyMap<CityId, MatchedThing>;
  readonly onChoose: (city: CityId) => void;
}

/** Answers to a search. */
const LIMIT = 8;

/** One of the two cities, and a field to choose another. */
export function CityChoice({ label, city, cities, onChoose }: CityChoiceProps) {
  const { t, format, language } = useSpeech();
  const [query, setQuery] = useState("");
  const matches = useMemo(() => matchNames(query, [...cities.values()], LIMIT), [query, cities]);
  return (
    <div className="match__choice">
      <p className="match__choice-label">{label}</p>
      <p className="match__choice-name">
        {city.names[language]}
        <span className="cooperation-page__small">{format.country(city.country)}</span>
      </p>
      <p>
        <Button look="link" onClick={() => readRecord("city", city.id)}>
          {t("cooperation.cityRecord")}
          <VisuallyHidden>{`: ${city.names[language]}`}</VisuallyHidden>
        </Button>
      </p>
      <LazyCombobox
        label={label}
        placeholder={t("cooperation.otherCity")}
        options={matches.map(({ thing, name }) => ({
          key: thing.key,
          label: thing.city.names[language],
          detail: [
            ...(name === thing.city.names[language] ? [] : [name]),
            format.country(thing.city.country),
          ].join(", "),
        }))}
        query={query}
        onQueryChange={setQuery}
        emptyText={t("explore.searchNothing", { query: query.trim() })}
        countText={t("explore.searchCount", { count: matches.length })}
        onChoose={(key) => {
          onChoose(key as CityId);
          setQuery("");
        }}
      />
    </div>
  );
}
