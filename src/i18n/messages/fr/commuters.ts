import type { commuters as english } from "../en/commuters";

export const commuters: Record<keyof typeof english, string> = {
  set: "Jeu de flux\u00a0: une source, une définition, une année",
  groupRecommended: "Recommandés",
  groupSingle: "Chiffres isolés",
  comparable: "Comparabilité\u00a0: {note}",
  notSummable:
    "Chiffres isolés de sources différentes\u00a0: ils peuvent se recouper et ne s’additionnent pas\u202f; ni sommes ni parts ne sont donc indiquées.",
  noSet: "Aucun jeu de flux n’est disponible ici.",
  direction: "Sens, vu des territoires de référence",
  direction_all: "Tous",
  direction_in: "Entrants",
  direction_out: "Sortants",
  direction_between: "Entre eux",
  focus: "Territoires de référence",
  focusCount: "{count, plural, =0 {aucun} one {# territoire} other {# territoires}}",
  focusHint:
    "Entrants, sortants et entre eux s’entendent depuis ces territoires. Sans choix, ce sont ceux de la région sélectionnée.",
  focusReset: "Revenir aux territoires de la région",
  top: "Plus grands flux tracés",
  topSpoken: "{count, plural, one {le plus grand flux} other {les # plus grands flux}}",
  shown: "Affiche {count, number} flux sur {all, number}.",
  shownShare:
    "Affiche {count, number} flux sur {all, number}\u00a0: {share} de l’effectif, {people} personnes.",
  noFlows: "Aucun flux de ce jeu ne convient. Choisissez un autre sens ou d’autres territoires.",
  flows: "Les flux",
  flowCount: "{count, plural, one {# flux} other {# flux}}",
  columnOrigin: "Habitent",
  columnDestination: "Travaillent",
  columnCommuters: "Effectif",
  columnArea: "Territoire",
  columnInflow: "Entrants",
  columnOutflow: "Sortants",
  nodes: "Totaux par territoire",
  nodesCaption: "Sommes des flux de ce jeu dans le sens choisi",
  nodesNote:
    "Non recensé\u00a0: le jeu ne contient ici aucun flux dans ce sens. Cela ne veut pas dire que personne ne fait la navette.",
  notRecorded: "non recensé",
  pairs: "Toutes les paires, avec les lacunes",
  pairsCaption: "{title}\u00a0: des lignes vers les colonnes",
  pairsCorner: "de ↓ vers →",
  pairsNote:
    "{count, plural, =0 {La source recense toutes les paires.} one {La source ne recense pas # paire\u00a0: elle est inconnue, pas nulle.} other {La source ne recense pas # paires\u00a0: elles sont inconnues, pas nulles.}}",
  pair: "{origin} → {destination}",
  totals: "Totaux publiés pour ces territoires",
  totalsNote:
    "D’autres chiffres que les flux ci-dessus, d’autres sources, années et définitions. À ne jamais ajouter aux flux.",
  totalsCaption: "Totaux publiés",
  showAllTotals: "Afficher les {count, number} totaux",
  areas: "Les territoires expliqués",
  areaWithoutPlace: "sans lieu, donc seulement dans le tableau",
  publishedBy: "{publisher}, {year}",
};
