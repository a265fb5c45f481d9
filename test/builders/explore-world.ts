import type { Feature, Polygon } from "geojson";
import type { CityDistance, UnitDistance } from "../../src/model/border-distance";
import type { City, PartnerCity } from "../../src/model/city";
import type { BaseData, FlowData, PartnerData } from "../../src/model/dataset";
import type { FlowArea } from "../../src/model/flow";
import type {
  CityId,
  CountryCode,
  FlowAreaId,
  InstitutionId,
  Kilometres,
  NetworkId,
  NutsCode,
  PartnershipId,
  Position,
  RegionId,
  SourceId,
  ThemeId,
} from "../../src/model/identifiers";
import type { DataText } from "../../src/model/language";
import type { NutsUnit } from "../../src/model/nuts-unit";
import type { Partnership } from "../../src/model/partnership";
import type { Source } from "../../src/model/source";
import { baseData, borderRegion } from "./base-data";
import { city } from "./city";
import { flowSet } from "./flow-set";

const text = (words: string) => words as DataText;

function unit(code: string, name: string, values: Partial<NutsUnit> = {}): NutsUnit {
  return {
    code: code as NutsCode,
    name,
    country: code.slice(0, 2) as CountryCode,
    urbanRuralType: "urban",
    labelPoint: [6.2, 50.7],
    population: 500_000,
    populationYear: 2023,
    populationFlag: "",
    area: 700,
    ...values,
  };
}

/** Two units side by side share the meridian between them. */
function square(code: string, west: number): Feature<Polygon, { code: NutsCode; country: CountryCode }> {
  const ring = [
    [west, 50],
    [west + 1, 50],
    [west + 1, 51],
    [west, 51],
    [west, 50],
  ];
  return {
    type: "Feature",
    properties: { code: code as NutsCode, country: code.slice(0, 2) as CountryCode },
    geometry: { type: "Polygon", coordinates: [ring] },
  };
}

const cities: readonly City[] = [
  {
    ...city("aachen-de", { population: 265_208, functions: ["core_city", "university"] }),
    name: "Aachen",
    names: { de: "Aachen", fr: "Aix-la-Chapelle", nl: "Aken", en: "Aachen" },
    regions: ["emr" as RegionId],
    populationYear: null,
    populationNote: { kind: "geonames", date: "2021-04-30", isOutdated: false, geonames: null, text: null },
    networks: ["imeg" as NetworkId],
    themes: ["mobility" as ThemeId],
    sources: ["geonames" as SourceId],
  },
  {
    ...city("liege-be", { country: "BE", unit: "BE332", position: [5.57, 50.63], population: 195_278 }),
    name: "Liège",
    names: { de: "Lüttich", fr: "Liège", nl: "Luik", en: "Liège" },
    regions: ["emr" as RegionId, "gr" as RegionId],
    rank: 1,
  },
  {
    ...city("vaals-nl", { country: "NL", unit: "NL423", position: [6.02, 50.77], population: null }),
    name: "Vaals",
    names: { de: "Vaals", fr: "Vaals", nl: "Vaals", en: "Vaals" },
    regions: ["emr" as RegionId],
    rank: 2,
  },
];

/** Euregio and Greater Region in small: three cities, four units, one of them in part, one in both regions. */
export function exploreBase(): BaseData {
  const base = baseData();
  const emr = borderRegion("emr", ["DEA2D", "BE332", "NL423"]);
  const gr = borderRegion("gr", ["BE332", "LU000"]);
  return {
    ...base,
    units: [
      unit("DEA2D", "Städteregion Aachen", { population: 562_559 }),
      unit("BE332", "Arr. Liège", { labelPoint: [5.5, 50.6], population: 620_000, populationFlag: "p" }),
      unit("NL423", "Zuid-Limburg", { labelPoint: [5.9, 50.9], population: 600_000 }),
      unit("LU000", "Luxembourg", { labelPoint: [6.1, 49.7], population: null, populationYear: null }),
    ],
    regions: [
      {
        ...emr,
        names: {
          de: "Euregio Maas-Rhein",
          fr: "Euregio Meuse-Rhin",
          nl: "Euregio Maas-Rijn",
          en: "Euregio Meuse-Rhine",
        },
        members: emr.members.map((member) =>
          member.unit === "NL423"
            ? { ...member, coverage: "partial", note: text("only the south belongs") }
            : member,
        ),
        institutions: [
          {
            id: "emr-body" as InstitutionId,
            name: "EGTC",
            legalForm: "egtc",
            role: text("body of the cooperation"),
            url: "https://egtc.example",
            sources: [],
          },
        ],
      },
      { ...gr, names: { de: "Großregion", fr: "Grande Région", nl: "Grote Regio", en: "Greater Region" } },
    ],
    cities,
    networks: base.networks.map((network) => ({
      ...network,
      regions: ["emr" as RegionId],
      fields: [text("spatial planning")],
      members: [
        member("Aachen", "aachen-de"),
        { ...member("Rheinland-Pfalz", null), memberType: text("state") },
      ],
    })),
    geography: { ...base.geography, units: [square("BE332", 5), square("DEA2D", 6), square("LU000", 9)] },
  };
}

function member(name: string, id: string | null) {
  return {
    name,
    country: "DE" as CountryCode,
    memberType: text("city"),
    city: id as CityId | null,
    since: "2011",
    note: null,
  };
}

function partner(id: string, name: string, country: string, position: Position): PartnerCity {
  return {
    id: id as CityId,
    name,
    country: country as CountryCode,
    position,
    unit: null,
    regions: [],
    population: null,
    note: null,
    sources: [],
  };
}

