import { describe, expect, it } from "vitest";
import type { LegalForm } from "../../../../src/model/legal-form";
import type { CityFunction } from "../../../../src/model/city";
import type { FlowTotal } from "../../../../src/model/flow";
import type { CityId, CountryCode, PartnershipId, SourceId } from "../../../../src/model/identifiers";
import type { Partnership } from "../../../../src/model/partnership";
import {
  commuterTotalOf,
  measureCooperation,
  measureCrossBorderness,
  measureFunctions,
  measureInterdependence,
  measurePolycentricity,
  partnershipsAcrossBorder,
  type DimensionMeasure,
} from "../../../../src/analysis/statistics/indicators/score-measures";
import { city } from "../../../builders/city";
import { area as flowArea } from "../../../builders/flow-set";

const source = (id: string) => id as SourceId;

const withFunctions = (name: string, ...functions: CityFunction[]) => ({
  ...city(name, { functions }),
  sources: [source(`page-of-${name}`)],
});
const figure = (value: number | null) => ({ value, years: [2023], sources: [source("estat")] });
const measureOf = ({ parts }: DimensionMeasure) => parts[0]?.measure;

describe("metropolitan functions", () => {
  const cities = [
    withFunctions("aachen", "core_city", "university"),
    withFunctions("metz", "city_network_member"),
    withFunctions("spa"),
    withFunctions("eupen"),
  ];

  it("are the share of the cities with a documented function", () => {
    expect(measureOf(measureFunctions(cities))).toBe(0.5);
  });

  it("are the share of those with a function that is counted", () => {
    expect(measureOf(measureFunctions(cities, ["core_city", "university"]))).toBe(0.25);
  });

  it("are listed function by function", () => {
    const { inputs } = measureFunctions(cities);
    expect(inputs).toContainEqual({
      key: "cities-with-this-function",
      subject: "university",
      value: 1,
      years: [],
      sources: ["page-of-aachen"],
    });
  });

  it("are not known without a city", () => {
    expect(measureOf(measureFunctions([]))).toBeNull();
  });
});

describe("interdependence", () => {
  const total = (magnitude: number, year: string) => ({ magnitude, year, source: source("iba") });

  // mgr-method, section 8, to one digit.
  it.each([
    [276_360, 11_600_000, 2.4],
    [100_000, 6_200_000, 1.6],
    [55_500, 4_000_000, 1.4],
  ])("is %d commuters of %d inhabitants: %d per 100", (commuters, inhabitants, expected) => {
    const measure = measureOf(measureInterdependence(total(commuters, "2024"), figure(inhabitants)));
    expect(measure).toBeCloseTo(expected, 1);
  });

  it("is not known without a total, which is not 0", () => {
    expect(measureOf(measureInterdependence(null, figure(3_900_000)))).toBeNull();
  });

  it("is not known without a population", () => {
    expect(measureOf(measureInterdependence(total(5, "2024"), figure(null)))).toBeNull();
  });

  it("names both figures with year and source", () => {
    expect(measureInterdependence(total(5, "2024"), figure(100)).inputs).toEqual([
      { key: "commuters", subject: null, value: 5, years: ["2024"], sources: ["iba"] },
      { key: "population", subject: null, value: 100, years: ["2023"], sources: ["estat"] },
    ]);
  });
});

describe("the total of commuters of a region", () => {
  const row = (area: string, year: string, isRegionTotal: boolean): FlowTotal => ({
    area: flowArea(area),
    direction: "internal",
    year,
    magnitude: 1,
    source: source("iba"),
    note: null,
    isRegionTotal,
  });

  it("is the one the table marks, even where another is newer", () => {
    const totals = [row("gr", "2024", false), row("gr", "2017", true), row("tmo", "2022", true)];
    expect(commuterTotalOf(totals, flowArea("gr"))).toBe(totals[1]);
  });

  it("is null, never 0, where none is marked", () => {
    expect(commuterTotalOf([row("emr", "2021", false)], flowArea("emr"))).toBeNull();
  });
});

