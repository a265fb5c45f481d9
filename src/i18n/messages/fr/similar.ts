import type { similar as english } from "../en/similar";

export const similar: Record<keyof typeof english, string> = {
  title: "Villes semblables",
  lead: "Les villes des régions transfrontalières qui ressemblent le plus à {city}.",
  alike: "semblable à {share}",
  reasons: "Pourquoi {city}",
  distance: "Distance à la frontière\u00a0: {own} et {other}",
  size: "Habitants\u00a0: {own} et {other}",
  "spatial-type": "Type urbain-rural\u00a0: {own} et {other}",
  sameType: "Type urbain-rural\u00a0: {type} pour les deux",
  functions: "Fonctions communes\u00a0: {shared}",
  noFunctions: "Aucune fonction commune",
  networks: "Réseaux communs\u00a0: {shared}",
  noNetworks: "Aucun réseau commun",
  partShare: "{reason} (semblable à {share})",
  known: "{known} parties sur {all} connues",
  assumed:
    "Faute de données pour l’une des deux, comptées avec la moyenne de toutes les paires de villes\u00a0: {parts}.",
  assumedPart: "{part} ({share})",
  part_distance: "distance à la frontière",
  part_size: "habitants",
  "part_spatial-type": "type urbain-rural",
  part_functions: "fonctions",
  part_networks: "réseaux",
  none: "Aucune autre ville des régions transfrontalières n’a de donnée comparable à celles de {city}.",
  computing: "Les distances sont en cours de calcul\u202f; les villes seront ensuite comparées.",
  withoutDistances:
    "Les distances à la frontière n’ont pas pu être calculées et n’entrent donc pas en compte.",
  method: "Comment la ressemblance est calculée",
  methodText:
    "Ressemblance = somme des parties ÷ nombre de parties, chacune de 0\u00a0% à 100\u00a0% (d’après J. C. Gower 1971). Distance à la frontière d’État la plus proche et habitants\u00a0: 1 − différence ÷ plus grande différence entre ces villes, les habitants par leur logarithme. Type urbain-rural de l’unité NUTS 3\u00a0: identique 100\u00a0%, types voisins 50\u00a0%, urbain et rural 0\u00a0%. Fonctions et réseaux\u00a0: ceux en commun ÷ tous ceux des deux. Une partie pour laquelle l’une des deux villes n’a aucune donnée compte avec sa moyenne sur toutes les paires de villes qui l’ont\u00a0: ce que l’on ignore ne parle ni pour ni contre une ville. Une fonction qu’aucune source n’indique peut exister malgré tout.",
};
