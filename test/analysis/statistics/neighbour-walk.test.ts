import { describe, expect, it } from "vitest";
import { neighbourInDirection } from "../../../src/analysis/statistics/neighbour-walk";
import type { CountryCode, NutsCode, Position } from "../../../src/model/identifiers";

function place(code: string, labelPoint: Position) {
  return { code: code as NutsCode, country: code.slice(0, 2) as CountryCode, labelPoint };
}

const here = place("DE1", [6, 50]);

describe("neighbourInDirection", () => {
  it("takes the neighbour with the closest bearing", () => {
    const neighbours = [place("DE2", [6.4, 50.3]), place("DE3", [6.05, 50.4]), place("DE4", [6, 49.6])];
    expect(neighbourInDirection(here, neighbours, "north")?.unit).toBe("DE3");
    expect(neighbourInDirection(here, neighbours, "south")?.unit).toBe("DE4");
  });

  it("says the direction and whether a border was crossed", () => {
    const step = neighbourInDirection(here, [place("BE1", [5.6, 49.8])], "west");
    expect(step).toEqual({ unit: "BE1", direction: "sw", isAcrossBorder: true });
  });

  it("takes the nearest one on that side where none lies clearly that way", () => {
    // 0.6 degrees of longitude are 0.39 of latitude here: bearings of 76 and 69 degrees.
    const neighbours = [place("DE2", [6.6, 50.1]), place("DE3", [6.8, 50.2])];
    expect(neighbourInDirection(here, neighbours, "north")?.unit).toBe("DE2");
  });

  it("goes nowhere when all neighbours lie on the other side", () => {
    expect(neighbourInDirection(here, [place("DE2", [6.1, 49.5])], "north")).toBeNull();
    expect(neighbourInDirection(here, [], "north")).toBeNull();
  });

  it("knows north on both sides of 360 degrees", () => {
    expect(neighbourInDirection(here, [place("DE2", [5.95, 50.4])], "north")?.unit).toBe("DE2");
  });
});
