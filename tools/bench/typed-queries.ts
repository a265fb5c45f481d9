/** Typed key by key: words, operators, brackets, phrases, and a letter that nearly every record holds. */
export const typedQueries = [
  "e",
  "Gesundheit und Hochschule",
  "(Aachen oder Metz oder Lüttich) nicht Jugend",
  "“services of general interest” or klima not wirtschaft",
] as const;

/** What stands in the field after each key. */
export function keyByKey(queries: readonly string[]): readonly string[] {
  return queries.flatMap((query) => Array.from(query, (_, end) => query.slice(0, end + 1)));
}

/** Longest time for one key pressed, milliseconds. */
export const longestKey = { real: 10, generated: 50 } as const;
export const generatedRecords = 10_000;
