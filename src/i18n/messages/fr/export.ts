import type { exporting as english } from "../en/export";

export const exporting: Record<keyof typeof english, string> = {
  title: "Emporter",
  intro:
    "Ce que montre la vue, sous forme de fichiers. Chacun indique ses sources, années, annotations et licences.",
  close: "Fermer",
  tables: "Tableaux et données",
  tablesNote:
    "CSV pour les programmes (UTF-8, point décimal, noms de colonnes en anglais), Excel pour la lecture (avec une feuille de notes), GeoJSON pour les cartes (WGS 84).",
  count: "{count, plural, one {# entrée} other {# entrées}}",
  offer_areas: "{indicator}, {year}\u00a0: unité par unité",
  offer_figures: "{indicator}, {year}\u00a0: régions, territoires partenaires, pays",
  offer_series: "{indicator}, {years}\u00a0: série chronologique",
  offer_distances: "Distance des unités à la frontière",
  offer_bands: "Bandes de distance à la frontière",
  offer_partnerships: "Jumelages et partenariats de villes",
  offer_cities: "Villes",
  offer_regions: "Régions transfrontalières en surfaces",
  formatOf: "{format}\u00a0: {what}",
  map: "La carte en image",
  maps: "Les cartes en image",
  mapNote: "Avec titre, légende, source, licence, date et lien.",
  mapPreview: "Ce que montre l’image\u00a0: {sentence}",
  charts: "Les graphiques en images",
  colours: "Couleurs des images",
  portrait: "Une page à imprimer",
  portraitNote:
    "La région sur une feuille A4\u00a0: carte, chiffres, territoires partenaires, flux, réseaux, sources.",
  portraitOpen: "Portrait à imprimer",
  working: "Le fichier est en préparation.",
  saved: "{file}\u00a0: le téléchargement a commencé.",
  failed: "Le fichier n’a pas pu être créé. Vérifiez la connexion et réessayez.",
  tooLarge: "L’image est trop grande pour ce navigateur. Prenez le SVG, ou zoomez.",
  notDrawn: "Ce navigateur n’a pas pu dessiner l’image. Prenez le SVG.",
  nothing: "Il n’y a encore rien à emporter ici. Attendez que la vue soit chargée.",
  notRecorded: "Une paire sans ligne n’est pas recensée par la source, ce qui ne signifie pas 0.",
  notSummable:
    "Les lignes viennent de plusieurs sources et peuvent se recouper\u00a0: il ne faut pas les additionner.",
  sheetData: "Données",
  sheetNotes: "Notes explicatives",
  noteTitle: "Titre",
  noteShown: "Contenu",
  noteMade: "Créé le",
  noteLink: "Lien vers la vue",
  noteRemarks: "À savoir",
  noteColumns: "Colonnes (nom dans le CSV)",
  noteAttribution: "Crédits",
  noteLicence: "Licence d’utilisation",
  madeOn: "Créé le {date} avec Grenzatlas",
  licence_open: "CC BY 4.0",
  licence_figures: "chiffres\u00a0: CC BY 4.0, chacun sous la licence de sa source",
  licence_boundaries:
    "limites\u00a0: conditions de GISCO, usage non commercial, usage commercial avec l’accord d’EuroGeographics",
  licence_water:
    "eaux\u00a0: Natural Earth, domaine public\u00a0; lacs de Suisse\u00a0: OGD-CH avec mention de la source\u00a0; cours d’eau nommés\u00a0: LGPL 3 ou ultérieure",
  licence_partners:
    "partenariats de preuve B\u00a0: CC BY-SA 4.0 (texte de Wikipédia)\u00a0; les autres\u00a0: CC BY 4.0",
};
