import { describe, expect, it } from "vitest";
import { blend } from "../../../src/analysis/statistics/blend";

describe("blend", () => {
  it("mixes channel by channel", () => {
    expect(blend("#000000", "#ffffff", 0.5)).toBe("#808080");
    expect(blend("#102030", "#102030", 0.3)).toBe("#102030");
    expect(blend("#ff0000", "#0000ff", 0)).toBe("#ff0000");
    expect(blend("#000000", "#0a0000", 1)).toBe("#0a0000");
  });
});
