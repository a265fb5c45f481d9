export const border = {
  pair: "Border",
  pairOption: "{first} | {second}",
  noPair:
    "The areas compared do not lie on both sides of a land border, so there is no border to look at. Choose a border region, or areas of two neighbouring countries.",
  profile: "Across the border",
  profileTitle: "{indicator} across the border {first} | {second}",
  profileSubtitle:
    "{unit}, {year}. Each circle is a NUTS 3 unit; its area shows the population, its colour the class on the map.",
  profileSummary:
    "{count, plural, one {# unit} other {# units}} by distance: {first} to the left of 0, {second} to the right. {gap}",
  profileNuts2:
    "“{indicator}” is published for NUTS 2 areas only. They are too large to stand at one distance from a border, and their values are not spread to smaller units: for the profile, choose an indicator of NUTS 3. The gaps between neighbouring NUTS 2 areas follow below.",
  profileClass:
    "“{indicator}” sorts areas into types. Types have no mean and no difference, so neither profile nor gap can be drawn. Choose an indicator with numbers.",
  profileEmpty:
    "None of the units of these two countries has both a value and a distance, so there is no profile. Choose another indicator or another border.",
  measuring: "Distances are being measured.",
  distancesFailed: "The distances from the border could not be computed, so there is no profile.",
  axisDistance: "kilometres to the other country",
  row: "Units by distance",
  mark: "{name}, {country}: {value} ({year}), {distance} to {neighbour}, {population, plural, one {# inhabitant} other {# inhabitants}}",
  markNoPopulation: "{name}, {country}: {value} ({year}), {distance} to {neighbour}, population not known",
  hint: "Point at a circle to read it. Drag across the chart, or use the two fields below, to mark units here, on the map and in the table.",
  keyUnit: "unit",
  keyLine: "smoothed line of each side",
  keyGap: "gap at the border",
  gap: "Gap at the border",
  points: "{value} percentage points",
  gapNote:
    "Line of {second} at 0\u00a0km less line of {first} at 0\u00a0km = {right} − {left}. A smoothed estimate, not a measurement at the border.",
  gapBeyond:
    "Uncertain: on the way to the border the line leaves the values of its own units within {bandwidth} ({sides}).",
  gapSide: "{country}: {least} to {greatest}",
  gapNone:
    "No gap can be stated: a side has fewer than three units with a known population within {bandwidth} of the border ({countries}).",
  gapSpoken: "Gap at the border: {gap}.",
  gapUnknownSpoken: "No gap can be stated.",
  method: "How the profile is made",
  methodDistance:
    "Distance: from a point inside the unit to the nearest land border of the country on the other side, as the crow flies; geodesic, borders at 1:3 million, up to 300\u00a0km. A unit keeps this distance where a third country is nearer.",
  methodLine:
    "Line: local linear regression (Cleveland 1979) for each side by itself, bandwidth {bandwidth}. A unit weighs its population × (1 − (d ÷ {bandwidth})³)³, d being its distance from the place of the line; fewer than three units within it: no line. At 0 each line is carried on from its nearest units.",
  methodPopulation: "Population: Eurostat, demo_r_pjanaggr3, 1 January {years}.",
  withoutValue: "Without a value and left out: {names}.",
  withoutDistance:
    "Farther than 300\u00a0km from the other country, or without a distance, and left out: {names}.",
  withoutPopulation: "Without a known population, shown but no part of the lines: {names}.",
  andMore: "{names} and {count, number} more",
  otherYears:
    "{count, plural, one {# unit has} other {# units have}} a value of another year than {year}; the table says which.",
  commonFlags: "All values: {flags}.",
  flagged: "{count, plural, one {# value has} other {# values have}} a flag; the table says which.",
  range: "Mark a part of the profile",
  rangeFrom: "From",
  rangeTo: "To",
  rangeSpoken: "{kilometres} kilometres inside {country}",
  rangeZero: "at the border",
  rangeSides: "Below 0: {first}. Above 0: {second}.",
  rangeClear: "Mark none",
  rangeMarked: "{count, plural, =0 {No unit marked} one {# unit marked} other {# units marked}}",
  mapLabel: "{indicator} on both sides of the border",
  tableCaption: "{indicator}, {year}, by distance from the border {first} | {second}; {unit}",
  tableMarked:
    "{count, plural, =0 {No unit lies in the marked part.} one {Only the unit in the marked part.} other {Only the # units in the marked part.}}",
  populationOf: "{population, plural, one {# inhabitant} other {# inhabitants}}",
  populationUnknown: "population not known",
  columnUnit: "Unit",
  columnDistance: "Distance",
  columnValue: "Value",
  showAll: "Show all {count, number} rows",
  gaps: "Gaps between neighbours",
  gapsLead:
    "Two neighbouring areas in different countries, side by side: where the value jumps, the border is drawn thick.",
  gapsMap: "State borders, each stretch as thick as the gap between its two neighbours: {indicator}",
  gapsOrder: "Gap as",
  order_absolute: "difference",
  order_relative: "share of the mean",
  absoluteFormula: "Gap = |a − b|, in {unit}.",
  relativeFormula:
    "Gap = |a − b| ÷ ((a + b) ÷ 2): 0\u00a0% where both are equal, 200\u00a0% where one of them is 0.",
  noRelative: "This indicator is a change: 0 is not nothing, so gaps have no share of a mean and no ratio.",
  gapsNone: "No two of the areas compared meet at a state border.",
  gapsNoValue: "No pair of neighbours has both values, so no gap can be shown.",
  widthKey: "Thickness of the border",
  widthOf: "gap {gap}",
  gapsTable:
    "Gaps at the state borders, the greatest first: {count, plural, one {# pair} other {# pairs}}; values and differences: {unit}",
  columnPair: "Neighbours",
  columnValues: "Values",
  columnGap: "Gap",
  columnRatio: "Ratio",
  ratio: "{ratio}\u00a0:\u00a01",
  difference_year: "years differ: {first} and {second}",
  difference_definition: "definitions differ",
  difference_source: "sources differ",
  notComparable: "compare with care",
  careful:
    "{count, plural, =0 {No pair is known to differ in year, definition or source.} one {# pair differs in year, definition or source and is marked so in the table.} other {# pairs differ in year, definition or source and are marked so in the table.}}",
  unknown: "Pairs without a gap",
  unknownLead: "For these neighbours one value or both are missing. Missing is not 0.",
  unknownPair: "{first} | {second}: no data for {missing}",
};
