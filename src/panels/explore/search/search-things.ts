import type { NamedThing } from "../../../analysis/statistics/match-names";
import { languages } from "../../../model/language";
import { memoizeLast } from "../../../state/memoize-last";
import type { Selection } from "../../../state/selection";
import type { BaseIndex } from "../../data/base-index";

/** Something the search can select. */
export interface SearchThing extends NamedThing {
  readonly selection: Selection;
}

/** Among equally good matches: regions, networks, cities by their rank, units inside the regions, other units. */
const NETWORK_RANK = 1;
const CITY_RANK = 10;
const UNIT_RANK = 10_000;
const UNIT_OUTSIDE_RANK = 20_000;

/** Regions, cities, units and networks with every name they go by. */
export const searchThings = memoizeLast(({ base, regionsOfUnit }: BaseIndex): readonly SearchThing[] => [
  ...base.regions.map(({ id, names, shortNames }) => ({
    ...thing({ kind: "region", id }),
    names: languages.flatMap((language) => [names[language], shortNames[language]]),
    rank: 0,
  })),
  ...base.networks.map(({ id, name }) => ({
    ...thing({ kind: "network", id }),
    names: [name],
    rank: NETWORK_RANK,
  })),
  ...base.cities.map(({ id, name, names, rank }) => ({
    ...thing({ kind: "city", id }),
    names: [name, ...languages.map((language) => names[language])],
    rank: CITY_RANK + rank,
  })),
  ...base.units.map(({ code, name }) => ({
    ...thing({ kind: "unit", id: code }),
    names: [name, code],
    rank: regionsOfUnit.has(code) ? UNIT_RANK : UNIT_OUTSIDE_RANK,
  })),
]);

function thing(selection: Selection): Pick<SearchThing, "key" | "selection"> {
  return { key: `${selection.kind}:${selection.id}`, selection };
}
