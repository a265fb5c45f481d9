import { describe, expect, it } from "vitest";
import { loadBase } from "../../../src/data/load-base";
import type { IndicatorId } from "../../../src/model/indicator";
import type { AreaKey } from "../../../src/state/compare";
import { initialAddress, type Address } from "../../../src/state/url/address";
import { settleComparison } from "../../../src/state/url/settle-comparison";
import { publishedFiles } from "../../builders/published-files";

const base = await loadBase(publishedFiles);
const indicators = new Map([
  ["median_age" as IndicatorId, { years: [2021, 2022] }],
  ["population_density_derived" as IndicatorId, { years: [2023] }],
]);

function address(areas: readonly string[], indicator: string | null): Address {
  return {
    ...initialAddress,
    compare: { ...initialAddress.compare, areas: areas as AreaKey[] },
    indicatorView: { ...initialAddress.indicatorView, indicator: indicator as IndicatorId | null },
  };
}

describe("settleComparison", () => {
  it("keeps what the tables know", () => {
    const decoded = { address: address(["emr", "LU"], "median_age"), notices: [] };
    expect(settleComparison(decoded, base, indicators)).toEqual(decoded);
  });

  it("leaves out unknown areas and indicators and names them", () => {
    const decoded = { address: address(["emr", "atlantis"], "happiness"), notices: [] };
    const settled = settleComparison(decoded, base, indicators);
    expect(settled.address.compare.areas).toEqual(["emr"]);
    expect(settled.address.indicatorView.indicator).toBeNull();
    expect(settled.notices).toEqual([
      { kind: "address-part-ignored", key: "areas", value: "atlantis" },
      { kind: "address-part-ignored", key: "indicator", value: "happiness" },
    ]);
  });

  it("falls back to the usual year where the indicator has no values of the one that is asked for, and says so", () => {
    const of = (indicator: string | null, year: number) => {
      const asked = address([], indicator);
      const decoded = { address: { ...asked, indicatorView: { ...asked.indicatorView, year } }, notices: [] };
      const settled = settleComparison(decoded, base, indicators);
      return [settled.address.indicatorView.year, settled.notices.map(({ kind, ...part }) => [kind, part])];
    };
    const ignored = (value: string) => [["address-part-ignored", { key: "year", value }]];
    expect(of("median_age", 2021)).toEqual([2021, []]);
    expect(of("median_age", 1999)).toEqual([null, ignored("1999")]);
    expect(of(null, 2021)).toEqual([null, ignored("2021")]);
    expect(of(null, 2023)).toEqual([2023, []]);
  });

  it("keeps an indicator while their list could not be loaded", () => {
    const decoded = { address: address([], "happiness"), notices: [] };
    expect(settleComparison(decoded, base, null).address.indicatorView.indicator).toBe("happiness");
  });
});
