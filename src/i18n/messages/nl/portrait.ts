import type { portrait as english } from "../en/portrait";

export const portrait: Record<keyof typeof english, string> = {
  back: "Terug naar de kaart",
  print: "Afdrukken",
  printHint:
    "Eén staand vel A4. Kies in het afdrukvenster “achtergrondafbeeldingen” voor een kaart in kleur.",
  choose: "Welke regio?",
  map: "Kaart: {region}",
  figures: "In cijfers",
  indicators: "Indicatoren",
  indicator: "Indicator",
  value: "Hele regio",
  range: "Gebieden van – tot",
  coverage: "Berekend uit",
  partnerAreas: "Partnergebieden",
  areaLine: "{country}, {count, plural, one {# gebied} other {# gebieden}}",
  areaPopulation: "{population} inwoners ({year})",
  areaPopulationInPart: "{population} inwoners ({year}, {covered, number} van {units, number} gebieden)",
  flows: "Grootste pendelstromen",
  networks: "Netwerken",
  sources: "Bronnen",
  noIndicators: "De indicatoren konden niet worden geladen.",
};
