import type { BaseData } from "../../../model/dataset";
import type { CountryCode, NutsCode } from "../../../model/identifiers";

/** A land border that the compared areas have units on both sides of. */
export interface BorderPair {
  /** `DE-FR`: codes in order. */
  readonly key: string;
  readonly countries: readonly [CountryCode, CountryCode];
  /** Compared units of the two countries. */
  readonly units: readonly [readonly NutsCode[], readonly NutsCode[]];
  /** Pairs of compared units that meet at the border. */
  readonly crossings: number;
}

/** The border that was chosen (`DE-FR`), else the first; null: there is none. */
export function chosenPair(pairs: readonly BorderPair[], chosen: string | null): BorderPair | null {
  return pairs.find(({ key }) => key === chosen) ?? pairs[0] ?? null;
}

/** The borders between the countries of the compared units; those that most of the units meet at come first. */
export function borderPairs(
  { units, geography }: Pick<BaseData, "units" | "geography">,
  compared: ReadonlySet<NutsCode>,
): readonly BorderPair[] {
  const present = new Set(units.flatMap(({ code, country }) => (compared.has(code) ? [country] : [])));
  const countryOf = new Map(units.map(({ code, country }) => [code, country]));
  const codes = (side: CountryCode) =>
    units.flatMap(({ code, country }) => (country === side && compared.has(code) ? [code] : []));
  const borders = new Map(
    geography.borders.map(({ countries }) => [[...countries].sort().join("-"), countries]),
  );
  return [...borders]
    .filter(([, countries]) => countries.every((country) => present.has(country)))
    .map(([key, countries]): BorderPair => {
      const [a, b] = countries;
      const [first, second] = a < b ? [a, b] : [b, a];
      const meeting = codes(first).flatMap((code) =>
        (geography.neighbours.get(code) ?? []).filter(
          (other) => compared.has(other) && countryOf.get(other) === second,
        ),
      );
      return {
        key,
        countries: [first, second],
        units: [codes(first), codes(second)],
        crossings: meeting.length,
      };
    })
    .sort((a, b) => b.crossings - a.crossings || (a.key < b.key ? -1 : 1));
}
