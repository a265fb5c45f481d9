import type { app as english } from "../en/app";

export const app: Record<keyof typeof english, string> = {
  name: "Grenzatlas",
  tagline: "Europas metropolitane Grenzregionen als Ganzes",
  comparison: "Vergleich",
  catalogue: "Katalog",
  cooperation: "Kooperation",
  portrait: "Porträt einer Region",
  skipToMap: "Zur Karte springen",
  skipToPanel: "Zum Bereich neben der Karte springen",
  language: "Sprache",
  colourScheme: "Farben",
  colourSchemeAuto: "Wie das System",
  colourSchemeLight: "Hell",
  colourSchemeDark: "Dunkel",
  share: "Link kopieren",
  shareDone: "Link kopiert",
  loading: "Wird geladen: {what}",
  retry: "Noch einmal versuchen",
  panelLower: "Bereich nach unten ziehen",
  panelHigher: "Bereich nach oben ziehen",
  map: "Karte",
  panel: "Einzelheiten und Listen",
  partFailed: "Dieser Teil konnte nicht angezeigt werden.",
  baseFailed: "Die Daten der Karte konnten nicht geladen werden.",
  wholeNumbers:
    "Es zählen nur ganze Zahlen von {least, number} bis {most, number}; die letzte gültige bleibt.",
};
