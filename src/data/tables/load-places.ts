import * as v from "valibot";
import type { PopulatedPlaces } from "../../model/populated-place";
import { countryOfNutsCode } from "../geo/country-of-nuts-code";
import { loadFile, parseFile, type LoadOptions } from "../load-file";
import { haveEqualLengths, positionStep } from "./columns";
import { nutsCode } from "./field-schemas";

const file = "places.json";

const whole = v.pipe(v.number(), v.integer());
const count = v.pipe(whole, v.minValue(0));

const placesSchema = v.pipe(
  v.object({
    units: v.array(nutsCode),
    /** How many of the next places lie in each unit. */
    unitCounts: v.array(count),
    names: v.array(v.string()),
    /** Steps of the longitude from the place before. */
    longitudeSteps: v.array(whole),
    latitudes: v.array(whole),
    populations: v.array(count),
  }),
  v.check(({ units, unitCounts, ...columns }) => {
    const total = unitCounts.reduce((sum, size) => sum + size, 0);
    return units.length === unitCounts.length && haveEqualLengths(columns) && total === columns.names.length;
  }, "columns of different length"),
);

/** Populated places around the regions, by column. */
export async function loadPlaces(options: LoadOptions = {}): Promise<PopulatedPlaces> {
  const columns = parseFile(file, placesSchema, await loadFile(file, options));
  const units = columns.units.flatMap((unit, index) =>
    Array.from({ length: columns.unitCounts[index] ?? 0 }, () => unit),
  );
  let steps = 0;
  return {
    names: columns.names,
    units,
    countries: units.map(countryOfNutsCode),
    longitudes: Float64Array.from(columns.longitudeSteps, (step) => (steps += step) * positionStep),
    latitudes: Float64Array.from(columns.latitudes, (latitude) => latitude * positionStep),
    populations: Float64Array.from(columns.populations),
  };
}
