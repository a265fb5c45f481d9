const COUNTRY_LETTERS = 2;

/** Letters that NUTS begins its codes of a country with; ISO has others for Greece (`EL`) and the United Kingdom (`UK`). */
export function countryPrefix(code: string): string {
  return code.slice(0, COUNTRY_LETTERS);
}

/** 0 for a country: a code has one more letter for each level below it. */
export function nutsLevelOf(code: string): number {
  return code.length - COUNTRY_LETTERS;
}
