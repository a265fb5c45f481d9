import type { own as english } from "../en/own";

export const own: Record<keyof typeof english, string> = {
  kind: "Eigen regio",
  add: "Eigen regio …",
  addNote:
    "Stel een regio samen uit NUTS 3-gebieden van heel Europa, op de kaart of uit een lijst, en verken en vergelijk die zoals een grensregio.",
  full: "Er zijn al vier eigen regio’s en voor meer is geen plaats. Verwijder er een om een nieuwe te beginnen.",
  defaultName: "Eigen regio {number, number}",
  deleted: "“{name}” is verwijderd. Met de terugknop van de browser komt de regio terug.",
  deletedEmpty: "“{name}” is verwijderd.",
  cardEmpty: "Er is nog geen gebied gekozen. Gebieden kiezen.",
  units: "{count, plural, =0 {geen gebied} one {# gebied} other {# gebieden}}",
  unitsIn: "{count, plural, one {# gebied} other {# gebieden}} in {states}",
  title: "Eigen regio samenstellen",
  name: "Naam van de regio",
  nameMissing: "Een regio heeft een naam nodig. Tot die tijd heet ze “{name}”.",
  pick: "Op de kaart kiezen",
  pickOn:
    "Kiezen staat aan: een klik op een gebied van de kaart neemt het op of haalt het weg. Met het toetsenbord gaat u met de pijltoetsen over de kaart en drukt u op Enter. Escape zet het kiezen uit.",
  pickOff: "Kiezen staat uit: een klik op de kaart opent wat daar is en sluit dit deel.",
  search: "Zoeken in alle NUTS 3-gebieden van Europa",
  searchHint: "Naam, code of land",
  searchNothing: "Niets gevonden voor “{query}”. Probeer de plaatselijke naam, de NUTS-code of het land.",
  europe: "Gebieden van Europa",
  optionChosen: "gekozen, haalt het weg",
  chosen: "Gekozen gebieden",
  empty:
    "Er is nog geen gebied gekozen. Een regio zonder gebieden wordt niet getekend en staat niet in de link.",
  single:
    "Ook één gebied is een regio: het wordt getekend en vergeleken, maar er loopt geen staatsgrens doorheen.",
  oneState: "Alle gebieden liggen in één staat ({state}); er loopt dus geen staatsgrens door de regio.",
  takeOut: "{unit} weghalen",
  showAll: "Alle {count, number} gebieden tonen",
  tookIn: "{unit} opgenomen. Gekozen: {count, plural, =0 {geen gebied} one {# gebied} other {# gebieden}}.",
  tookOut: "{unit} weggehaald. Gekozen: {count, plural, =0 {geen gebied} one {# gebied} other {# gebieden}}.",
  kept: "Dit is uw eigen keuze. Ze staat alleen in de link naar deze pagina: kopieer die om ze te bewaren of te delen.",
  longLink:
    "Met zoveel gebieden telt de link {count, number} tekens. Sommige programma’s knippen zulke lange links af, de adresbalk niet.",
  done: "Klaar",
  remove: "Regio verwijderen",
  edit: "Naam en gebieden wijzigen",
  figuresNote:
    "Alleen wat de statistiek van de gebieden weet; een eigen regio heeft geen zetel, oprichting of website.",
  noCities: "De tabellen bevatten geen stad in deze gebieden.",
  placesMissing:
    "De tabel met plaatsen laat {missing, number} van de {units, number} gebieden van deze regio weg; welk deel van de bevolking hoe dicht bij de grens woont, is dus niet te zeggen.",
  noFlows: "De bronnen hier tellen geen pendelaars naar of uit gebieden die helemaal in deze regio liggen.",
  inOverview: "{count, plural, one {# eigen regio} other {# eigen regio’s}}",
};
