import type { distance as english } from "../en/distance";

export const distance: Record<keyof typeof english, string> = {
  chosen: "Distance à la frontière",
  spoken: "{kilometres} kilomètres",
  computing: "Calcul des distances\u00a0: {share}",
  bands:
    "Le champ montre des bandes jusqu’à 10, 25 et 50\u00a0km de part et d’autre de chaque frontière d’État.",
  eurostatMark:
    "25\u00a0km est le seuil d’Eurostat\u00a0: une unité NUTS 3 est une région frontalière si elle touche une frontière terrestre, ou si plus de la moitié de sa population vit à 25\u00a0km au plus d’une telle frontière.",
  shares: "À {kilometres}\u00a0km au plus d’une frontière",
  ofPopulation: "de la population",
  ofPlaces: "des localités",
  ofTotal: "{within} sur {total}",
  sharesCaption: "Part du côté de chaque État située à {kilometres}\u00a0km au plus d’une frontière d’État",
  sharesNote:
    "Part = localités dont le point se trouve à {kilometres}\u00a0km au plus de la frontière d’État la plus proche, selon leur population ou leur nombre, divisées par toutes les localités de ce côté. Localités de 1\u202f000 habitants et plus (GeoNames, CC BY 4.0)\u202f; leurs populations sont d’âges différents.",
  columnSide: "Côté",
  columnPopulation: "Population",
  columnPlaces: "Localités",
  point: "Distance d’un point",
  pointHint: "Cliquez n’importe où sur la carte, choisissez une ville ou saisissez des coordonnées.",
  pointSpoken: "{distance} jusqu’à la frontière d’État la plus proche ({country})",
  pointOutside:
    "{position} se trouve hors des pays représentés\u00a0: pas de distance. Choisissez un point à l’intérieur.",
  pointRemove: "Retirer le point",
  chooseCity: "Mesurer depuis une ville",
  noCity: "Choisir une ville",
  coordinates: "Coordonnées\u00a0: latitude, longitude",
  measure: "Mesurer",
  problem_format: "Saisissez deux nombres, d’abord la latitude, par exemple 50.78, 6.08.",
  problem_latitude: "La latitude, le premier nombre, doit être comprise entre −85 et 85.",
  problem_longitude: "La longitude, le second nombre, doit être comprise entre −180 et 180.",
  units: "Unités selon la distance",
  unitsCaption: "Distance des unités NUTS 3 à la frontière d’État la plus proche",
  columnUnit: "Unité",
  columnLabelPoint: "De l’intérieur",
  columnOutline: "Du contour",
  towards: "le plus proche\u00a0: {country}",
  showAllUnits: "Afficher les {count, number} unités",
  accuracy: "Quelle précision\u202f?",
  accuracyText:
    "Les distances sont géodésiques sur l’ellipsoïde WGS 84, à 0,1\u00a0% près d’un calcul indépendant, et mesurées jusqu’aux frontières d’État à l’échelle 1:3\u202f000\u202f000. La frontière simplifiée peut s’écarter de quelques centaines de mètres de la vraie\u00a0: tout près d’elle, une distance dit peu. La côte n’est pas une frontière.",
};
