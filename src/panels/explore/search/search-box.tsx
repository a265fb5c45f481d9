import { useMemo, useState } from "react";
import { matchNames, type NameMatch } from "../../../analysis/statistics/match-names";
import { joinParts } from "../../../i18n/join-parts";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import { openPage } from "../../../state/compare";
import { select } from "../../../state/selection";
import type { ComboboxOption } from "../../ui/combobox";
import { LazyCombobox } from "../../ui/lazy-combobox";
import { useBaseIndex, type BaseIndex } from "../../data/base-index";
import { searchThings, type SearchThing } from "./search-things";

const LIMIT = 8;

interface SearchBoxProps {
  /** Stands in the empty field. */
  readonly hint: string;
}

/** Finds regions, cities, units and networks by any of their names, with or without accents. */
export function SearchBox({ hint }: SearchBoxProps) {
  const speech = useSpeech();
  const { t } = speech;
  const index = useBaseIndex();
  const [query, setQuery] = useState("");
  const matches = useMemo(() => (index ? matchNames(query, searchThings(index), LIMIT) : []), [index, query]);
  const options = index ? matches.map((match) => toOption(match, index, speech)) : [];
  return (
    <div role="search" className="top-bar__search">
      <LazyCombobox
        label={t("explore.search")}
        placeholder={hint}
        options={options}
        query={query}
        onQueryChange={setQuery}
        emptyText={t("explore.searchNothing", { query: query.trim() })}
        countText={t("explore.searchCount", { count: options.length })}
        onChoose={(key) => {
          const chosen = matches.find(({ thing }) => thing.key === key);
          if (chosen) {
            select(chosen.thing.selection);
            openPage("explore");
          }
          setQuery("");
        }}
      />
    </div>
  );
}

function toOption({ thing, name }: NameMatch<SearchThing>, index: BaseIndex, speech: Speech): ComboboxOption {
  const { t, format, language, dataText } = speech;
  const { selection } = thing;
  const kind = t(`explore.kind_${selection.kind}`);
  switch (selection.kind) {
    case "region": {
      const region = index.regions.get(selection.id);
      const detail = region?.isOwn ? t("own.kind") : kind;
      return { key: thing.key, label: region?.names[language] ?? name, detail };
    }
    case "city": {
      const city = index.cities.get(selection.id);
      const label = city?.names[language] ?? name;
      const detail = [
        kind,
        ...(city ? [format.country(city.country)] : []),
        ...(name === label ? [] : [name]),
      ];
      return { key: thing.key, label, detail: joinParts(detail) };
    }
    case "unit": {
      const unit = index.units.get(selection.id);
      const detail = [kind, selection.id, ...(unit ? [format.country(unit.country)] : [])];
      return { key: thing.key, label: unit?.name ?? name, detail: joinParts(detail) };
    }
    case "network": {
      const network = index.networks.get(selection.id);
      return { key: thing.key, label: name, detail: network ? dataText(network.kind) : kind };
    }
    case "partnership":
      return { key: thing.key, label: name, detail: kind };
  }
}
