import type { RecordFacts } from "./event-facts";

const network = (
  id: string,
  region: readonly string[],
  country: readonly string[],
  queries: readonly string[],
): RecordFacts => ({
  record: `network:${id}`,
  queries,
  under: { kind: ["network"], region, country },
  at: null,
});

export const networkFacts: readonly RecordFacts[] = [
  network("eurode", ["emr"], ["DE", "NL"], ["Eurode Herzogenrath Kerkrade", "Eurode municipal cooperation"]),
  network(
    "eurodistrict-basel",
    ["tmo"],
    ["CH", "DE", "FR"],
    [
      '"26 January 2007"',
      "TEB Saint-Louis association",
      "Basel Lörrach Weil Trinationaler",
      "user draft Basel",
    ],
  ),
  network(
    "eurodistrict-eurhena",
    ["tmo"],
    ["DE", "FR"],
    [
      '"5 July 2006"',
      "Eurhena EVTZ 2020",
      "Eurhena 344 communes",
      "Colmar Emmendingen Freiburg Mulhouse Müllheim Sélestat Waldkirch",
      "Eurhena schools sport energy health labour",
      "2004-10-07 Eurhena",
    ],
  ),
  network(
    "eurodistrict-pamina",
    ["tmo"],
    ["DE", "FR"],
    ["PAMINA Infobest Lauterbourg", "Haguenau Karlsruhe Landau PAMINA", "Südpfalz Nord-Alsace PAMINA"],
  ),
  network(
    "eurodistrict-saarmoselle",
    ["gr"],
    ["DE", "FR"],
    [
      'SaarMoselle "6 May 2004" or "5 May 2004"',
      "Forbach Saarbrücken Sarreguemines Völklingen",
      "SaarMoselle 77 communes",
    ],
  ),
  network(
    "eurodistrict-strasbourg-ortenau",
    ["tmo"],
    ["DE", "FR"],
    ['"17 October 2005"', "Ortenaukreis Offenburg Kehl Lahr Strasbourg", "Strasbourg-Ortenau agreement"],
  ),
  network(
    "imeg",
    ["emr", "gr", "tmo", "ibk"],
    ["DE"],
    [
      '"17 March 2011"',
      '"Region Aachen – Zweckverband"',
      '"Regionalverband Bodensee-Oberschwaben"',
      '"Regionalverband Hochrhein-Bodensee"',
      '"Regionalverband Mittlerer Oberrhein"',
      '"Regionalverband Südlicher Oberrhein"',
      "IMeG Rheinland-Pfalz Saarland",
      "IMeG spatial monitoring",
      "IMeG Berlin 2011",
      "potential across the border MGR",
      "laboratories Europe growth innovation",
      "national European interests",
      "territorial cohesion impulses",
      "partners European networks win",
      "long experience members",
      "MORO defining identifying",
      "publications statements meetings",
      "Grenzraumakademie Berlin 20 21 April 2023",
      "StädteRegion Köln Aachen",
      "Regio Aachen",
    ],
  ),
  network(
    "lernende-verwaltungen",
    ["ibk"],
    ["AT", "CH", "DE"],
    [
      "Lernende Verwaltungen eight cities",
      "Dornbirn Feldkirch Friedrichshafen Konstanz Kreuzlingen Radolfzell Schaffhausen Überlingen",
      "training reform exchange Verwaltungen",
    ],
  ),
  network(
    "quattropole",
    ["gr"],
    ["DE", "FR", "LU"],
    [
      "QuattroPole Luxembourg Metz Saarbrücken Trier",
      '"February 2000" QuattroPole',
      "QuattroPole 2014 2015 secretariat",
      "QuattroPole Esch-sur-Alzette Kennedy",
      "QuattroPole 500,000",
      "QuattroPole soft mobility housing tourism digitalisation marketing",
    ],
  ),
  network(
    "ring-of-six",
    ["emr", "gr"],
    ["BE", "DE", "FR", "IT", "LU", "NL"],
    [
      "Ring Köln Torino Lille Liège Rotterdam Esch-sur-Alzette",
      "Ring Turin 1958",
      "Ring 1983 2018 renewed",
      "Ring youth culture sport climate energy resilient",
      "Ring 65 2023 June",
    ],
  ),
  network(
    "sillon-lorrain",
    ["gr"],
    ["FR"],
    ["Sillon lorrain Metz Nancy Thionville Épinal", '"pôle métropolitain"'],
  ),
  network(
    "staedtebund-bodensee",
    ["ibk"],
    ["CH", "DE"],
    ["Städtebund Bodensee Friedrichshafen Schaffhausen", "Städtebund 26 two", "Städtebund founding member"],
  ),
  network(
    "staedtenetz-oberrhein",
    ["tmo"],
    ["CH", "DE", "FR"],
    [
      '"Réseau urbain rhénan" 2002',
      "Städtenetz Oberrhein 2005 Strasbourg informal",
      "Baden-Baden Basel Colmar Freiburg Karlsruhe Lahr Landau Lörrach Mulhouse Offenburg Strasbourg",
      "Städtenetz education science mobility sustainable culture",
    ],
  ),
  network(
    "tonicites",
    ["gr"],
    ["BE", "FR", "LU"],
    [
      "Tonicités LELA",
      '"July 2006" Tonicités',
      "Arlon Esch-sur-Alzette Longwy Luxembourg Metz Thionville",
      "Tonicités economy tourism culture urban",
      "Tonicités September 2007",
    ],
  ),
];

const institution = (id: string, region: string, queries: readonly string[]): RecordFacts => ({
  record: `institution:${id}`,
  queries,
  under: { kind: ["network"], region: [region] },
  at: null,
});

export const institutionFacts: readonly RecordFacts[] = [
  institution("emr-egtc", "emr", ["EVTZ Euregio Eupen", '"1 April 2019"', "EGTC Maas-Rhein"]),
  institution("emr-region-aachen", "emr", ['"Region Aachen" IMeG', "Zweckverband Bezirksregierung Köln"]),
  institution("gr-summit", "gr", ["Gipfel Großregion 1995", "Sommet Grande Région 24"]),
  institution("gr-house", "gr", ["Maison Grande Région Esch-sur-Alzette", '"June 2015"']),
  institution("gr-rheinland-pfalz", "gr", ["Rheinland-Pfalz IMeG Mainz"]),
  institution("gr-saarland", "gr", ["Saarland IMeG Saarbrücken"]),
  institution("ibk-conference", "ibk", ["IBK Konstanz 1972", '"14 January 1972" Bodensee-Konferenz']),
  institution("ibk-rv-bodensee-oberschwaben", "ibk", ["Regionalverband Bodensee-Oberschwaben IMeG"]),
  institution("ibk-rv-hochrhein-bodensee", "ibk", ["Regionalverband Hochrhein-Bodensee IMeG"]),
  institution("tmo-upper-rhine-conference", "tmo", ["Oberrheinkonferenz Kehl", "Conférence Rhin supérieur"]),
  institution("tmo-upper-rhine-council", "tmo", ["Oberrheinrat", "Conseil rhénan"]),
  institution("tmo-rv-mittlerer-oberrhein", "tmo", ["Regionalverband Mittlerer Oberrhein Karlsruhe"]),
  institution("tmo-rv-suedlicher-oberrhein", "tmo", ["Regionalverband Südlicher Oberrhein Freiburg"]),
  institution("tmo-metropolitan-region", "tmo", [
    "Trinationale Metropolregion Offenburg",
    '"9 December 2010"',
  ]),
];
