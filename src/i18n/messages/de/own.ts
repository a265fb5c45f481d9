import type { own as english } from "../en/own";

export const own: Record<keyof typeof english, string> = {
  kind: "Eigene Region",
  add: "Eigene Region …",
  addNote:
    "Stellen Sie beliebige NUTS-3-Einheiten Europas zusammen, auf der Karte oder aus einer Liste, und erkunden und vergleichen Sie sie wie eine Grenzregion.",
  full: "Es gibt schon vier eigene Regionen, mehr haben nicht Platz. Löschen Sie eine, um eine neue zu beginnen.",
  defaultName: "Eigene Region {number, number}",
  deleted: "„{name}“ ist gelöscht. Mit der Zurück-Taste des Browsers kommt die Region wieder.",
  deletedEmpty: "„{name}“ ist gelöscht.",
  cardEmpty: "Noch keine Einheit ausgewählt. Einheiten auswählen.",
  units: "{count, plural, =0 {keine Einheit} one {# Einheit} other {# Einheiten}}",
  unitsIn: "{count, plural, one {# Einheit} other {# Einheiten}} in {states}",
  title: "Eigene Region zusammenstellen",
  name: "Name der Region",
  nameMissing: "Eine Region braucht einen Namen. Bis dahin heißt sie „{name}“.",
  pick: "Auf der Karte auswählen",
  pickOn:
    "Auswählen ist eingeschaltet: Ein Klick auf eine Einheit der Karte nimmt sie auf oder heraus. Mit der Tastatur gehen Sie mit den Pfeiltasten über die Karte und drücken die Eingabetaste. Escape schaltet das Auswählen aus.",
  pickOff:
    "Auswählen ist ausgeschaltet: Ein Klick auf die Karte öffnet, was dort ist, und schließt diesen Teil.",
  search: "In allen NUTS-3-Einheiten Europas suchen",
  searchHint: "Name, Code oder Staat",
  searchNothing:
    "Nichts gefunden für „{query}“. Versuchen Sie es mit dem Namen vor Ort, dem NUTS-Code oder dem Staat.",
  europe: "Einheiten Europas",
  optionChosen: "ausgewählt, nimmt sie heraus",
  chosen: "Ausgewählte Einheiten",
  empty:
    "Noch keine Einheit ausgewählt. Eine Region ohne Einheiten wird nicht gezeichnet und steht nicht im Link.",
  single:
    "Auch eine einzige Einheit ist eine Region: Sie wird gezeichnet und verglichen, nur verläuft keine Staatsgrenze durch sie.",
  oneState:
    "Alle Einheiten liegen in einem Staat ({state}); durch die Region verläuft also keine Staatsgrenze.",
  takeOut: "{unit} herausnehmen",
  showAll: "Alle {count, number} Einheiten zeigen",
  tookIn:
    "{unit} aufgenommen. Ausgewählt: {count, plural, =0 {keine Einheit} one {# Einheit} other {# Einheiten}}.",
  tookOut:
    "{unit} herausgenommen. Ausgewählt: {count, plural, =0 {keine Einheit} one {# Einheit} other {# Einheiten}}.",
  kept: "Das ist Ihre eigene Auswahl. Sie steht nur im Link zu dieser Seite: Kopieren Sie ihn, um sie zu behalten oder weiterzugeben.",
  longLink:
    "Mit so vielen Einheiten hat der Link {count, number} Zeichen. Manche Programme schneiden so lange Links ab, die Adresszeile nicht.",
  done: "Fertig",
  remove: "Region löschen",
  edit: "Namen und Einheiten ändern",
  figuresNote:
    "Nur was die Statistik von ihren Einheiten weiß; eine eigene Region hat weder Sitz noch Gründung noch Website.",
  noCities: "Die Tabellen enthalten keine Stadt in diesen Einheiten.",
  placesMissing:
    "Die Tabelle der Orte lässt {missing, number} der {units, number} Einheiten dieser Region aus; welcher Anteil der Bevölkerung wie nah an der Grenze lebt, lässt sich daher nicht sagen.",
  noFlows:
    "Die Quellen hier zählen keine Pendelnden in Gebiete oder aus Gebieten, die ganz in dieser Region liegen.",
  inOverview: "{count, plural, one {# eigene Region} other {# eigene Regionen}}",
};
