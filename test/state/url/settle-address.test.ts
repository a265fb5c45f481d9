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