describe("cross-borderness", () => {
  const parts = (populations: Readonly<Record<string, number | null>>) =>
    new Map(
      Object.entries(populations).map(([code, value]) => [code as CountryCode, figure(value)] as const),
    );

  it("is the share outside the largest national part: 40 of 100", () => {
    expect(measureOf(measureCrossBorderness(parts({ DE: 60, BE: 30, NL: 10 })))).toBeCloseTo(0.4, 12);
  });

  it("is 0 in one state", () => {
    expect(measureOf(measureCrossBorderness(parts({ DE: 60 })))).toBe(0);
  });

  it("is not known where the population of a part is not", () => {
    expect(measureOf(measureCrossBorderness(parts({ DE: 60, LI: null })))).toBeNull();
  });

  it("is not known without a part", () => {
    expect(measureOf(measureCrossBorderness(new Map()))).toBeNull();
  });

  it("names the population of each state", () => {
    const named = measureCrossBorderness(parts({ DE: 60, BE: 30 })).inputs;
    expect(named.map(({ key, subject, value }) => [key, subject, value])).toEqual([
      ["population-of-country", "DE", 60],
      ["population-of-country", "BE", 30],
      ["metrolux-mark", null, 5],
    ]);
  });
});

describe("polycentricity", () => {
  const populated = (...populations: (number | null)[]) =>
    populations.map((population, index) => city(`c${index}`, { population }));

  it("is 1 less the squared shares of the cities: 1 - (0.5² + 0.3² + 0.2²)", () => {
    expect(measureOf(measurePolycentricity(populated(50, 30, 20)))).toBeCloseTo(0.62, 12);
  });

  it("is 0 with one city", () => {
    expect(measureOf(measurePolycentricity(populated(265_208)))).toBe(0);
  });

  it("can be the number of cities of 50,000 or more", () => {
    const cities = populated(49_999, 50_000, 265_208, null);
    expect(measureOf(measurePolycentricity(cities, "cities-over-50000"))).toBe(2);
  });

  it("leaves out cities without a population and says how many it has", () => {
    const { inputs } = measurePolycentricity(populated(50, 50, null));
    expect(inputs.slice(0, 2).map(({ key, value }) => [key, value])).toEqual([
      ["cities-with-population", 2],
      ["cities", 3],
    ]);
  });

  it("is not known without a population", () => {
    expect(measureOf(measurePolycentricity(populated(null)))).toBeNull();
  });
});

describe("cooperation", () => {
  const body = (form: LegalForm) => ({ form, sources: [source(form)] });
  const none = { bodies: [], networks: [], partnerships: [] };
  const measures = ({ parts }: DimensionMeasure) => parts.map(({ measure }) => measure);

  it("stands on the highest rung of its bodies and counts networks and partnerships", () => {
    const found = measureCooperation({
      bodies: [body("informal"), body("egtc"), body("association")],
      networks: [{ sources: [] }, { sources: [] }],
      partnerships: [{ sources: [] }],
    });
    expect(measures(found)).toEqual([4, 2, 1]);
  });

  it("is 0 where none is recorded", () => {
    expect(measures(measureCooperation(none))).toEqual([0, 0, 0]);
  });

  it("is not known where nothing was recorded for the region", () => {
    expect(measures(measureCooperation({ ...none, bodies: null, networks: null }))).toEqual([null, null, 0]);
  });

  it("names the bodies by their form", () => {
    const { inputs } = measureCooperation({ ...none, bodies: [body("egtc"), body("egtc")] });
    expect(inputs[0]).toEqual({
      key: "bodies-of-form",
      subject: "egtc",
      value: 2,
      years: [],
      sources: ["egtc"],
    });
  });
});

describe("partnerships inside a region", () => {
  const between = (a: string, b: string, part: Partial<Partnership> = {}): Partnership => ({
    id: `${a}--${b}` as PartnershipId,
    cities: [a as CityId, b as CityId],
    kind: "twinning",
    stage: null,
    year: null,
    fields: [],
    themes: [],
    evidence: "A",
    sources: [],
    note: null,
    details: [],
    ...part,
  });
  const places = new Map(
    [
      ["trier", "DE"],
      ["saarlouis", "DE"],
      ["metz", "FR"],
    ].map(([id, country]) => [id as CityId, country as CountryCode] as const),
  );

  it("count where they cross a state border, are in force and do not leave the region", () => {
    const found = partnershipsAcrossBorder(
      [
        between("trier", "metz"),
        between("trier", "saarlouis"),
        between("trier", "ascoli"),
        between("saarlouis", "metz", { stage: "planned" }),
      ],
      places,
    );
    expect(found.map(({ id }) => id)).toEqual(["trier--metz"]);
  });
});
