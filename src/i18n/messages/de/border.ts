import type { border as english } from "../en/border";

export const border: Record<keyof typeof english, string> = {
  pair: "Grenze",
  pairOption: "{first} | {second}",
  noPair:
    "Die verglichenen Gebiete liegen nicht auf beiden Seiten einer Landgrenze; es gibt also keine Grenze zu betrachten. Wählen Sie eine Grenzregion oder Gebiete zweier Nachbarstaaten.",
  profile: "Quer über die Grenze",
  profileTitle: "{indicator} quer über die Grenze {first} | {second}",
  profileSubtitle:
    "{unit}, {year}. Jeder Kreis ist eine NUTS-3-Einheit; seine Fläche zeigt die Bevölkerung, seine Farbe die Klasse auf der Karte.",
  profileSummary:
    "{count, plural, one {# Einheit} other {# Einheiten}} nach Abstand: {first} links von 0, {second} rechts. {gap}",
  profileNuts2:
    "„{indicator}“ wird nur für NUTS-2-Gebiete veröffentlicht. Sie sind zu groß, um in einem einzigen Abstand von einer Grenze zu liegen, und ihre Werte werden nicht auf kleinere Einheiten verteilt: Wählen Sie für das Profil einen Indikator der NUTS-3-Ebene. Die Sprünge zwischen benachbarten NUTS-2-Gebieten folgen unten.",
  profileClass:
    "„{indicator}“ ordnet Gebiete nach Typen. Typen haben weder Mittelwert noch Differenz, daher lassen sich weder Profil noch Sprung zeichnen. Wählen Sie einen Indikator mit Zahlen.",
  profileEmpty:
    "Keine Einheit dieser beiden Staaten hat sowohl einen Wert als auch einen Abstand; es gibt daher kein Profil. Wählen Sie einen anderen Indikator oder eine andere Grenze.",
  measuring: "Die Abstände werden gemessen.",
  distancesFailed: "Die Abstände von der Grenze ließen sich nicht berechnen, daher gibt es kein Profil.",
  axisDistance: "Kilometer bis zum anderen Staat",
  row: "Einheiten nach Abstand",
  mark: "{name}, {country}: {value} ({year}), {distance} bis {neighbour}, {population, plural, one {# Einwohner} other {# Einwohner}}",
  markNoPopulation: "{name}, {country}: {value} ({year}), {distance} bis {neighbour}, Bevölkerung unbekannt",
  hint: "Zeigen Sie auf einen Kreis, um ihn abzulesen. Ziehen Sie über das Diagramm oder nutzen Sie die beiden Felder darunter, um Einheiten hier, auf der Karte und in der Tabelle zu markieren.",
  keyUnit: "Einheit",
  keyLine: "geglättete Linie jeder Seite",
  keyGap: "Sprung an der Grenze",
  gap: "Sprung an der Grenze",
  points: "{value} Prozentpunkte",
  gapNote:
    "Linie von {second} bei 0\u00a0km minus Linie von {first} bei 0\u00a0km = {right} − {left}. Eine geglättete Schätzung, keine Messung an der Grenze.",
  gapBeyond:
    "Unsicher: Auf dem Weg zur Grenze verlässt die Linie die Werte ihrer eigenen Einheiten innerhalb von {bandwidth} ({sides}).",
  gapSide: "{country}: {least} bis {greatest}",
  gapNone:
    "Ein Sprung lässt sich nicht angeben: Auf einer Seite liegen weniger als drei Einheiten mit bekannter Bevölkerung innerhalb von {bandwidth} von der Grenze ({countries}).",
  gapSpoken: "Sprung an der Grenze: {gap}.",
  gapUnknownSpoken: "Ein Sprung lässt sich nicht angeben.",
  method: "Wie das Profil entsteht",
  methodDistance:
    "Abstand: von einem Punkt im Inneren der Einheit bis zur nächsten Landgrenze des Staates auf der anderen Seite, Luftlinie; geodätisch, Grenzen im Maßstab 1:3 Millionen, bis 300\u00a0km. Eine Einheit behält diesen Abstand auch dort, wo ein dritter Staat näher liegt.",
  methodLine:
    "Linie: lokale lineare Regression (Cleveland 1979) für jede Seite allein, Bandbreite {bandwidth}. Eine Einheit wiegt Bevölkerung × (1 − (d ÷ {bandwidth})³)³, wobei d ihr Abstand von der Stelle der Linie ist; bei weniger als drei Einheiten darin gibt es keine Linie. Bis 0 wird jede Linie von ihren nächsten Einheiten aus fortgesetzt.",
  methodPopulation: "Bevölkerung: Eurostat, demo_r_pjanaggr3, 1. Januar {years}.",
  withoutValue: "Ohne Wert und weggelassen: {names}.",
  withoutDistance:
    "Mehr als 300\u00a0km vom anderen Staat entfernt oder ohne Abstand und daher weggelassen: {names}.",
  withoutPopulation: "Ohne bekannte Bevölkerung, gezeigt, aber nicht Teil der Linien: {names}.",
  andMore: "{names} und {count, number} weitere",
  otherYears:
    "{count, plural, one {# Einheit hat} other {# Einheiten haben}} einen Wert aus einem anderen Jahr als {year}; die Tabelle nennt sie.",
  commonFlags: "Alle Werte: {flags}.",
  flagged: "{count, plural, one {# Wert trägt} other {# Werte tragen}} einen Vermerk; die Tabelle nennt sie.",
  range: "Einen Abschnitt des Profils markieren",
  rangeFrom: "Von",
  rangeTo: "Bis",
  rangeSpoken: "{kilometres} Kilometer tief in: {country}",
  rangeZero: "an der Grenze",
  rangeSides: "Unter 0: {first}. Über 0: {second}.",
  rangeClear: "Nichts markieren",
  rangeMarked:
    "{count, plural, =0 {Keine Einheit markiert} one {# Einheit markiert} other {# Einheiten markiert}}",
  mapLabel: "{indicator} beiderseits der Grenze",
  tableCaption: "{indicator}, {year}, nach Abstand von der Grenze {first} | {second}; {unit}",
  tableMarked:
    "{count, plural, =0 {Im markierten Abschnitt liegt keine Einheit.} one {Nur die Einheit im markierten Abschnitt.} other {Nur die # Einheiten im markierten Abschnitt.}}",
  populationOf: "{population, plural, one {# Einwohner} other {# Einwohner}}",
  populationUnknown: "Bevölkerung unbekannt",
  columnUnit: "Einheit",
  columnDistance: "Abstand",
  columnValue: "Wert",
  showAll: "Alle {count, number} Zeilen zeigen",
  gaps: "Sprünge zwischen Nachbarn",
  gapsLead:
    "Zwei benachbarte Gebiete verschiedener Staaten nebeneinander: Wo der Wert springt, ist die Grenze dick gezeichnet.",
  gapsMap: "Staatsgrenzen, jedes Stück so dick wie der Sprung zwischen seinen beiden Nachbarn: {indicator}",
  gapsOrder: "Sprung als",
  order_absolute: "Differenz",
  order_relative: "Anteil am Mittel",
  absoluteFormula: "Sprung = |a − b|, in der Einheit: {unit}.",
  relativeFormula:
    "Sprung = |a − b| ÷ ((a + b) ÷ 2): 0\u00a0%, wo beide gleich sind, 200\u00a0%, wo einer von ihnen 0 ist.",
  noRelative:
    "Dieser Indikator ist eine Veränderung: 0 heißt nicht „nichts“, daher haben Sprünge weder einen Anteil am Mittel noch ein Verhältnis.",
  gapsNone: "Keine zwei der verglichenen Gebiete treffen sich an einer Staatsgrenze.",
  gapsNoValue: "Kein Nachbarpaar hat beide Werte; es lässt sich kein Sprung zeigen.",
  widthKey: "Dicke der Grenze",
  widthOf: "Sprung {gap}",
  gapsTable:
    "Sprünge an den Staatsgrenzen, der größte zuerst: {count, plural, one {# Paar} other {# Paare}}; Werte und Differenzen: {unit}",
  columnPair: "Nachbarn",
  columnValues: "Werte",
  columnGap: "Sprung",
  columnRatio: "Verhältnis",
  ratio: "{ratio}\u00a0:\u00a01",
  difference_year: "verschiedene Jahre: {first} und {second}",
  difference_definition: "verschiedene Definitionen",
  difference_source: "verschiedene Quellen",
  notComparable: "mit Vorsicht vergleichen",
  careful:
    "{count, plural, =0 {Von keinem Paar ist bekannt, dass sich Jahr, Definition oder Quelle unterscheiden.} one {# Paar unterscheidet sich in Jahr, Definition oder Quelle und ist in der Tabelle so gekennzeichnet.} other {# Paare unterscheiden sich in Jahr, Definition oder Quelle und sind in der Tabelle so gekennzeichnet.}}",
  unknown: "Paare ohne Sprung",
  unknownLead: "Bei diesen Nachbarn fehlt ein Wert oder es fehlen beide. Fehlend ist nicht 0.",
  unknownPair: "{first} | {second}: keine Angabe für {missing}",
};
