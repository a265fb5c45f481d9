export const sentence = {
  overview:
    "{regions, plural, one {# metropolitan border region} other {# metropolitan border regions}} with {units, number} statistical units and {cities, number} cities in {states, number} states",
  region: "{name}: {units, number} NUTS 3 units and {cities, number} cities in {countries}",
  regionPopulation:
    "{name}: {units, number} NUTS 3 units and {cities, number} cities in {countries}; {population} inhabitants in {year}; source: Eurostat",
  regionPopulationInPart:
    "{name}: {units, number} NUTS 3 units and {cities, number} cities in {countries}; {population} inhabitants in {year} in {covered, number} of the units; source: Eurostat",
  place: "{name}, {country}",
  facts: "{name}: {facts}",
  population: "{population} inhabitants",
  toBorder: "{distance} to the nearest state border ({country})",
  unit: "{name} ({code}), {country}",
  unitPopulation: "{name} ({code}), {country}: {population} inhabitants in {year}; source: Eurostat",
  network: "{name}: {kind}, {count, plural, one {# member} other {# members}} in the tables",
  distance: "Border distance, {place}: up to {kilometres}\u00a0km from a state border",
  distanceShares:
    "Border distance, {place}: {population} of the population and {places} of the places lie within {kilometres}\u00a0km of a state border; source: GeoNames, own computation",
  commuters: "Commuters across the border",
  commutersAll:
    "{title}: {count, plural, one {# flow} other {# flows}}, {people} people; source: {publisher}",
  commutersTop:
    "{title}: {count, plural, one {the largest} other {the # largest}} of {all, number} flows, {people} people; source: {publisher}",
  commutersSingle:
    "{title}: {count, plural, one {# single figure} other {# single figures, not to be added}}",
  flowFocus: "{count, plural, one {focus area} other {focus areas}}: {areas}",
  flowFocusMany: "{count, number} focus areas",
  partners: "Partner cities, {place}",
  partnersCount:
    "Partner cities, {place}: {count, plural, one {# partnership} other {# partnerships}} between cities in {countries, number} countries",
  indicators: "Indicators by statistical area",
  indicatorsShown: "{measure}, {year}, {place}",
  portrait: "{region}: portrait on one page",
  comparison: "Comparison",
  comparisonShown: "Comparison: {measure}, {year}; {areas}",
  allRegions: "all regions",
  remarks: "{first}; {second}",
  filtered: "the filters leave {count, number} of {all, number} cities",
  and: "{first}; {second}",
  catalogue: "Catalogue: {count, plural, =0 {no records} one {# record} other {# records}}",
  catalogueQuery:
    "Catalogue: {count, plural, =0 {no records} one {# record} other {# records}} for “{query}”",
  catalogueRecord: "Catalogue: {title}",
};
