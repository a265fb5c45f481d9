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
  notCounted: "Non compté, faute de données pour l’une des deux\u00a0: {parts}.",
  part_distance: "distance à la frontière",
  part_size: "habitants",
  "part_spatial-type": "type urbain-rural",
  part_functions: "fonctions",
  part_networks: "réseaux",
  none: "Aucune autre ville des régions transfrontalières n’a de donnée comparable à celles de {city}.",
  computing: "Les distances sont en cours de calcul\u00a0; les villes seront ensuite comparées.",
  withoutDistances:
    "Les distances à la frontière n’ont pas pu être calculées et n’entrent donc pas en compte.",
  method: "Comment la ressemblance est calculée",
  methodText:
    "Moyenne des parties pour lesquelles les deux villes ont des données, chacune de 0\u00a0% à 100\u00a0% (J. C. Gower 1971). Distance à la frontière d’État la plus proche et habitants\u00a0: 1 − différence ÷ plus grande différence entre ces villes, les habitants par leur logarithme. Type urbain-rural de l’unité NUTS 3\u00a0: identique 100\u00a0%, types voisins 50\u00a0%, urbain et rural 0\u00a0%. Fonctions et réseaux\u00a0: ceux en commun ÷ tous ceux des deux. Une fonction qu’aucune source n’indique peut exister malgré tout.",
};
