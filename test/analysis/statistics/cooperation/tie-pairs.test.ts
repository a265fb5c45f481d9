import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairKey } from "../../../../src/analysis/statistics/cooperation/pair-key";
import {
  crossesBorders,
  flowOf,
  isOneWay,
  tiePairs,
  type TiePair,
} from "../../../../src/analysis/statistics/cooperation/tie-pairs";
import { isCounted, tiesBetween, type Tie } from "../../../../src/analysis/statistics/cooperation/ties";
import { loadBase } from "../../../../src/data/load-base";
import { loadCatalogue } from "../../../../src/data/tables/load-catalogue";
import { loadFlows } from "../../../../src/data/tables/load-flows";
import { loadPartners } from "../../../../src/data/tables/load-partners";
import type { CityId, FlowAreaId } from "../../../../src/model/identifiers";
import { publishedFiles } from "../../../builders/published-files";

const [base, partners, flows, catalogue] = await Promise.all([
  loadBase(publishedFiles),
  loadPartners(publishedFiles),
  loadFlows(publishedFiles),
  loadCatalogue(publishedFiles),
]);
const areas = new Map(flows.areas.map((area) => [area.id, area]));
const cities = [...base.cities, ...partners.partnerCities];
const tables = { partnerships: partners.partnerships, networks: base.networks, events: catalogue.events };
const area = (id: string) => id as FlowAreaId;

function pairsOf(id: string): readonly TiePair[] {
  const set = flows.sets.find((one) => one.id === id);
  if (!set) throw new Error(`no set ${id}`);
  return tiePairs(set, areas, cities, tables).pairs;
}

function pairOf(set: string, a: string, b: string): TiePair {
  const pair = pairsOf(set).find(({ key }) => key === pairKey(area(a), area(b)));
  if (!pair) throw new Error(`no pair ${a}, ${b}`);
  return pair;
}

function counts(ties: readonly Tie[] | null) {
  const count = (kind: Tie["kind"]) => ties?.filter((tie) => tie.kind === kind).length ?? 0;
  return ties && { partnerships: count("partnership"), networks: count("network") };
}

describe("ties and flows of the published tables", () => {
  // Counted from data/*.csv without this code: cities by nuts3, partnerships and members joined on them.
  it.each([
    ["tmo-2022", "FRF1", "or-baden", { partnerships: 4, networks: 4 }, 22_400],
    ["tmo-2022", "FRF1", "or-nordwestschweiz", { partnerships: 1, networks: 2 }, 36_100],
    ["ibk-2017", "DE", "bs-ch", { partnerships: 4, networks: 2 }, 20_400],
    ["ibk-2017", "AT34", "LI000", { partnerships: 0, networks: 0 }, 8495],
    ["ibk-2017", "CH", "DE", { partnerships: 9, networks: 4 }, null],
    ["gr-2022-igss-areas", "LU000", "frf33-arr-thionville", { partnerships: 1, networks: 1 }, 56_400],
    ["gr-2022-igss-areas", "DEB25", "LU000", null, 16_000],
  ])("%s: %s and %s", (set, a, b, ties, flow) => {
    const pair = pairOf(set, a, b);
    expect(counts(pair.ties)).toEqual(ties);
    expect(flowOf(pair)).toBe(flow);
  });

  it("tells a direction that is not recorded from one of nobody", () => {
    const pair = pairOf("tmo-2022", "FRF1", "or-baden");
    expect(pair.there?.magnitude).toBe(22_400);
    expect(pair.back).toBeNull();
    expect(isOneWay(pair)).toBe(true);
    expect(isOneWay(pairOf("tmo-2022", "FRF1", "or-nordwestschweiz"))).toBe(false);
  });

  it("makes no pair of two areas that share a country", () => {
    expect(pairsOf("tmo-2022").map(({ key }) => key)).not.toContain("or-baden,or-de");
    expect(pairsOf("be-2018-inami-lu-provinces").map(({ key }) => key)).not.toContain("BE32,BE33");
  });

  it("names areas that have no place instead of pairing them", () => {
    const set = flows.sets.find(({ id }) => id === "ibk-2014-li");
    expect(set && tiePairs(set, areas, cities, tables).placeless).toEqual(["other-countries"]);
  });

  it("offers neither collections of single figures nor flows inside one country", () => {
    const offered = flows.sets.filter((set) => crossesBorders(set, areas)).map(({ id }) => id);
    expect(offered).toContain("tmo-2022");
    expect(offered).not.toContain("de-2023-ba-domestic");
    expect(offered.filter((id) => id.startsWith("single-figures"))).toEqual([]);
  });

  it("shows partnerships that are planned or rest, and does not count them", () => {
    const resting = partners.partnerships.filter(({ stage }) => stage === "dormant" || stage === "planned");
    expect(resting.length).toBeGreaterThan(0);
    for (const partnership of resting) expect(isCounted({ kind: "partnership", partnership })).toBe(false);
    const letter = partners.partnerships.find(({ stage }) => stage === "letter_of_intent");
    expect(letter && isCounted({ kind: "partnership", partnership: letter })).toBe(true);
  });

  it("counts the signing of a partnership and the partnership once", () => {
    const ties = tiesBetween(
      new Set(["dortmund-de" as CityId]),
      new Set(["cluj-napoca-ro" as CityId]),
      tables,
    );
    expect(ties.map(({ kind }) => kind)).toEqual(["partnership", "programme"]);
  });
});

describe("ties between two sets of cities", () => {
  const ids = cities.map(({ id }) => id);
  const some = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 60 }).map((list) => new Set(list));

  it("are the same seen from either side", () => {
    fc.assert(
      fc.property(some, some, (first, other) => {
        expect(tiesBetween(first, other, tables)).toEqual(tiesBetween(other, first, tables));
      }),
      { numRuns: 60 },
    );
  });

  it("do not depend on the order of cities and flows", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...flows.sets),
        fc.infiniteStream(fc.double({ noNaN: true })),
        (set, noise) => {
          const shuffled = <Item>(items: readonly Item[]) =>
            items
              .map((item) => ({ item, place: noise.next().value as number }))
              .sort((a, b) => a.place - b.place)
              .map(({ item }) => item);
          const mixed = tiePairs({ ...set, flows: shuffled(set.flows) }, areas, shuffled(cities), tables);
          expect(mixed).toEqual(tiePairs(set, areas, cities, tables));
        },
      ),
      { numRuns: 25 },
    );
  });
});
