import { describe, expect, it } from "vitest";
import { fitText } from "../../../src/panels/chart/fit-text";

describe("text in a chart", () => {
  it("stays as it is where it fits", () => {
    expect(fitText("Luxembourg", 200, 13)).toBe("Luxembourg");
  });

  it("is cut where it does not, with a sign that it goes on", () => {
    const cut = fitText("Trinational Metropolitan Region Upper Rhine", 100, 13);
    expect(cut).toMatch(/^Trinational.*…$/);
    expect(cut.length).toBeLessThanOrEqual(14);
  });
});
