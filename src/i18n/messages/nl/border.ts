import type { border as english } from "../en/border";

export const border: Record<keyof typeof english, string> = {
  pair: "Grens",
  pairOption: "{first} | {second}",
  noPair:
    "De vergeleken gebieden liggen niet aan weerszijden van een landgrens; er is dus geen grens om te bekijken. Kies een grensregio, of gebieden van twee buurlanden.",
  profile: "Dwars over de grens",
  profileTitle: "{indicator} dwars over de grens {first} | {second}",
  profileSubtitle:
    "{unit}, {year}. Elke cirkel is een NUTS 3-gebied; zijn oppervlak toont de bevolking, zijn kleur de klasse op de kaart.",
  profileSummary:
    "{count, plural, one {# gebied} other {# gebieden}} naar afstand: {first} links van 0, {second} rechts. {gap}",
  profileNuts2:
    "“{indicator}” wordt alleen voor NUTS 2-gebieden gepubliceerd. Die zijn te groot om op één afstand van een grens te liggen, en hun waarden worden niet over kleinere gebieden verdeeld: kies voor het profiel een indicator op NUTS 3-niveau. De sprongen tussen aangrenzende NUTS 2-gebieden volgen hieronder.",
  profileClass:
    "“{indicator}” deelt gebieden in typen in. Typen hebben geen gemiddelde en geen verschil, dus er kan geen profiel en geen sprong worden getekend. Kies een indicator met getallen.",
  profileEmpty:
    "Geen enkel gebied van deze twee landen heeft zowel een waarde als een afstand; er is dus geen profiel. Kies een andere indicator of een andere grens.",
  measuring: "De afstanden worden gemeten.",
  distancesFailed: "De afstanden tot de grens konden niet worden berekend; er is dus geen profiel.",
  axisDistance: "kilometer tot het andere land",
  row: "Gebieden naar afstand",
  mark: "{name}, {country}: {value} ({year}), {distance} tot {neighbour}, {population, plural, one {# inwoner} other {# inwoners}}",
  markNoPopulation: "{name}, {country}: {value} ({year}), {distance} tot {neighbour}, bevolking onbekend",
  hint: "Wijs een cirkel aan om hem te lezen. Sleep over de grafiek, of gebruik de twee velden eronder, om gebieden hier, op de kaart en in de tabel te markeren.",
  keyUnit: "gebied",
  keyLine: "vloeiende lijn van elke kant",
  keyGap: "sprong aan de grens",
  gap: "Sprong aan de grens",
  points: "{value} procentpunt",
  gapNote:
    "Lijn van {second} bij 0\u00a0km min lijn van {first} bij 0\u00a0km = {right} − {left}. Een vloeiend gemaakte schatting, geen meting aan de grens.",
  gapBeyond:
    "Onzeker: op weg naar de grens verlaat de lijn de waarden van haar eigen gebieden binnen {bandwidth} ({sides}).",
  gapSide: "{country}: {least} tot {greatest}",
  gapNone:
    "Er kan geen sprong worden genoemd: aan één kant liggen minder dan drie gebieden met bekende bevolking binnen {bandwidth} van de grens ({countries}).",
  gapSpoken: "Sprong aan de grens: {gap}.",
  gapUnknownSpoken: "Er kan geen sprong worden genoemd.",
  method: "Hoe het profiel ontstaat",
  methodDistance:
    "Afstand: van een punt binnen het gebied tot de dichtstbijzijnde landgrens van het land aan de andere kant, hemelsbreed; geodetisch, grenzen op schaal 1:3 miljoen, tot 300\u00a0km. Een gebied houdt deze afstand ook waar een derde land dichterbij is.",
  methodLine:
    "Lijn: lokale lineaire regressie (Cleveland 1979) voor elke kant apart, bandbreedte {bandwidth}. Een gebied heeft als gewicht zijn bevolking × (1 − (d ÷ {bandwidth})³)³, waarbij d de afstand tot de plaats op de lijn is; met minder dan drie gebieden daarbinnen is er geen lijn. Tot 0 wordt elke lijn vanaf haar dichtstbijzijnde gebieden doorgetrokken.",
  methodPopulation: "Bevolking: Eurostat, demo_r_pjanaggr3, 1 januari {years}.",
  withoutValue: "Zonder waarde en weggelaten: {names}.",
  withoutDistance: "Meer dan 300\u00a0km van het andere land, of zonder afstand, en weggelaten: {names}.",
  withoutPopulation: "Zonder bekende bevolking, wel getoond maar geen deel van de lijnen: {names}.",
  andMore: "{names} en nog {count, number}",
  otherYears:
    "{count, plural, one {# gebied heeft} other {# gebieden hebben}} een waarde uit een ander jaar dan {year}; de tabel noemt ze.",
  commonFlags: "Alle waarden: {flags}.",
  flagged:
    "{count, plural, one {# waarde heeft} other {# waarden hebben}} een kanttekening; de tabel noemt ze.",
  range: "Een deel van het profiel markeren",
  rangeFrom: "Van",
  rangeTo: "Tot",
  rangeSpoken: "{kilometres} kilometer binnen {country}",
  rangeZero: "aan de grens",
  rangeSides: "Onder 0: {first}. Boven 0: {second}.",
  rangeClear: "Niets markeren",
  rangeMarked:
    "{count, plural, =0 {Geen gebied gemarkeerd} one {# gebied gemarkeerd} other {# gebieden gemarkeerd}}",
  mapLabel: "{indicator} aan weerszijden van de grens",
  tableCaption: "{indicator}, {year}, naar afstand tot de grens {first} | {second}; {unit}",
  tableMarked:
    "{count, plural, =0 {In het gemarkeerde deel ligt geen gebied.} one {Alleen het gebied in het gemarkeerde deel.} other {Alleen de # gebieden in het gemarkeerde deel.}}",
  populationOf: "{population, plural, one {# inwoner} other {# inwoners}}",
  populationUnknown: "bevolking onbekend",
  columnUnit: "Gebied",
  columnDistance: "Afstand",
  columnValue: "Waarde",
  showAll: "Alle {count, number} rijen tonen",
  gaps: "Sprongen tussen buren",
  gapsLead:
    "Twee aangrenzende gebieden van verschillende landen naast elkaar: waar de waarde springt, is de grens dik getekend.",
  gapsMap: "Staatsgrenzen, elk stuk zo dik als de sprong tussen zijn twee buren: {indicator}",
  gapsOrder: "Sprong als",
  order_absolute: "verschil",
  order_relative: "deel van het gemiddelde",
  absoluteFormula: "Sprong = |a − b|, in {unit}.",
  relativeFormula:
    "Sprong = |a − b| ÷ ((a + b) ÷ 2): 0% waar beide gelijk zijn, 200% waar een van de twee 0 is.",
  noRelative:
    "Deze indicator is een verandering: 0 betekent niet “niets”, dus sprongen hebben geen deel van het gemiddelde en geen verhouding.",
  gapsNone: "Geen twee van de vergeleken gebieden raken elkaar aan een staatsgrens.",
  gapsNoValue: "Geen enkel paar buren heeft beide waarden; er kan geen sprong worden getoond.",
  widthKey: "Dikte van de grens",
  widthOf: "sprong {gap}",
  gapsTable:
    "Sprongen aan de staatsgrenzen, de grootste eerst: {count, plural, one {# paar} other {# paren}}; waarden en verschillen: {unit}",
  columnPair: "Buren",
  columnValues: "Waarden",
  columnGap: "Sprong",
  columnRatio: "Verhouding",
  ratio: "{ratio}\u00a0:\u00a01",
  difference_year: "verschillende jaren: {first} en {second}",
  difference_definition: "verschillende definities",
  difference_source: "verschillende bronnen",
  notComparable: "voorzichtig vergelijken",
  careful:
    "{count, plural, =0 {Van geen enkel paar is bekend dat jaar, definitie of bron verschilt.} one {# paar verschilt in jaar, definitie of bron en is in de tabel zo gemarkeerd.} other {# paren verschillen in jaar, definitie of bron en zijn in de tabel zo gemarkeerd.}}",
  unknown: "Paren zonder sprong",
  unknownLead: "Van deze buren ontbreekt één waarde of ontbreken beide. Ontbrekend is niet 0.",
  unknownPair: "{first} | {second}: geen gegevens voor {missing}",
};
