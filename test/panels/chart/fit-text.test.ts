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

  it.each([
    // Room for 17, 27, 21, 20, 10 and 19 letters of size 10.
    [89, "Communauté germanophone – Rhénanie-Palatinat", "Communauté…"],
    [141, "Communauté germanophone – Rhénanie-Palatinat", "Communauté germanophone…"],
    [110, "Rheinland-Pfalz – Saarland", "Rheinland-Pfalz…"],
    [105, "Nordwestschweiz Südpfalz", "Nordwestschweiz…"],
    [53, "Nordwestschweiz – Elsass", "Nordwests…"],
    [99, "Rhénanie-Palatinat – Sarre", "Rhénanie-Palatinat…"],
  ])("ends with a whole word where that fills the room (%i pixels for %s)", (width, text, expected) => {
    expect(fitText(text, width, 10)).toBe(expected);
  });
});
