import { commonFlags, ownFlags } from "../../../../src/analysis/statistics/indicators/own-flags";
import { describe, expect, it } from "vitest";
import { isRemarked } from "../../../../src/panels/compare/comparison/figure-remarks";

describe("remarks", () => {
  it("are common when every value has them", () => {
    const common = commonFlags([{ flags: ["nuts2024", "break"] }, { flags: ["nuts2024"] }]);
    expect([...common]).toEqual(["nuts2024"]);
    expect(ownFlags(["nuts2024", "break"], common)).toEqual(["break"]);
  });

  it("of no values are none", () => {
    expect(commonFlags([]).size).toBe(0);
  });

  it("mark a value that differs from the others, not one that is like all of them", () => {
    const common = commonFlags([{ flags: ["nuts2024"] }, { flags: ["nuts2024", "estimated"] }]);
    expect(isRemarked({ isOtherYear: false, flags: ["nuts2024"] }, common)).toBe(false);
    expect(isRemarked({ isOtherYear: false, flags: ["nuts2024", "estimated"] }, common)).toBe(true);
    expect(isRemarked({ isOtherYear: true, flags: [] }, common)).toBe(true);
  });
});