function partnership(id: string, ends: readonly [string, string], values: Partial<Partnership>): Partnership {
  return {
    id: id as PartnershipId,
    cities: [ends[0] as CityId, ends[1] as CityId],
    kind: "twinning",
    stage: null,
    year: null,
    fields: [],
    themes: [],
    evidence: "A",
    sources: ["office-2022" as SourceId],
    note: null,
    details: [],
    ...values,
  };
}

/** A twinning of 1967, a project partnership with a record, a friendship that only a list names. */
export function explorePartners(): PartnerData {
  return {
    partnerCities: [
      partner("reims-fr", "Reims", "FR", [4.03, 49.26]),
      partner("cluj-napoca-ro", "Cluj-Napoca", "RO", [23.6, 46.77]),
    ],
    partnerships: [
      partnership("aachen-de--reims-fr", ["aachen-de", "reims-fr"], { year: 1967 }),
      partnership("aachen-de--cluj-napoca-ro", ["cluj-napoca-ro", "aachen-de"], {
        kind: "project",
        stage: "letter_of_intent",
        year: 2020,
        fields: [text("smart city")],
        note: text("the year is inferred"),
        details: [
          {
            label: text("Students in Cluj-Napoca"),
            value: text("80,000"),
            sources: ["office-2022" as SourceId],
            aspect: "students",
            city: "cluj-napoca-ro" as CityId,
          },
          {
            label: text("Flight connection"),
            value: text("direct flight"),
            sources: [],
            aspect: "connection",
            city: null,
          },
        ],
      }),
      partnership("liege-be--cluj-napoca-ro", ["liege-be", "cluj-napoca-ro"], {
        kind: "friendship",
        evidence: "B",
      }),
    ],
  };
}

function area(id: string, name: string, kind: FlowArea["kind"], members: readonly string[]): FlowArea {
  return {
    id: id as FlowAreaId,
    name: text(name),
    kind,
    members: members.map((code) => code as NutsCode),
    position: [6, 50.5],
    note: null,
    within: null,
    cities: [],
  };
}

/** A summable set of three flows into and out of Aachen's unit, and one of single figures with a pair twice. */
export function exploreFlows(): FlowData {
  const counted = flowSet("emr-2022", [
    ["NL", "DEA2D", 2700],
    ["BE", "DEA2D", 4100],
    ["DEA2D", "west", 900],
  ]);
  const single = flowSet("single-2021", [
    ["BE", "DEA2D", 4000],
    ["BE", "DEA2D", 4500],
  ]);
  return {
    areas: [
      area("DEA2D", "Städteregion Aachen", "nuts3", ["DEA2D"]),
      area("BE", "Belgium", "country", ["BE332"]),
      area("NL", "Netherlands", "country", []),
      area("LU000", "Luxembourg", "country", ["LU000"]),
      area("west", "The west (delimitation of the office)", "group", []),
    ],
    sets: [
      { ...counted, regions: ["emr" as RegionId], recommendedFor: ["emr" as RegionId] },
      {
        ...single,
        title: text("Single figures 2021"),
        year: "2021",
        isSummable: false,
        publisher: "",
        regions: ["emr" as RegionId],
      },
    ],
    totals: [
      {
        area: "DEA2D" as FlowAreaId,
        direction: "in",
        year: "2022",
        magnitude: 9999,
        source: "office-2022" as SourceId,
        note: text("all countries"),
        isRegionTotal: false,
      },
    ],
  };
}

function source(id: string, values: Partial<Source>): [SourceId, Source] {
  return [
    id as SourceId,
    {
      id: id as SourceId,
      title: `Title of ${id}`,
      publisher: `Publisher of ${id}`,
      datasetCode: null,
      url: `https://${id}.example`,
      licence: text("CC BY 4.0"),
      licenceChecked: true,
      edition: text("2022"),
      readFrom: null,
      note: null,
      ...values,
    },
  ];
}

export function exploreSources(): ReadonlyMap<SourceId, Source> {
  return new Map([
    source("office-2022", { publisher: "Statistical office", licenceChecked: false }),
    source("geonames", { publisher: "GeoNames" }),
    source("estat-population", { publisher: "Eurostat", datasetCode: "demo_r_pjanaggr3" }),
    source("estat-area", { publisher: "Eurostat", datasetCode: "reg_area3" }),
  ]);
}

const border = (neighbour: string, distance: number) => ({
  neighbour: neighbour as CountryCode,
  distance: distance as Kilometres,
  foot: [6, 50.7] as Position,
});

/** Aachen lies 4.5 km from the Netherlands and 4.8 km from Belgium. */
export function exploreCityDistances(): ReadonlyMap<CityId, CityDistance> {
  return new Map(
    cities.map((each, index) => [
      each.id,
      {
        city: each.id,
        position: each.position,
        country: each.country,
        unit: each.unit,
        nearest: border("NL", 4.5 + 20 * index),
        neighbours: [border("NL", 4.5 + 20 * index), border("BE", 4.8 + 20 * index)],
      },
    ]),
  );
}

export function exploreUnitDistances(): ReadonlyMap<NutsCode, UnitDistance> {
  const distance = (code: string, inside: number, outline: number): [NutsCode, UnitDistance] => [
    code as NutsCode,
    {
      unit: code as NutsCode,
      fromLabelPoint: inside as Kilometres,
      fromOutline: outline as Kilometres,
      neighbour: "BE" as CountryCode,
    },
  ];
  return new Map([distance("DEA2D", 9.2, 0), distance("BE332", 20.4, 3.1), distance("NL423", 5, 0)]);
}
