import { describe, expect, it } from "vitest";
import { pairKey } from "../../../src/analysis/statistics/cooperation/pair-key";
import { loadBase } from "../../../src/data/load-base";
import { loadFlows } from "../../../src/data/tables/load-flows";
import { loadPartners } from "../../../src/data/tables/load-partners";
import type { CityId, FlowAreaId, FlowSetId } from "../../../src/model/identifiers";
import { initialCooperation, type CooperationState } from "../../../src/state/cooperation";
import { initialAddress, type Address } from "../../../src/state/url/address";
import { neededForCooperation, settleCooperation } from "../../../src/state/url/settle-cooperation";
import { publishedFiles } from "../../builders/published-files";

const [base, partners, flows] = await Promise.all([
  loadBase(publishedFiles),
  loadPartners(publishedFiles),
  loadFlows(publishedFiles),
]);

function address(part: Partial<CooperationState>): Address {
  return { ...initialAddress, cooperation: { ...initialCooperation, ...part } };
}

const pair = (a: string, b: string) => pairKey(a as FlowAreaId, b as FlowAreaId);

describe("what an address says of cooperation", () => {
  it("is kept where the tables know it", () => {
    const decoded = {
      address: address({
        flowSet: "tmo-2022" as FlowSetId,
        pair: pair("or-baden", "FRF1"),
        first: "dortmund-de" as CityId,
        other: "kumasi-gh" as CityId,
      }),
      notices: [],
    };
    expect(settleCooperation(decoded, base, { partners, flows })).toEqual(decoded);
  });

  it("is left out part by part where they do not, each with a notice", () => {
    const decoded = {
      address: address({
        flowSet: "nowhere-2022" as FlowSetId,
        pair: pair("FRF1", "atlantis"),
        first: "atlantis-xx" as CityId,
        other: "dortmund-de" as CityId,
      }),
      notices: [],
    };
    const { address: settled, notices } = settleCooperation(decoded, base, { partners, flows });
    expect(settled.cooperation).toEqual({ ...initialCooperation, other: "dortmund-de" });
    expect(notices.map((notice) => "key" in notice && [notice.key, notice.value])).toEqual([
      ["tie-flows", "nowhere-2022"],
      ["pair", "FRF1,atlantis"],
      ["first", "atlantis-xx"],
    ]);
  });

  it("is kept unjudged while the tables could not be loaded", () => {
    const decoded = { address: address({ first: "atlantis-xx" as CityId }), notices: [] };
    expect(settleCooperation(decoded, base, { partners: null, flows: null })).toEqual(decoded);
  });

  it("asks for the tables that can judge it only", () => {
    expect(neededForCooperation(address({}), base)).toEqual({ partners: false, flows: false });
    expect(neededForCooperation(address({ first: "dortmund-de" as CityId }), base).partners).toBe(false);
    expect(neededForCooperation(address({ other: "kumasi-gh" as CityId }), base).partners).toBe(true);
    expect(neededForCooperation(address({ pair: pair("a", "b") }), base).flows).toBe(true);
  });
});
