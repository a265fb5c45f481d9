import type { sentence as english } from "../en/sentence";

export const sentence: Record<keyof typeof english, string> = {
  overview:
    "{regions, plural, one {# metropolitane grensregio} other {# metropolitane grensregio’s}} met {units, number} statistische gebieden en {cities, number} steden in {states, number} staten",
  region: "{name}: {units, number} NUTS 3-gebieden en {cities, number} steden in {countries}",
  regionPopulation:
    "{name}: {units, number} NUTS 3-gebieden en {cities, number} steden in {countries}; {population} inwoners in {year}; bron: Eurostat",
  regionPopulationInPart:
    "{name}: {units, number} NUTS 3-gebieden en {cities, number} steden in {countries}; {population} inwoners in {year} in {covered, number} van de gebieden; bron: Eurostat",
  place: "{name}, {country}",
  facts: "{name}: {facts}",
  population: "{population} inwoners",
  toBorder: "{distance} tot de dichtstbijzijnde staatsgrens ({country})",
  unit: "{name} ({code}), {country}",
  unitPopulation: "{name} ({code}), {country}: {population} inwoners in {year}; bron: Eurostat",
  network: "{name}: {kind}, {count, plural, one {# lid} other {# leden}} in de tabellen",
  distance: "Grensafstand, {place}: tot {kilometres}\u00a0km van een staatsgrens",
  distanceShares:
    "Grensafstand, {place}: {population} van de bevolking en {places} van de plaatsen binnen {kilometres}\u00a0km van een staatsgrens; bron: GeoNames, eigen berekening",
  commuters: "Pendelaars over de grens",
  commutersAll:
    "{title}: {count, plural, one {# stroom} other {# stromen}}, {people} personen; bron: {publisher}",
  commutersTop:
    "{title}: {count, plural, one {de grootste} other {de # grootste}} van {all, number} stromen, {people} personen; bron: {publisher}",
  commutersSingle: "{title}: {count, plural, one {# los cijfer} other {# losse cijfers, niet op te tellen}}",
  flowFocus: "{count, plural, one {focusgebied} other {focusgebieden}}: {areas}",
  flowFocusMany: "{count, number} focusgebieden",
  partners: "Partnersteden, {place}",
  partnersCount:
    "Partnersteden, {place}: {count, plural, one {# partnerschap} other {# partnerschappen}} tussen steden in {countries, number} landen",
  indicators: "Indicatoren per statistisch gebied",
  indicatorsShown: "{measure}, {year}, {place}",
  portrait: "{region}: portret op één pagina",
  comparison: "Vergelijking",
  comparisonShown: "Vergelijking: {measure}, {year}; {areas}",
  allRegions: "alle regio’s",
  remarks: "{first}; {second}",
  filtered: "de filters laten {count, number} van {all, number} steden over",
  and: "{first}; {second}",
  catalogue: "Catalogus: {count, plural, =0 {geen records} one {# record} other {# records}}",
  catalogueQuery:
    "Catalogus: {count, plural, =0 {geen records} one {# record} other {# records}} voor “{query}”",
  catalogueRecord: "Catalogus: {title}",
};
