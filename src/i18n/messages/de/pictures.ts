import type { pictures as english } from "../en/pictures";

/** Was um die Bilder des Katalogs und der Kooperation und in ihnen steht. */
export const pictures: Record<keyof typeof english, string> = {
  recordSpot: "Ort, dessen Einträge aufgelistet sind",
  recordLinesMany:
    "Unter den Treffern sind mehr als {count, number} Partnerschaften: Ihre Linien sind weggelassen.",
  onMap:
    "{count, plural, =0 {Keiner davon hat einen Ort} one {# von {all, number} hat einen Ort} other {# von {all, number} haben einen Ort}} auf diesem Kartenausschnitt.",
  allOnMap: "Alle haben einen Ort auf diesem Kartenausschnitt.",
  recordSources: "Quellen der Einträge: {sources}",
  sourcesElsewhere: "Jeder Eintrag nennt im Atlas seine Quellen.",
  pairTitle: "{first} und {other} im Vergleich",
  lineWidth: "Je breiter eine Linie, desto mehr Pendelnde.",
  countryAtEdge: "Ein Land neben kleineren Gebieten steht am Rand.",
  markedPair: "Hervorgehoben: {pair}.",
  thinLines: "Dünne Linien: Partnerschaften seiner Städte.",
};
