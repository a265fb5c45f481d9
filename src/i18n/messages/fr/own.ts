import type { own as english } from "../en/own";

export const own: Record<keyof typeof english, string> = {
  kind: "Région personnelle",
  add: "Région personnelle…",
  addNote:
    "Réunissez des unités NUTS 3 d’Europe de votre choix, sur la carte ou dans une liste, pour les explorer et les comparer comme une région transfrontalière.",
  full: "Il y a déjà quatre régions personnelles, il n’y a pas de place pour d’autres. Supprimez-en une pour en commencer une nouvelle.",
  defaultName: "Région personnelle {number, number}",
  deleted: "«\u00a0{name}\u00a0» est supprimée. Le bouton Précédent du navigateur la fait revenir.",
  deletedEmpty: "«\u00a0{name}\u00a0» est supprimée.",
  cardEmpty: "Aucune unité n’est encore choisie. Choisir des unités.",
  units: "{count, plural, =0 {aucune unité} one {# unité} other {# unités}}",
  unitsIn: "{count, plural, one {# unité} other {# unités}}\u00a0: {states}",
  title: "Composer une région personnelle",
  name: "Nom de la région",
  nameMissing: "Une région a besoin d’un nom. En attendant, elle s’appelle «\u00a0{name}\u00a0».",
  pick: "Choisir sur la carte",
  pickOn:
    "Le choix sur la carte est activé\u00a0: un clic sur une unité l’ajoute ou la retire. Au clavier, parcourez la carte avec les flèches et appuyez sur Entrée. Échap désactive le choix.",
  pickOff:
    "Le choix sur la carte est désactivé\u00a0: un clic sur la carte ouvre ce qui s’y trouve et ferme cette partie.",
  search: "Chercher parmi toutes les unités NUTS 3 d’Europe",
  searchHint: "Nom, code ou État",
  searchNothing: "Rien trouvé pour «\u00a0{query}\u00a0». Essayez le nom local, le code NUTS ou l’État.",
  europe: "Unités d’Europe",
  optionChosen: "choisie, la retire",
  chosen: "Unités choisies",
  empty:
    "Aucune unité n’est encore choisie. Une région sans unité n’est ni dessinée ni conservée dans le lien.",
  single:
    "Une seule unité forme aussi une région\u00a0: elle est dessinée et comparée, mais aucune frontière d’État ne la traverse.",
  oneState:
    "Toutes les unités se trouvent dans un seul État ({state})\u00a0: aucune frontière d’État ne traverse donc la région.",
  takeOut: "Retirer {unit}",
  showAll: "Afficher les {count, number} unités",
  tookIn:
    "{unit}\u00a0: ajoutée. Choix\u00a0: {count, plural, =0 {aucune unité} one {# unité} other {# unités}}.",
  tookOut:
    "{unit}\u00a0: retirée. Choix\u00a0: {count, plural, =0 {aucune unité} one {# unité} other {# unités}}.",
  kept: "C’est votre propre sélection. Elle n’est conservée que dans le lien de cette page\u00a0: copiez-le pour la garder ou la partager.",
  longLink:
    "Avec autant d’unités, le lien compte {count, number} caractères. Certains programmes coupent des liens aussi longs\u202f; la barre d’adresse, non.",
  done: "Terminé",
  remove: "Supprimer la région",
  edit: "Modifier le nom et les unités",
  figuresNote:
    "Seulement ce que la statistique sait de ses unités\u202f; une région personnelle n’a ni siège, ni date de fondation, ni site web.",
  noCities: "Les tableaux ne contiennent aucune ville dans ces unités.",
  placesMissing:
    "Le tableau des localités laisse de côté {missing, number} des {units, number} unités de cette région\u202f; on ne peut donc pas dire quelle part de la population vit à quelle distance de la frontière.",
  noFlows:
    "Les sources réunies ici ne comptent aucun frontalier vers des territoires situés entièrement dans cette région, ni depuis ceux-ci.",
  inOverview: "{count, plural, one {# région personnelle} other {# régions personnelles}}",
};
