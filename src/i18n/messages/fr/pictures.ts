import type { pictures as english } from "../en/pictures";

/** Ce qui entoure les images du catalogue et de la coopération, et ce qui s’y lit. */
export const pictures: Record<keyof typeof english, string> = {
  recordSpot: "Lieu dont les fiches sont listées",
  recordLinesMany:
    "Plus de {count, number} partenariats parmi les résultats\u00a0: leurs lignes ne sont pas tracées.",
  onMap:
    "{count, plural, =0 {Aucune n’a de lieu} one {# sur {all, number} a un lieu} other {# sur {all, number} ont un lieu}} sur cette partie de la carte.",
  allOnMap: "Toutes ont un lieu sur cette partie de la carte.",
  recordSources: "Sources des fiches\u00a0: {sources}",
  sourcesElsewhere: "Chaque fiche cite ses sources dans l’atlas.",
  pairTitle: "{first} et {other} côte à côte",
  lineWidth: "Plus un trait est large, plus il y a de frontaliers.",
  countryAtEdge: "Un pays à côté de territoires plus petits se tient au bord.",
  markedPair: "En évidence\u00a0: {pair}.",
  thinLines: "Traits fins\u00a0: partenariats de ses villes.",
};
