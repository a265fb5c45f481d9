import type { border as english } from "../en/border";

export const border: Record<keyof typeof english, string> = {
  pair: "Frontière",
  pairOption: "{first} | {second}",
  noPair:
    "Les territoires comparés ne se trouvent pas de part et d’autre d’une frontière terrestre\u00a0: il n’y a donc pas de frontière à observer. Choisissez une région transfrontalière ou des territoires de deux pays voisins.",
  profile: "À travers la frontière",
  profileTitle: "{indicator} à travers la frontière {first} | {second}",
  profileSubtitle:
    "{unit}, {year}. Chaque cercle est une unité NUTS 3\u202f; sa surface indique la population, sa couleur la classe sur la carte.",
  profileSummary:
    "{count, plural, one {# unité} other {# unités}} selon la distance\u00a0: {first} à gauche de 0, {second} à droite. {gap}",
  profileNuts2:
    "«\u00a0{indicator}\u00a0» n’est publié que pour les territoires NUTS 2. Ils sont trop vastes pour se situer à une seule distance d’une frontière, et leurs valeurs ne sont pas réparties sur des unités plus petites\u00a0: pour le profil, choisissez un indicateur de niveau NUTS 3. Les écarts entre territoires NUTS 2 voisins suivent ci-dessous.",
  profileClass:
    "«\u00a0{indicator}\u00a0» range les territoires par types. Des types n’ont ni moyenne ni différence\u00a0: on ne peut tracer ni profil ni écart. Choisissez un indicateur chiffré.",
  profileEmpty:
    "Aucune unité de ces deux pays n’a à la fois une valeur et une distance\u00a0: il n’y a pas de profil. Choisissez un autre indicateur ou une autre frontière.",
  measuring: "Les distances sont en cours de mesure.",
  distancesFailed: "Les distances à la frontière n’ont pas pu être calculées\u00a0: il n’y a pas de profil.",
  axisDistance: "kilomètres jusqu’à l’autre pays",
  row: "Unités selon la distance",
  mark: "{name}, {country}\u00a0: {value} ({year}), à {distance} de l’autre pays ({neighbour}), {population, plural, one {# habitant} other {# habitants}}",
  markNoPopulation:
    "{name}, {country}\u00a0: {value} ({year}), à {distance} de l’autre pays ({neighbour}), population inconnue",
  hint: "Pointez un cercle pour le lire. Faites glisser le pointeur sur le graphique, ou utilisez les deux champs ci-dessous, pour marquer des unités ici, sur la carte et dans le tableau.",
  keyUnit: "unité",
  keyLine: "courbe lissée de chaque côté",
  keyGap: "écart à la frontière",
  gap: "Écart à la frontière",
  points: "{value} points de pourcentage",
  gapNote:
    "Courbe du côté {second} à 0\u00a0km moins courbe du côté {first} à 0\u00a0km = {right} − {left}. Une estimation lissée, non une mesure à la frontière.",
  gapBeyond:
    "Incertain\u00a0: en allant vers la frontière, la courbe sort des valeurs de ses propres unités à moins de {bandwidth} ({sides}).",
  gapSide: "{country}\u00a0: de {least} à {greatest}",
  gapNone:
    "Aucun écart ne peut être indiqué\u00a0: un côté compte moins de trois unités de population connue à moins de {bandwidth} de la frontière ({countries}).",
  gapSpoken: "Écart à la frontière\u00a0: {gap}.",
  gapUnknownSpoken: "Aucun écart ne peut être indiqué.",
  method: "Comment le profil est établi",
  methodDistance:
    "Distance\u00a0: d’un point à l’intérieur de l’unité à la frontière terrestre la plus proche du pays situé de l’autre côté, à vol d’oiseau\u202f; distance géodésique, frontières au 1:3\u202f000\u202f000, jusqu’à 300\u00a0km. Une unité garde cette distance même si un troisième pays est plus proche.",
  methodLine:
    "Courbe\u00a0: régression linéaire locale (Cleveland 1979) pour chaque côté séparément, largeur de fenêtre {bandwidth}. Une unité pèse sa population × (1 − (d ÷ {bandwidth})³)³, d étant sa distance au point de la courbe\u202f; à moins de trois unités, pas de courbe. Chaque courbe est prolongée jusqu’à 0 à partir de ses unités les plus proches.",
  methodPopulation: "Population\u00a0: Eurostat, demo_r_pjanaggr3, 1er janvier {years}.",
  withoutValue: "Sans valeur et laissées de côté\u00a0: {names}.",
  withoutDistance:
    "À plus de 300\u00a0km de l’autre pays, ou sans distance, et laissées de côté\u00a0: {names}.",
  withoutPopulation: "De population inconnue, montrées mais absentes des courbes\u00a0: {names}.",
  andMore: "{names} et {count, plural, one {# autre} other {# autres}}",
  otherYears:
    "{count, plural, one {# unité a} other {# unités ont}} une valeur d’une autre année que {year}\u202f; le tableau les indique.",
  commonFlags: "Toutes les valeurs\u00a0: {flags}.",
  flagged:
    "{count, plural, one {# valeur est annotée} other {# valeurs sont annotées}}\u202f; le tableau l’indique.",
  range: "Marquer une partie du profil",
  rangeFrom: "De",
  rangeTo: "À",
  rangeSpoken: "{kilometres} kilomètres à l’intérieur\u00a0: {country}",
  rangeZero: "à la frontière",
  rangeSides: "Au-dessous de 0\u00a0: {first}. Au-dessus de 0\u00a0: {second}.",
  rangeClear: "Ne rien marquer",
  rangeMarked: "{count, plural, =0 {Aucune unité marquée} one {# unité marquée} other {# unités marquées}}",
  mapLabel: "{indicator} de part et d’autre de la frontière",
  tableCaption: "{indicator}, {year}, selon la distance à la frontière {first} | {second}\u202f; {unit}",
  tableMarked:
    "{count, plural, =0 {Aucune unité dans la partie marquée.} one {Seulement l’unité de la partie marquée.} other {Seulement les # unités de la partie marquée.}}",
  populationOf: "{population, plural, one {# habitant} other {# habitants}}",
  populationUnknown: "population inconnue",
  columnUnit: "Unité",
  columnDistance: "Distance",
  columnValue: "Valeur",
  showAll: "Afficher les {count, number} lignes",
  gaps: "Écarts entre voisins",
  gapsLead:
    "Deux territoires voisins de pays différents, côte à côte\u00a0: là où la valeur saute, la frontière est tracée en épais.",
  gapsMap:
    "Frontières d’État, chaque tronçon aussi épais que l’écart entre ses deux voisins\u00a0: {indicator}",
  gapsOrder: "Écart exprimé en",
  order_absolute: "différence",
  order_relative: "part de la moyenne",
  absoluteFormula: "Écart = |a − b|, en {unit}.",
  relativeFormula:
    "Écart = |a − b| ÷ ((a + b) ÷ 2)\u00a0: 0\u00a0% si les deux valeurs sont égales, 200\u00a0% si l’une d’elles est 0.",
  noRelative:
    "Cet indicateur est une évolution\u00a0: 0 n’y signifie pas «\u00a0rien\u00a0», les écarts n’ont donc ni part de la moyenne ni rapport.",
  gapsNone: "Aucun des territoires comparés n’en touche un autre à une frontière d’État.",
  gapsNoValue: "Aucune paire de voisins n’a ses deux valeurs\u00a0: aucun écart ne peut être montré.",
  widthKey: "Épaisseur de la frontière",
  widthOf: "écart {gap}",
  gapsTable:
    "Écarts aux frontières d’État, le plus grand d’abord\u00a0: {count, plural, one {# paire} other {# paires}}\u202f; valeurs et différences\u00a0: {unit}",
  columnPair: "Voisins",
  columnValues: "Valeurs",
  columnGap: "Écart",
  columnRatio: "Rapport",
  ratio: "{ratio}\u00a0:\u00a01",
  difference_year: "années différentes\u00a0: {first} et {second}",
  difference_definition: "définitions différentes",
  difference_source: "sources différentes",
  notComparable: "à comparer avec prudence",
  careful:
    "{count, plural, =0 {Aucune différence d’année, de définition ou de source n’est connue dans ces paires.} one {# paire diffère par l’année, la définition ou la source et est signalée dans le tableau.} other {# paires diffèrent par l’année, la définition ou la source et sont signalées dans le tableau.}}",
  unknown: "Paires sans écart",
  unknownLead: "Pour ces voisins, une valeur manque, ou les deux. Une donnée manquante n’est pas 0.",
  unknownPair: "{first} | {second}\u00a0: aucune donnée pour {missing}",
};
