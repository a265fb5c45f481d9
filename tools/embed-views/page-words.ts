import type { Language } from "../../src/model/language";

/** What stands around the figures of a page; numbers, names and sentences come from the atlas itself. */
interface PageWords {
  readonly language: string;
  readonly languages: string;
  readonly atlas: string;
  readonly open: string;
  readonly figures: string;
  readonly tenLargestFlows: string;
  readonly tenPartnerCountries: string;
  readonly tenDensest: string;
  readonly regionFigures: string;
  readonly region: string;
  readonly country: string;
  readonly partnerships: string;
  readonly population: string;
  readonly area: string;
  readonly units: string;
  readonly cities: string;
  readonly unit: string;
  readonly year: string;
  readonly wholeUnits: string;
  readonly embed: string;
  readonly embedHow: string;
  readonly more: string;
  readonly statements: string;
  readonly privacy: string;
  readonly accessibility: string;
}

export const pageWords: Readonly<Record<Language, PageWords>> = {
  de: {
    language: "Deutsch",
    languages: "Sprachen",
    atlas: "Grenzatlas",
    open: "Karte zum Bewegen öffnen",
    figures: "Die wichtigsten Zahlen",
    tenLargestFlows: "Die größten Ströme, höchstens zehn",
    tenPartnerCountries: "Staaten mit den meisten Partnerstädten, höchstens zehn",
    tenDensest: "Die zehn am dichtesten bevölkerten NUTS-3-Einheiten",
    regionFigures: "Bevölkerung, Fläche und Einheiten",
    region: "Region",
    country: "Staat",
    partnerships: "Partnerschaften",
    population: "Einwohner",
    area: "Fläche",
    units: "NUTS-3-Einheiten",
    cities: "Städte",
    unit: "Einheit",
    year: "Jahr",
    wholeUnits:
      "Summen der ganz zugehörigen Einheiten; was nur zum Teil zur Region gehört, ist nicht mitgezählt. Quelle: Eurostat (demo_r_pjanaggr3, reg_area3).",
    embed: "Diese Ansicht einbetten",
    embedHow: "Diesen Code in die eigene Seite kopieren:",
    more: "Weitere Ansichten",
    statements: "Erklärungen",
    privacy: "Datenschutz",
    accessibility: "Barrierefreiheit",
  },
  fr: {
    language: "Français",
    languages: "Langues",
    atlas: "Grenzatlas",
    open: "Ouvrir la carte interactive",
    figures: "Les principaux chiffres",
    tenLargestFlows: "Les flux les plus importants, dix au plus",
    tenPartnerCountries: "Les États qui comptent le plus de villes partenaires, dix au plus",
    tenDensest: "Les dix unités NUTS 3 les plus densément peuplées",
    regionFigures: "Population, superficie et unités",
    region: "Région",
    country: "État",
    partnerships: "Partenariats",
    population: "Habitants",
    area: "Superficie",
    units: "Unités NUTS 3",
    cities: "Villes",
    unit: "Unité",
    year: "Année",
    wholeUnits:
      "Sommes des unités entières\u202f; celles qui n’appartiennent qu’en partie à la région ne sont pas comptées. Source\u00a0: Eurostat (demo_r_pjanaggr3, reg_area3).",
    embed: "Intégrer cette vue",
    embedHow: "Copiez ce code dans votre page\u00a0:",
    more: "Autres vues",
    statements: "Déclarations",
    privacy: "Protection des données",
    accessibility: "Accessibilité",
  },
  nl: {
    language: "Nederlands",
    languages: "Talen",
    atlas: "Grenzatlas",
    open: "De interactieve kaart openen",
    figures: "De belangrijkste cijfers",
    tenLargestFlows: "De grootste stromen, ten hoogste tien",
    tenPartnerCountries: "Staten met de meeste partnersteden, ten hoogste tien",
    tenDensest: "De tien dichtstbevolkte NUTS 3-gebieden",
    regionFigures: "Bevolking, oppervlakte en gebieden",
    region: "Regio",
    country: "Staat",
    partnerships: "Partnerschappen",
    population: "Inwoners",
    area: "Oppervlakte",
    units: "NUTS 3-gebieden",
    cities: "Steden",
    unit: "Gebied",
    year: "Jaar",
    wholeUnits:
      "Sommen van de gebieden die er geheel bij horen; wat maar voor een deel bij de regio hoort, is niet meegeteld. Bron: Eurostat (demo_r_pjanaggr3, reg_area3).",
    embed: "Deze weergave insluiten",
    embedHow: "Kopieer deze code naar uw pagina:",
    more: "Andere weergaven",
    statements: "Verklaringen",
    privacy: "Privacy",
    accessibility: "Toegankelijkheid",
  },
  en: {
    language: "English",
    languages: "Languages",
    atlas: "Grenzatlas",
    open: "Open the interactive map",
    figures: "The main figures",
    tenLargestFlows: "The largest flows, at most ten",
    tenPartnerCountries: "Countries with the most partner cities, at most ten",
    tenDensest: "The ten most densely populated NUTS 3 units",
    regionFigures: "Population, area and units",
    region: "Region",
    country: "Country",
    partnerships: "Partnerships",
    population: "Inhabitants",
    area: "Area",
    units: "NUTS 3 units",
    cities: "Cities",
    unit: "Unit",
    year: "Year",
    wholeUnits:
      "Sums of the units that belong to the region as a whole; those that belong only in part are not counted. Source: Eurostat (demo_r_pjanaggr3, reg_area3).",
    embed: "Embed this view",
    embedHow: "Copy this code into your page:",
    more: "More views",
    statements: "Statements",
    privacy: "Privacy",
    accessibility: "Accessibility",
  },
};
