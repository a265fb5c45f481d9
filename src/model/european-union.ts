/**
 * Member states of the European Union since 1 February 2020, by the first two letters of their NUTS codes.
 * Source: European Union, "EU countries",
 * https://european-union.europa.eu/principles-countries-history/eu-countries_en
 */
export const unionPrefixes: ReadonlySet<string> = new Set([
  "AT",
  "BE",
  "BG",
  "CY",
  "CZ",
  "DE",
  "DK",
  "EE",
  "EL",
  "ES",
  "FI",
  "FR",
  "HR",
  "HU",
  "IE",
  "IT",
  "LT",
  "LU",
  "LV",
  "MT",
  "NL",
  "PL",
  "PT",
  "RO",
  "SE",
  "SI",
  "SK",
]);
