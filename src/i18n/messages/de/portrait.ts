import type { portrait as english } from "../en/portrait";

export const portrait: Record<keyof typeof english, string> = {
  back: "Zurück zur Karte",
  print: "Drucken",
  printHint:
    "Ein Blatt A4 im Hochformat. Wählen Sie im Druckdialog „Hintergrundgrafiken“, damit die Karte farbig wird.",
  choose: "Welche Region?",
  map: "Karte: {region}",
  figures: "In Zahlen",
  indicators: "Indikatoren",
  indicator: "Indikator",
  value: "Ganze Region",
  range: "Einheiten von – bis",
  coverage: "Berechnet aus",
  partnerAreas: "Teilräume",
  areaLine: "{country}, {count, plural, one {# Einheit} other {# Einheiten}}",
  areaPopulation: "{population} Einwohner ({year})",
  areaPopulationInPart: "{population} Einwohner ({year}, {covered, number} von {units, number} Einheiten)",
  flows: "Größte Pendelströme",
  networks: "Netzwerke",
  sources: "Quellen",
  noIndicators: "Die Indikatoren konnten nicht geladen werden.",
};
