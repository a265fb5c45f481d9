import type { sentence as english } from "../en/sentence";

export const sentence: Record<keyof typeof english, string> = {
  overview:
    "{regions, plural, one {# metropolitane Grenzregion} other {# metropolitane Grenzregionen}} mit {units, number} statistischen Einheiten und {cities, number} Städten in {states, number} Staaten",
  region: "{name}: {units, number} NUTS-3-Einheiten und {cities, number} Städte in {countries}",
  regionPopulation:
    "{name}: {units, number} NUTS-3-Einheiten und {cities, number} Städte in {countries}; {population} Einwohner {year}; Quelle: Eurostat",
  regionPopulationInPart:
    "{name}: {units, number} NUTS-3-Einheiten und {cities, number} Städte in {countries}; {population} Einwohner {year} in {covered, number} der Einheiten; Quelle: Eurostat",
  place: "{name}, {country}",
  facts: "{name}: {facts}",
  population: "{population} Einwohner",
  toBorder: "{distance} bis zur nächsten Staatsgrenze ({country})",
  unit: "{name} ({code}), {country}",
  unitPopulation: "{name} ({code}), {country}: {population} Einwohner {year}; Quelle: Eurostat",
  network: "{name}: {kind}, {count, plural, one {# Mitglied} other {# Mitglieder}} in den Tabellen",
  distance: "Grenzabstand, {place}: bis {kilometres}\u00a0km von einer Staatsgrenze",
  distanceShares:
    "Grenzabstand, {place}: {population} der Bevölkerung und {places} der Orte höchstens {kilometres}\u00a0km von einer Staatsgrenze; Quelle: GeoNames, eigene Berechnung",
  commuters: "Pendelnde über die Grenze",
  commutersAll:
    "{title}: {count, plural, one {# Strom} other {# Ströme}}, {people} Personen; Quelle: {publisher}",
  commutersTop:
    "{title}: {count, plural, one {der größte} other {die # größten}} von {all, number} Strömen, {people} Personen; Quelle: {publisher}",
  commutersSingle:
    "{title}: {count, plural, one {# Einzelangabe} other {# Einzelangaben, nicht zu addieren}}",
  flowFocus: "{count, plural, one {Bezugsgebiet} other {Bezugsgebiete}}: {areas}",
  flowFocusMany: "{count, number} Bezugsgebiete",
  partners: "Partnerstädte, {place}",
  partnersCount:
    "Partnerstädte, {place}: {count, plural, one {# Partnerschaft} other {# Partnerschaften}} zwischen Städten in {countries, number} Staaten",
  indicators: "Indikatoren nach Gebietseinheiten",
  indicatorsShown: "{measure}, {year}, {place}",
  portrait: "{region}: Porträt auf einer Seite",
  comparison: "Vergleich",
  comparisonShown: "Vergleich: {measure}, {year}; {areas}",
  allRegions: "alle Regionen",
  remarks: "{first}; {second}",
  filtered: "die Filter lassen {count, number} von {all, number} Städten übrig",
  and: "{first}; {second}",
  catalogue: "Katalog: {count, plural, =0 {keine Einträge} one {# Eintrag} other {# Einträge}}",
  catalogueQuery:
    "Katalog: {count, plural, =0 {keine Einträge} one {# Eintrag} other {# Einträge}} zu „{query}“",
  catalogueRecord: "Katalog: {title}",
};
