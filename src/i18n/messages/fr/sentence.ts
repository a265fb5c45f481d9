import type { sentence as english } from "../en/sentence";

export const sentence: Record<keyof typeof english, string> = {
  overview:
    "{regions, plural, one {# région métropolitaine transfrontalière} other {# régions métropolitaines transfrontalières}}, {units, number} unités statistiques et {cities, number} villes dans {states, number} États",
  region: "{name}\u00a0: {units, number} unités NUTS 3 et {cities, number} villes ({countries})",
  regionPopulation:
    "{name}\u00a0: {units, number} unités NUTS 3 et {cities, number} villes ({countries})\u202f; {population} habitants en {year}\u202f; source\u00a0: Eurostat",
  regionPopulationInPart:
    "{name}\u00a0: {units, number} unités NUTS 3 et {cities, number} villes ({countries})\u202f; {population} habitants en {year} dans {covered, number} des unités\u202f; source\u00a0: Eurostat",
  place: "{name}, {country}",
  facts: "{name}\u00a0: {facts}",
  population: "{population} habitants",
  toBorder: "{distance} jusqu’à la frontière d’État la plus proche ({country})",
  unit: "{name} ({code}), {country}",
  unitPopulation:
    "{name} ({code}), {country}\u00a0: {population} habitants en {year}\u202f; source\u00a0: Eurostat",
  network: "{name}\u00a0: {kind}, {count, plural, one {# membre} other {# membres}} dans les tableaux",
  distance: "Distance à la frontière, {place}\u00a0: jusqu’à {kilometres}\u00a0km d’une frontière d’État",
  distanceShares:
    "Distance à la frontière, {place}\u00a0: {population} de la population et {places} des localités à {kilometres}\u00a0km au plus d’une frontière d’État\u202f; source\u00a0: GeoNames, calcul propre",
  commuters: "Frontaliers",
  commutersAll:
    "{title}\u00a0: {count, plural, one {# flux} other {# flux}}, {people} personnes\u202f; source\u00a0: {publisher}",
  commutersTop:
    "{title}\u00a0: {count, plural, one {le plus grand} other {les # plus grands}} de {all, number} flux, {people} personnes\u202f; source\u00a0: {publisher}",
  commutersSingle:
    "{title}\u00a0: {count, plural, one {# chiffre isolé} other {# chiffres isolés, à ne pas additionner}}",
  flowFocus: "{count, plural, one {territoire de référence} other {territoires de référence}}\u00a0: {areas}",
  flowFocusMany: "{count, number} territoires de référence",
  partners: "Villes partenaires, {place}",
  partnersCount:
    "Villes partenaires, {place}\u00a0: {count, plural, one {# partenariat} other {# partenariats}} entre des villes de {countries, number} pays",
  indicators: "Indicateurs par unité statistique",
  indicatorsShown: "{measure}, {year}, {place}",
  portrait: "{region}\u00a0: portrait en une page",
  comparison: "Comparaison",
  comparisonShown: "Comparaison\u00a0: {measure}, {year}\u202f; {areas}",
  allRegions: "toutes les régions",
  remarks: "{first}\u202f; {second}",
  filtered: "les filtres retiennent {count, number} villes sur {all, number}",
  and: "{first}\u202f; {second}",
  catalogue: "Catalogue\u00a0: {count, plural, =0 {aucune fiche} one {# fiche} other {# fiches}}",
  catalogueQuery:
    "Catalogue\u00a0: {count, plural, =0 {aucune fiche} one {# fiche} other {# fiches}} pour «\u00a0{query}\u00a0»",
  catalogueRecord: "Catalogue\u00a0: {title}",
};
