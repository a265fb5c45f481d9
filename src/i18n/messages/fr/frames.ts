import type { frames as english } from "../en/frames";

/** A view inside the page of another site. */
export const frames: Record<keyof typeof english, string> = {
  list: "Liste",
  listOf: "Ce que montre la carte, en listes et tableaux",
  closeList: "Fermer la liste",
  open: "Ouvrir dans Grenzatlas",
  newTab: "s’ouvre dans un nouvel onglet",
  hintWheel: "Ctrl et molette pour zoomer sur la carte",
  hintWheelMac: "⌘ et molette pour zoomer sur la carte",
  hintTouch: "Déplacez la carte avec deux doigts",
  "error_not-understood": "Ce message n’est pas compréhensible.",
  "error_not-known": "Inconnu ici\u00a0: {parts}.",
  "error_not-allowed": "Trop de messages à la fois.",
  error_failed: "Cela n’a pas fonctionné.",
};
