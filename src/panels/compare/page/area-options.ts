import type { NamedThing } from "../../../analysis/statistics/match-names";
import { languages } from "../../../model/language";
import type { AreaKey } from "../../../state/compare";
import type { ComparedArea } from "../../../state/compared-units";
import type { Format } from "../../../i18n/format";

/** An area that the search can find. */
export interface AreaThing extends NamedThing {
  readonly area: ComparedArea;
}

/** Among equally good matches: regions, countries, partner areas. */
const RANKS: Readonly<Record<ComparedArea["kind"], number>> = { region: 0, country: 1, "partner-area": 2 };

/** Every area that is not compared yet, with the names it goes by. */
export function areaThings(
  known: ReadonlyMap<AreaKey, ComparedArea>,
  compared: readonly AreaKey[],
  { country }: Pick<Format, "country">,
): readonly AreaThing[] {
  return [...known.values()]
    .filter(({ key }) => !compared.includes(key))
    .map((area) => ({
      key: area.key,
      names: [
        ...(area.names ? languages.map((language) => area.names?.[language] ?? "") : []),
        ...(area.kind === "country" && area.country ? [country(area.country), area.country] : []),
      ],
      rank: RANKS[area.kind],
      area,
    }));
}
