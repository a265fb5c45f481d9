import { commonFlags } from "../../../analysis/statistics/indicators/own-flags";
import type { BorderProfile } from "../../../analysis/statistics/indicators/border-profile";
import { joinParts } from "../../../i18n/join-parts";
import { indicatorValue } from "../../../i18n/indicator-value";
import type { Speech } from "../../../i18n/language-provider";
import type { Kilometres, NutsCode } from "../../../model/identifiers";
import type { Choropleth } from "../../../state/choropleth";
import type { BaseIndex } from "../../data/base-index";
import { remarkWords } from "../units/unit-words";

/** What each unit of the profile says: name, value, year, distance, population, remarks. */
export function dotWords(
  { points, sides }: BorderProfile,
  index: BaseIndex,
  { indicator, values }: Pick<Choropleth, "indicator" | "values">,
  speech: Speech,
): ReadonlyMap<NutsCode, string> {
  const { t, format } = speech;
  const [first, second] = sides;
  const common = commonFlags(points.flatMap(({ area }) => values.get(area) ?? []));
  return new Map(
    points.map(({ area, country, signedDistance, value, population }) => {
      const yearValue = values.get(area);
      const known = {
        name: index.units.get(area)?.name ?? area,
        country: format.country(country),
        value: indicatorValue(indicator, value, speech),
        year: String(yearValue?.year ?? ""),
        distance: format.distance(Math.abs(signedDistance) as Kilometres),
        neighbour: format.country(country === first.country ? second.country : first.country),
      };
      const line =
        population === null
          ? t("border.markNoPopulation", known)
          : t("border.mark", { ...known, population });
      const remarks = yearValue ? remarkWords(yearValue, common, speech) : [];
      return [area, joinParts([line, ...remarks])] as const;
    }),
  );
}
