import type { portrait as english } from "../en/portrait";

export const portrait: Record<keyof typeof english, string> = {
  back: "Retour à la carte",
  print: "Imprimer",
  printHint:
    "Une feuille A4 en hauteur. Dans la boîte d’impression, choisissez «\u00a0graphismes d’arrière-plan\u00a0» pour avoir la carte en couleurs.",
  choose: "Quelle région\u202f?",
  map: "Carte\u00a0: {region}",
  figures: "En chiffres",
  indicators: "Indicateurs",
  indicator: "Indicateur",
  value: "Région entière",
  range: "Unités de – à",
  coverage: "Calculé à partir de",
  partnerAreas: "Territoires partenaires",
  areaLine: "{country}, {count, plural, one {# unité} other {# unités}}",
  areaPopulation: "{population} habitants ({year})",
  areaPopulationInPart: "{population} habitants ({year}, {covered, number} unités sur {units, number})",
  flows: "Principaux flux de frontaliers et de navetteurs",
  networks: "Réseaux",
  sources: "Sources",
  noIndicators: "Les indicateurs n’ont pas pu être chargés.",
};
