import type { app as english } from "../en/app";

export const app: Record<keyof typeof english, string> = {
  name: "Grenzatlas",
  tagline: "De metropolitane grensregio’s van Europa als geheel",
  comparison: "Vergelijking",
  catalogue: "Catalogus",
  cooperation: "Samenwerking",
  portrait: "Portret van een regio",
  skipToMap: "Naar de kaart",
  skipToPanel: "Naar het paneel naast de kaart",
  language: "Taal",
  colourScheme: "Kleuren",
  colourSchemeAuto: "Zoals het systeem",
  colourSchemeLight: "Licht",
  colourSchemeDark: "Donker",
  share: "Link kopiëren",
  shareDone: "Link gekopieerd",
  loading: "Wordt geladen: {what}",
  retry: "Opnieuw proberen",
  panelLower: "Paneel omlaag",
  panelHigher: "Paneel omhoog",
  map: "Kaart",
  panel: "Details en lijsten",
  partFailed: "Dit deel kon niet worden getoond.",
  baseFailed: "De gegevens van de kaart konden niet worden geladen.",
  wholeNumbers:
    "Alleen hele getallen van {least, number} tot en met {most, number} tellen; het laatste geldige blijft staan.",
};
