import type { IndicatorCategory } from "../../../model/indicator";

/** Classes of an indicator that is not a quantity: each code is a class. */
export interface CategoryClassification {
  readonly method: "categories";
  /** Declared codes in their order, then any other code that occurs, ascending. */
  readonly codes: readonly number[];
  /** How many values each class has. */
  readonly counts: readonly number[];
}

/** Every value has exactly one class, also one that the indicator does not declare. */
export function classifyCategories(
  values: readonly number[],
  categories: readonly IndicatorCategory[],
): CategoryClassification {
  const declared = categories.map(({ value }) => value);
  const others = [...new Set(values)].filter((value) => !declared.includes(value)).sort((a, b) => a - b);
  const codes = [...declared, ...others];
  return {
    method: "categories",
    codes,
    counts: codes.map((code) => values.filter((value) => value === code).length),
  };
}

/** Index of the class of a code; null: the code is in none. */
export function categoryOf({ codes }: CategoryClassification, value: number): number | null {
  const index = codes.indexOf(value);
  return index < 0 ? null : index;
}
