import type { app as english } from "../en/app";

export const app: Record<keyof typeof english, string> = {
  name: "Grenzatlas",
  tagline: "Les régions métropolitaines transfrontalières d’Europe dans leur ensemble",
  comparison: "Comparaison",
  catalogue: "Catalogue",
  cooperation: "Coopération",
  portrait: "Portrait d’une région",
  skipToMap: "Aller à la carte",
  skipToPanel: "Aller au volet à côté de la carte",
  language: "Langue",
  colourScheme: "Couleurs",
  colourSchemeAuto: "Comme le système",
  colourSchemeLight: "Clair",
  colourSchemeDark: "Sombre",
  share: "Copier le lien",
  shareDone: "Lien copié",
  loading: "Chargement\u00a0: {what}",
  retry: "Réessayer",
  panelLower: "Abaisser le volet",
  panelHigher: "Relever le volet",
  map: "Carte",
  panel: "Détails et listes",
  partFailed: "Cette partie n’a pas pu être affichée.",
  baseFailed: "Les données de la carte n’ont pas pu être chargées.",
  wholeNumbers:
    "Seuls comptent les nombres entiers de {least, number} à {most, number}\u202f; le dernier valable reste.",
};
