import type { commuters as english } from "../en/commuters";

export const commuters: Record<keyof typeof english, string> = {
  set: "Dataset: één bron, één definitie, één jaar",
  groupRecommended: "Aanbevolen",
  groupSingle: "Losse cijfers",
  comparable: "Vergelijkbaarheid: {note}",
  notSummable:
    "Losse cijfers uit verschillende bronnen: ze kunnen overlappen en mogen niet worden opgeteld, daarom geen sommen of aandelen.",
  noSet: "Hier is geen dataset beschikbaar.",
  direction: "Richting, gezien vanuit de focusgebieden",
  direction_all: "Alle",
  direction_in: "Erin",
  direction_out: "Eruit",
  direction_between: "Ertussen",
  focus: "Focusgebieden",
  focusCount: "{count, plural, =0 {geen} one {# gebied} other {# gebieden}}",
  focusHint:
    "Erin, eruit en ertussen gelden vanuit deze gebieden. Zonder keuze zijn het de gebieden in de gekozen regio.",
  focusReset: "Terug naar de gebieden van de regio",
  top: "Grootste getekende stromen",
  topSpoken: "{count, plural, one {de grootste stroom} other {de # grootste stromen}}",
  shown: "Toont {count, number} van {all, number} stromen.",
  shownShare:
    "Toont {count, number} van {all, number} stromen: {share} van de pendelaars, {people} personen.",
  noFlows: "Geen stroom van deze dataset past. Kies een andere richting of andere focusgebieden.",
  flows: "De stromen",
  flowCount: "{count, plural, one {# stroom} other {# stromen}}",
  columnOrigin: "Wonen in",
  columnDestination: "Werken in",
  columnCommuters: "Pendelaars",
  columnArea: "Gebied",
  columnInflow: "Erin",
  columnOutflow: "Eruit",
  nodes: "Totalen per gebied",
  nodesCaption: "Sommen van de stromen van deze dataset in de gekozen richting",
  nodesNote:
    "Niet geregistreerd: de dataset bevat hier geen stroom in deze richting. Dat betekent niet dat niemand pendelt.",
  notRecorded: "niet geregistreerd",
  pairs: "Alle paren, met de hiaten",
  pairsCaption: "{title}: van de rijen naar de kolommen",
  pairsCorner: "van ↓ naar →",
  pairsNote:
    "{count, plural, =0 {De bron registreert elk paar.} one {De bron registreert # paar niet: het is onbekend, niet nul.} other {De bron registreert # paren niet: ze zijn onbekend, niet nul.}}",
  pair: "{origin} → {destination}",
  totals: "Gepubliceerde totalen van deze gebieden",
  totalsNote:
    "Andere cijfers dan de stromen hierboven, uit andere bronnen, jaren en definities. Nooit bij de stromen optellen.",
  totalsCaption: "Gepubliceerde totalen",
  showAllTotals: "Alle {count, number} totalen tonen",
  areas: "De gebieden uitgelegd",
  areaWithoutPlace: "zonder plaats, dus alleen in de tabel",
  publishedBy: "{publisher}, {year}",
};
