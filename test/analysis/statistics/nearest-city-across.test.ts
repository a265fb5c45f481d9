import { describe, expect, it } from "vitest";
import { nearestCityAcross } from "../../../src/analysis/statistics/nearest-city-across";
import { city } from "../../builders/city";

const aachen = city("aachen-de", { position: [6.083, 50.776] });
const herzogenrath = city("herzogenrath-de", { position: [6.1, 50.869] });
const vaals = city("vaals-nl", { country: "NL", position: [6.019, 50.771] });
const liege = city("liege-be", { country: "BE", position: [5.567, 50.633] });

describe("nearest city across", () => {
  it("is the nearest of another country, not the nearest of all", () => {
    expect(nearestCityAcross(aachen, [aachen, herzogenrath, liege, vaals])?.city).toBe(vaals);
  });

  it("says how far it is: Aachen to Vaals 4.5 km, by hand 64.0 cos 50.77° x 111.3 / 1000", () => {
    expect(nearestCityAcross(aachen, [vaals])?.distance).toBeCloseTo(4.54, 1);
  });

  it("is nothing when all cities are of one country", () => {
    expect(nearestCityAcross(aachen, [aachen, herzogenrath])).toBeNull();
  });
});
