/** What is asked for, in the search language, and which record has to answer; names, dates and numbers only. */
export interface RecordFacts {
  readonly record: string;
  readonly queries: readonly string[];
  /** Values of the facets it has to be found under. */
  readonly under: Readonly<Record<string, readonly string[]>>;
  /** Where it lies: longitude and latitude; null for a thing with many places. */
  readonly at: readonly [longitude: number, latitude: number] | null;
}

const berlin = [13.41053, 52.52437] as const;
const luxembourg = [6.13, 49.61167] as const;
const paris = [2.3488, 48.85341] as const;

export const eventFacts: readonly RecordFacts[] = [
  {
    record: "event:ibk-foundation-1972",
    queries: [
      '"Internationalen Bodensee-Konferenz" Gründung',
      '"14 January 1972" Konstanz',
      "Vorarlberg Schaffhausen Thurgau Bayern Baden-Württemberg Gallen foundation",
      "Gewässerschutz or Wasser Bodensee",
    ],
    under: { kind: ["event"], eventType: ["foundation"], country: ["DE"], region: ["ibk"] },
    at: [9.17582, 47.66033],
  },
  {
    record: "event:moro-guev-2008",
    queries: [
      "MORO grenzüberschreitenden Verflechtungsräumen",
      "BBSR BMVBS Saarland 2008",
      '"May 2011"',
      '"Februar 2011"',
    ],
    under: { kind: ["programme"], eventType: ["programme"], country: ["DE"] },
    at: berlin,
  },
  {
    record: "event:metroborder-2010",
    queries: [
      "METROBORDER ESPON polycentric",
      '"University of Luxembourg"',
      "250.000 or 250,000",
      '"31 December 2010"',
    ],
    under: { kind: ["document"], eventType: ["study"], country: ["LU"] },
    at: luxembourg,
  },
  {
    record: "event:tmo-foundation-2010",
    queries: [
      "Offenburger Erklärung",
      '"9 December 2010" Offenburg',
      "Trinationalen Metropolregion Oberrhein Gründung",
    ],
    under: { kind: ["event"], eventType: ["foundation"], country: ["DE"], region: ["tmo"] },
    at: [7.94495, 48.47377],
  },
  {
    record: "event:imeg-foundation-2011",
    queries: [
      '"17 March 2011" IMeG',
      "Regio Aachen Hochrhein Bodensee-Oberschwaben Saarland foundation",
      "Mittlerer Oberrhein Südlicher Gründung",
      '"territorial cohesion" IMeG',
    ],
    under: {
      kind: ["event"],
      eventType: ["foundation"],
      country: ["DE"],
      region: ["emr", "gr", "tmo", "ibk"],
    },
    at: berlin,
  },
  {
    record: "event:moro-imeg-2011",
    queries: [
      "Initiativkreis deutscher Verflechtungsräumen MORO",
      '"April 2011"',
      '"Dezember 2013"',
      "infrastructure mobility environment MORO",
    ],
    under: { kind: ["programme"], eventType: ["programme"], language: ["de", "en"] },
    at: berlin,
  },
  {
    record: "event:imeg-conference-2012",
    queries: [
      '"Luxemburger Thesen"',
      '"Im Netzwerk handeln"',
      '"19 November 2012" Luxembourg',
      "CENTROPE Öresund Genf Lille 120",
      '"place de l’Europe" 4',
    ],
    under: { kind: ["event"], eventType: ["conference"], country: ["LU"] },
    at: luxembourg,
  },
  {
    record: "event:difu-seminar-2013",
    queries: ['"25 February 2013" Difu', "Elke Becker Hollbach-Grömig", "freiwillige Kooperation Kommunen"],
    under: { kind: ["seminar"], eventType: ["seminar"], country: ["DE"] },
    at: berlin,
  },
  {
    record: "event:mot-cahier-2014",
    queries: ["MOT guide observation territories", '"April 2014"', "MOT Raumbeobachtung"],
    under: { kind: ["document"], eventType: ["publication"], country: ["FR"] },
    at: paris,
  },
  {
    record: "event:imeg-bvwp-2016",
    queries: ["Bundesverkehrswegeplan 2030", "IMeG statement transport 2016"],
    under: { kind: ["document"], eventType: ["statement"], country: ["DE"] },
    at: berlin,
  },
  {
    record: "event:difu-dialog-2016",
    queries: [
      '"Nicht ohne meine Nachbarn"',
      '"13 January 2016"',
      "17:00 Difu",
      "Brandenburg Nachbarn",
      "Zimmerstr Difu dialogue",
    ],
    under: { kind: ["event"], eventType: ["dialogue"], country: ["DE"] },
    at: berlin,
  },
  {
    record: "event:ikm-meeting-2016",
    queries: [
      "IKM 49",
      '"28 April 2016" München',
      '"Europäische Metropolregionen in Deutschland"',
      "EU funding mobility IKM",
    ],
    under: { kind: ["event"], eventType: ["meeting"], country: ["DE"] },
    at: [11.57549, 48.13743],
  },
  {
    record: "event:espon-lu-2019",
    queries: ["ESPON Contact Point 2019", "sixty ESPON", '"services of general interest" Luxembourg ESPON'],
    under: { kind: ["event"], eventType: ["conference"], country: ["LU"] },
    at: luxembourg,
  },
  {
    record: "event:dortmund-delegation-2019",
    queries: ["Delegationsreise Dortmund", '"August 2019" Cluj-Napoca', "delegation energy water"],
    under: { kind: ["event"], eventType: ["visit"], country: ["RO", "DE"] },
    at: [23.6, 46.76667],
  },
  {
    record: "event:mot-network-day-2019",
    queries: [
      '"25 September 2019"',
      "Fachtag MOT Besançon",
      '"Coopérations métropolitaines transfrontalières"',
      "Hochschulkooperation Internationalisierung Entwicklung",
      "Competition complementarity or Wettbewerb",
      "Gesundheit Innovationen",
      '"enseignement supérieur et recherche"',
      "Delcasso-Dejoux Pyrénées-Orientales Andorra",
      "Bôle Morteau",
      "90 80 participants",
      "Jurabogen PAMINA Sillon lorrain Haute-Alsace",
      "synthesis 10 2020",
      "operational levers multipolar or polycentric or centres",
      "territories authorities inspire",
      "hinterland rural rare services",
      "institutional setting",
    ],
    under: {
      kind: ["event"],
      eventType: ["round_table"],
      country: ["FR"],
      theme: ["health", "research", "economy", "cohesion"],
    },
    at: [6.01815, 47.24878],
  },
  {
    record: "event:dortmund-cluj-loi-2020",
    queries: [
      '"Letter of Intent" Dortmund Cluj-Napoca',
      '"31 July 2020"',
      "video Dortmund Cluj",
      "smart city start-ups innovation cluster Dortmund",
      "Daseinsvorsorge Dortmund Cluj",
    ],
    under: { kind: ["partnership"], eventType: ["agreement"], country: ["DE", "RO"] },
    at: [7.466, 51.51494],
  },
  {
    record: "event:szczecin-monitoring-2020",
    queries: ["Szczecin virtual or virtuelle", '"2 December 2020"', "Gerd Hager GeoRhena"],
    under: { kind: ["event"], eventType: ["conference"], country: ["PL"] },
    at: [14.55302, 53.42894],
  },
  {
    record: "event:mot-assembly-2021",
    queries: [
      "Jahrestreffen MOT",
      '"21 September 2021" Morteau',
      "Doubs Chaux-de-Fonds",
      "resilience citizenship MOT",
    ],
    under: { kind: ["event"], eventType: ["general_assembly"], country: ["FR"] },
    at: [6.60716, 47.05784],
  },
  {
    record: "event:iresilience-2021",
    queries: [
      "iResilience",
      '"November 2021"',
      '"October 2023"',
      "BMBF climate adaptation",
      "resilience smart city Dortmund",
    ],
    under: { kind: ["programme"], eventType: ["project"], country: ["RO", "DE"] },
    at: [23.6, 46.76667],
  },
  {
    record: "event:imeg-pandemic-paper-2022",
    queries: [
      '"Grenzregionen und Pandemie"',
      "IMeG position paper 2022",
      "pandemic lessons commuters border controls",
    ],
    under: { kind: ["document"], eventType: ["position_paper"], theme: ["crisis"] },
    at: [6.08342, 50.77664],
  },
  {
    record: "event:ibk-jubilee-2022",
    queries: [
      "Säntis",
      '"14 January 2022"',
      "2,502 or 2502 or 2.502",
      "Regierungskommission Bodensee",
      '"50 Jahre"',
    ],
    under: { kind: ["event"], eventType: ["jubilee"], country: ["CH"], region: ["ibk"] },
    at: [9.34331, 47.24937],
  },
  {
    record: "event:difu-seminar-2022",
    queries: [
      '"Zusammen ist man weniger allein"',
      '"1 December 2022" 10:00',
      '"2 December 2022" 15:30',
      '"16 November 2022"',
      '"20 September 2022"',
      '"Deutsches Institut für Urbanistik" Zimmerstr 13 10969 "14–15"',
      "255 EUR",
      "385 EUR Städtetag Gemeindebund Landkreistag",
      "495 EUR",
      "Zuwenderstadt or Zuwenderstädte",
      "Sylvia Koenig",
      '"Presse- und Öffentlichkeitsarbeit"',
      "event72512",
      "30 November 2022",
      "construction politics social traffic",
      "transregional national",
      '"Philo not logy"',
      '"Philo not logy" Psycho',
      '"Federal Republic of Germany"',
      "category whole criterion",
      "talks discussion exchange",
      "Schubladen drawers",
    ],
    under: {
      kind: ["seminar"],
      eventType: ["seminar"],
      country: ["DE"],
      language: ["de"],
      fee: ["paid"],
      relevance: ["transregional", "national"],
      subjectArea: ["construction", "politics", "social_studies", "traffic"],
      targetGroup: ["all_interested"],
    },
    at: berlin,
  },
  {
    record: "event:mot-living-areas-2023",
    queries: [
      "MOT pilot living areas",
      '"April 2023" MOT',
      "Kortrijk Tournai Genève Monaco PAMINA",
      "16 MOT",
    ],
    under: { kind: ["programme"], eventType: ["project"], country: ["FR"] },
    at: paris,
  },
  {
    record: "event:grenzraumakademie-2023",
    queries: [
      '"20 April 2023"',
      '"21 April 2023" Berlin',
      "CoBo FAU Gallen",
      '"Bundesamt für Bauwesen und Raumordnung"',
      "Sebastian Wilske",
      "Andrea Hartz Florian Weber Julia Dittel",
      "Dejozé Mollet-Piffert Hummel Jurisch Leypoldt",
      "130 atlas",
      "transfer good practice integration or praxis",
    ],
    under: { kind: ["event"], eventType: ["conference"], theme: ["crisis"] },
    at: berlin,
  },
  {
    record: "event:quattropole-25-2025",
    queries: [
      '"25 Jahre QuattroPole"',
      '"28 November 2025"',
      "QuattroPole tourism education jubilee or anniversary",
    ],
    under: { kind: ["event"], eventType: ["jubilee"], country: ["LU"], region: ["gr"] },
    at: luxembourg,
  },
  {
    record: "event:eurodistricts-2026",
    queries: [
      '"22 January 2026"',
      "Landratsamt Lörrach",
      "Eurhena PAMINA SaarMoselle Basel Strasbourg-Ortenau meeting",
      "health culture tourism eurodistrict",
    ],
    under: { kind: ["event"], eventType: ["meeting"], country: ["DE"], region: ["gr", "tmo"] },
    at: [7.66457, 47.61497],
  },
];
