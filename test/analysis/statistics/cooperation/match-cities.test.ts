import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cooperationStages,
  fieldsOf,
  matchCities,
  workOf,
} from "../../../../src/analysis/statistics/cooperation/match-cities";
import { loadBase } from "../../../../src/data/load-base";
import { loadCatalogue } from "../../../../src/data/tables/load-catalogue";
import { loadPartners } from "../../../../src/data/tables/load-partners";
import type { CityId } from "../../../../src/model/identifiers";
import { publishedFiles } from "../../../builders/published-files";

const [base, partners, catalogue] = await Promise.all([
  loadBase(publishedFiles),
  loadPartners(publishedFiles),
  loadCatalogue(publishedFiles),
]);
const tables = { partnerships: partners.partnerships, networks: base.networks, events: catalogue.events };
const dortmund = "dortmund-de" as CityId;
const cluj = "cluj-napoca-ro" as CityId;

describe("Dortmund and Cluj-Napoca", () => {
  const match = matchCities(dortmund, cluj, tables);

  // Themes of the fields of all partnerships of both, from data/partnerships.csv and data/field-themes.csv;
  // "crisis" comes with their project on resilience.
  it("share the fields of their agreement, and health beyond it", () => {
    const themes = (isAgreed: boolean) =>
      match.shared.filter(({ agreed }) => agreed.length > 0 === isAgreed).map(({ theme }) => theme);
    expect(themes(true)).toEqual([
      "administration",
      "cluster",
      "crisis",
      "digital",
      "economy",
      "environment",
      "internationalisation",
      "services",
      "startups",
      "sustainability",
    ]);
    expect(themes(false)).toEqual(["health"]);
    expect(match.onlyFirst.map(({ theme }) => theme)).toEqual([
      "culture",
      "education",
      "research",
      "society",
    ]);
    expect(match.onlyOther).toEqual([]);
  });

  it("have had contact, signed a letter of intent and run a project; no agreement beyond is recorded", () => {
    expect(match.stages.map(({ stage }) => stage)).toEqual(cooperationStages);
    expect(
      match.stages.map(({ partnerships, events }) => [partnerships.length, ...events.map(({ id }) => id)]),
    ).toEqual([[0, "dortmund-delegation-2019"], [1, "dortmund-cluj-loi-2020"], [0], [0, "iresilience-2021"]]);
  });

  it("keep the whole record with students and the flight", () => {
    const details = match.partnerships.flatMap((partnership) => partnership.details);
    expect(details).toHaveLength(31);
    expect(
      details.filter(({ aspect }) => aspect === "students").map(({ city, value }) => [city, value]),
    ).toEqual([
      [dortmund, "more than 50,000"],
      [cluj, "80,000"],
    ]);
    expect(details.filter(({ aspect }) => aspect === "connection").map(({ value }) => value)).toEqual([
      "direct flight between the two cities",
    ]);
  });

  it("say how many partnerships name no field", () => {
    expect([match.first.partnerships.length, match.other.partnerships.length]).toEqual([12, 25]);
    expect(match.first.withoutFields).toBe(1);
  });
});

describe("two cities side by side", () => {
  it("name common networks and what a network works on", () => {
    const match = matchCities("metz-fr" as CityId, "trier-de" as CityId, tables);
    expect(match.networks.map(({ id }) => id)).toEqual(["quattropole"]);
    const network = match.networks[0];
    expect(network && fieldsOf({ kind: "network", network })).toContain("soft mobility");
    expect(match.stages[2]?.partnerships.map(({ year }) => year)).toEqual([1957]);
  });

  it("see the same from either side, and split all fields without overlap", () => {
    const ids = [...base.cities, ...partners.partnerCities].map(({ id }) => id);
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.constantFrom(...ids), (a, b) => {
        fc.pre(a !== b);
        const [there, back] = [matchCities(a, b, tables), matchCities(b, a, tables)];
        expect(back.shared.map(({ theme }) => theme)).toEqual(there.shared.map(({ theme }) => theme));
        expect(back.onlyFirst).toEqual(there.onlyOther);
        expect(back.stages).toEqual(there.stages);
        const own = workOf(a, tables).themes.map(({ theme }) => theme);
        expect([...there.shared, ...there.onlyFirst].map(({ theme }) => theme).sort()).toEqual(
          [...own].sort(),
        );
      }),
      { numRuns: 60 },
    );
  });
});
