import { describe, expect, it } from "vitest";
import { decodeAddress } from "../../../src/state/url/decode";
import { neededForAddress, settleAddress } from "../../../src/state/url/settle-address";
import { baseData } from "../../builders/base-data";

const base = baseData();
const partners = { partnerCities: [], partnerships: [] };
const settle = (search: string) => settleAddress(decodeAddress(search), { base, partners, flows: null });

describe("settleAddress", () => {
  it("sorts by the distance from a city that the tables know", () => {
    const [city] = base.cities;
    const { address, notices } = settle(`?v=1&view=catalogue&sort=distance&near=${city?.id}`);
    expect([address.catalogue.near, notices]).toEqual([city?.id, []]);
  });

  it("leaves out a place of departure that no table knows, and says so", () => {
    const { address, notices } = settle("?v=1&view=catalogue&sort=distance&near=atlantis");
    expect(address.catalogue.near).toBeNull();
    expect(notices).toEqual([{ kind: "address-part-ignored", key: "near", value: "atlantis" }]);
  });
});

describe("ids that cannot be judged", () => {
  it("are kept: cities of a table that has not come", () => {
    const search = "?v=1&city=acre-il&near=cluj-napoca-ro";
    const { address, notices } = settleAddress(decodeAddress(search), { base, partners: null, flows: null });
    expect([address.selection, address.catalogue.near]).toEqual([
      { kind: "city", id: "acre-il" },
      "cluj-napoca-ro",
    ]);
    expect(notices).toEqual([]);
  });
});

describe("a filter by countries", () => {
  it("leaves out one without a city, and says so: it would hide every city without a word", () => {
    const [city] = base.cities;
    const { address, notices } = settle(`?v=1&only-country=ZZ,${city?.country}`);
    expect(address.filters.country).toEqual([city?.country]);
    expect(notices).toEqual([{ kind: "address-part-ignored", key: "only-country", value: "ZZ" }]);
  });
});

describe("neededForAddress", () => {
  it("asks for the partner cities when a city is none of the regions'", () => {
    const needs = (search: string) => neededForAddress(decodeAddress(search).address, base).partners;
    expect(["?near=cluj-napoca-ro", `?near=${base.cities[0]?.id}`, ""].map(needs)).toEqual([
      true,
      false,
      false,
    ]);
  });
});
