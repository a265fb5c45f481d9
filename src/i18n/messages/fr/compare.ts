import type { compare as english } from "../en/compare";

export const compare: Record<keyof typeof english, string> = {
  chartKeys: "Les touches fléchées mènent d’un signe à l’autre.",
  back: "Retour à la carte",
  headlineScore: "Score\u00a0: {areas}",
  headline: "{indicator}\u00a0: {areas}, {year}",
  reading: "À lire avant de comparer",
  areas: "Territoires comparés",
  removeArea: "Retirer {area}",
  addArea: "Ajouter un territoire\u00a0: région, territoire partenaire ou pays",
  addAreaHint: "Ajouter un territoire…",
  areaNothing: "Aucun territoire trouvé pour «\u00a0{query}\u00a0».",
  areasFull: "Au plus {most, number} territoires\u00a0: retirez-en un pour en ajouter un autre.",
  oneArea: "Un seul territoire\u00a0: ajoutez-en un second pour comparer.",
  withoutUnits:
    "Aucun de ces territoires ne compte encore d’unité statistique. Ajoutez un autre territoire, ou placez des unités dans votre propre région sur la carte.",
  withoutValues:
    "Cet indicateur n’a de valeur dans aucun de ces territoires. Choisissez un autre indicateur ou ajoutez un autre territoire.",
  chosenUnit: "{name} est signalé dans toutes les cartes, tous les graphiques et tableaux.",
  charts: "Manières de comparer",
  chart_figures: "Chiffres",
  chart_units: "Toutes les unités",
  chart_relation: "Deux indicateurs",
  chart_time: "Au fil du temps",
  chart_border: "À la frontière",
  chart_score: "Score",
  kind_region: "Région transfrontalière",
  "kind_partner-area": "Territoire partenaire",
  kind_country: "Pays",
  kind_union: "Calculé ici à partir de ses unités",
  partOf: "Territoire partenaire de {region}",
  union: "Union européenne",
  maps: "Côte à côte",
  mapLabel: "Carte\u00a0: {indicator}, {area}, {year}",
  rankingTitle: "{indicator}\u00a0: les territoires dans l’ordre",
  rankingSummary: "De la plus grande valeur à la plus petite\u00a0: {order}.",
  computedHere:
    "Les pays et l’Union européenne sont calculés ici à partir de leurs unités dans les tableaux, selon la même formule\u202f; la France en tant que pays sans l’outre-mer, l’Union européenne avec toutes ses unités.",
  countContext:
    "Un effectif croît avec la taille du territoire\u00a0: les pays et l’Union européenne ne figurent que dans le tableau.",
  surroundings: "Dans chaque territoire et autour de lui",
  surroundingsSummary:
    "{indicator}\u00a0: {area} à côté de {count, plural, one {# autre territoire} other {# autres territoires}}, à l’échelle commune de ces graphiques.",
  tableTitle: "Tous les chiffres",
  tableCaption:
    "{indicator}, {year}\u00a0: territoires comparés, territoires partenaires, pays, Union européenne",
  valueWithUnit: "Valeur ({unit})",
  countryColumn: "Pays",
  classColumn: "Classe",
  countColumn: "Unités",
  remarkFigures: "{sign} Une valeur manque, est d’une autre année ou annotée.",
  remarkFiguresHint: "Pointez la barre ou lisez le tableau.",
  remarkUnits:
    "Signe vide\u00a0: autre année ou valeur annotée ({count, plural, one {# unité} other {# unités}}).",
  readoutAreas: "Pointez une barre pour lire couverture, années et remarques.",
  readArea: "Lire un territoire",
  readAreaHint: "Pointez un territoire sur une carte, ou choisissez-en un ici, pour le lire.",
  readAreaNone: "aucun choisi",
  readoutUnits: "Pointez un signe pour le lire\u202f; choisissez-le pour le signaler partout.",
  readoutYears: "Pointez un signe pour lire année, valeur et remarques.",
  classesTitle: "{indicator}\u00a0: unités par classe",
  classPart: "{area}, {class}\u00a0: {count, number} sur {all, plural, one {# unité} other {# unités}}",
  classCount: "{class} {count, number}",
  noUnits: "aucune unité entièrement comprise",
  median: "Médiane {value}",
  distributionTitle: "{indicator}\u00a0: la dispersion des unités",
  distributionNote:
    "Un point est une unité entièrement comprise\u202f; la boîte contient la moitié centrale, le trait fort est la médiane. Chaque unité compte une fois.",
  bandSummary:
    "{area}\u00a0: {count, plural, one {# unité} other {# unités}} de {least} à {greatest}, la moitié de {lower} à {upper}, médiane {median}.",
  distributionTable: "Les boîtes en chiffres",
  measure_least: "Minimum",
  measure_lowerQuartile: "Premier quartile",
  measure_median: "Médiane",
  measure_upperQuartile: "Troisième quartile",
  measure_greatest: "Maximum",
  inPart: "n’appartient qu’en partie, laissé de côté dans les chiffres et graphiques",
  relationTitle: "{first} et {second}",
  relationSummary:
    "{count, plural, one {# unité} other {# unités}} avec les deux valeurs. Que deux valeurs aillent de pair ne veut pas dire que l’une cause l’autre.",
  ofYears: "{indicator} {years}",
  relationClass:
    "«\u00a0{indicator}\u00a0» est une classification, pas une quantité\u00a0: elle n’a pas de place sur un axe. Choisissez un autre indicateur.",
  relationNone: "Il n’existe pas d’autre indicateur pour les mêmes unités.",
  relationLevel:
    "{reason, select, same {Choisissez un second indicateur, différent du premier.} class {«\u00a0{second}\u00a0» est une classification, pas une quantité\u00a0: elle n’a pas de place sur un axe. Choisissez un autre indicateur.} other {«\u00a0{first}\u00a0» existe pour les unités NUTS\u00a0{firstLevel}, «\u00a0{second}\u00a0» pour les unités NUTS\u00a0{secondLevel}\u00a0: des valeurs d’unités différentes ne peuvent pas être mises en regard. Choisissez un autre indicateur.}}",
  relationEmpty: "Aucune unité n’a de valeur pour les deux indicateurs.",
  relationLeftOut:
    "{count, plural, one {# unité à laquelle manque l’une des deux valeurs est laissée de côté.} other {# unités auxquelles manque l’une des deux valeurs sont laissées de côté.}}",
  logarithmic: "Échelle logarithmique\u00a0: des écarts égaux sont des rapports égaux",
  logarithmic_first: "Premier indicateur (horizontal)",
  logarithmic_second: "Second indicateur (vertical)",
  timeTitle: "{indicator} au fil du temps",
  indexUnit: "indice, première valeur = 100",
  seriesLook: "Ce que montrent les lignes",
  seriesLook_values: "Valeurs",
  seriesLook_index: "Indice, première valeur = 100",
  seriesTable: "Les lignes en chiffres",
  seriesEmpty:
    "La série chronologique, publiée pour huit pays, ne contient aucun de ces territoires. Choisissez un autre indicateur ou ajoutez un autre territoire.",
  seriesInPart:
    "{area} : valeurs pour {covered, number} unités sur {units, number} seulement ; la courbe n’en représente qu’une partie.",
  noSeries:
    "Les tableaux ne contiennent pas de série chronologique de «\u00a0{indicator}\u00a0». Il en existe une pour\u00a0:",
  seriesCountries: "Lignes fines interrompues\u00a0: les pays de ces territoires, tels que publiés.",
  seriesNoCountries:
    "Les pays écraseraient les effectifs des régions\u00a0: choisissez l’indice pour les voir à côté des territoires.",
  seriesMiddle:
    "Ces chiffres ne se laissent pas moyenner\u00a0: une ligne suit l’unité médiane du territoire, ce qui n’est pas un chiffre de la région.",
  seriesIncomplete:
    "Une année où une unité manque à un territoire est laissée de côté\u00a0: la somme semblerait baisser.",
  seriesBreaks:
    "Signe barré\u00a0: rupture de série\u202f; les valeurs d’avant et d’après ne sont pas comparables.",
  seriesRemarks: "Signe vide\u00a0: estimé, provisoire, ou sans certaines unités.",
  lineSummary: "{area}\u00a0: de {from} ({fromYear}) à {to} ({toYear}).",
  lineEmpty: "{area}\u00a0: aucune donnée.",
  scale: "Échelle",
  forAll: "{indicator}\u00a0: toutes les valeurs portent la mention «\u00a0{remarks}\u00a0».",
  incomplete: "{covered, number} unités sur {units, number} seulement",
};
