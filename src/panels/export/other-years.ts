import type { YearValue } from "../../analysis/statistics/indicators/values-at-year";
import type { Speech } from "../../i18n/language-provider";
import type { CountryCode, NutsCode } from "../../model/identifiers";
import type { Choropleth } from "../../state/choropleth";

/** More names would be longer than the picture is high. */
const MOST_NAMES = 12;
/** Letters of the country in a NUTS code. */
const PREFIX_LENGTH = 2;

interface Named {
  readonly choropleth: Pick<Choropleth, "basis" | "values">;
  readonly nameOf: (area: NutsCode) => string;
}

/**
 * "Values of other years: Austria (2021), Trier (2019)": which areas of those the classes were made from. A country whose
 * areas all are of one other year stands for them.
 */
export function otherYearWords(
  { choropleth, nameOf }: Named,
  { t, format }: Pick<Speech, "t" | "format">,
): readonly string[] {
  const { basis, values } = choropleth;
  const countries = new Map<string, YearValue[]>();
  for (const area of basis) {
    const value = values.get(area);
    const country = area.slice(0, PREFIX_LENGTH);
    if (value) countries.set(country, [...(countries.get(country) ?? []), value]);
  }
  const names = [...countries].flatMap(([country, known]) => {
    const [first] = known;
    const isWhole = known.length > 1 && known.every(({ year }) => year === first?.year);
    return known
      .filter(({ isOtherYear }) => isOtherYear)
      .slice(0, isWhole ? 1 : undefined)
      .map(({ area, year }) => {
        const name = isWhole ? format.country(country as CountryCode) : nameOf(area);
        return t("export.nameWithYear", { name, year: String(year) });
      });
  });
  if (names.length === 0) return [];
  const shown = names.slice(0, MOST_NAMES).join(", ");
  const more = names.length - MOST_NAMES;
  return [
    more > 0
      ? t("export.otherYearsMore", { names: shown, count: more })
      : t("export.otherYears", { names: shown }),
  ];
}
