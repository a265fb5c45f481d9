import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileName } from "../../src/export/file-name";

describe("fileName", () => {
  it("says region, indicator and year", () => {
    expect(fileName(["Oberrhein", "population_density", "2023"], "csv")).toBe(
      "grenzatlas-oberrhein-population-density-2023.csv",
    );
  });

  it("spells letters with signs by those of the alphabet", () => {
    expect(fileName(["Großregion", "Métropole du Rhin", "Œuvre"], "png")).toBe(
      "grenzatlas-grossregion-metropole-du-rhin-oeuvre.png",
    );
  });

  it("leaves out what is empty, or has no letter of the alphabet", () => {
    expect(fileName(["", "Ω", "map"], "svg")).toBe("grenzatlas-map.svg");
  });

  it("is a name that every file system takes", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 3 }), (parts) => {
        expect(fileName(parts, "csv")).toMatch(/^grenzatlas(-[a-z0-9]+)*\.csv$/);
        expect(fileName(parts, "csv").length).toBeLessThan(220);
      }),
    );
  });
});
