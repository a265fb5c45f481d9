import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { geometriesOf } from "../../../tools/geo/geometry/topology-tools";
import { readGeometryPackages } from "../../../tools/geo/geometry/read-geometry-packages";
import { readSourceTables } from "../../../tools/geo/tables/source-tables";
import { faultOf, TableFolder } from "../../builders/table-folder";

const nutsCodes = new Set(
  geometriesOf((await readGeometryPackages()).nuts, "NUTS").map(({ id }) => String(id)),
);

let folder: TableFolder;
beforeEach(() => {
  folder = new TableFolder();
});
afterEach(() => folder.remove());

const luxembourg = "population,LU000,2023,660809,,estat-demo_r_pjanaggr3";

describe("a planted fault of an indicator stops the build with file, row, column and reason", () => {
  test.each([
    [
      "unknown indicator",
      "indicator_id",
      luxembourg.replace("population", "populatiom"),
      "is not in indicators",
    ],
    [
      "area that does not exist",
      "nuts",
      luxembourg.replace("LU000", "LU001"),
      '"LU001" is not in geometry.nuts',
    ],
    [
      "area of another level",
      "nuts",
      luxembourg.replace("LU000", "LU00"),
      "no code of the level of population",
    ],
    ["country among the values", "nuts", luxembourg.replace("LU000", "LU"), '"LU" does not match'],
    ["negative count", "value", luxembourg.replace("660809", "-660809"), "is no count"],
    ["too many decimals", "value", luxembourg.replace("660809", "660809.5"), "more than 0 decimals"],
    ["unknown flag", "flags", luxembourg.replace(",,", ",guess,"), '"guess" is not an allowed entry'],
    [
      "unknown source",
      "source_id",
      luxembourg.replace("pjanaggr3", "nowhere"),
      "is not in sources.source_id",
    ],
    [
      "foreign source",
      "source_id",
      luxembourg.replace("demo_r_pjanaggr3", "reg_area3"),
      "not among the sources",
    ],
  ])("%s", (_kind, column, replacement, reason) => {
    const row = folder.rowOf("indicator-values.csv", luxembourg);
    folder.plant("indicator-values.csv", luxembourg, replacement);
    const fault = faultOf(() => readSourceTables(folder.path, nutsCodes));
    expect(fault).toMatchObject({ file: "indicator-values.csv", row, column });
    expect(fault.reason).toContain(reason);
  });

  test.each([
    ["two values for one year", `${luxembourg}\n${luxembourg}`, "indicator_id+nuts+year", "duplicate key"],
    ["rows out of order", luxembourg.replace("2023", "2024"), "indicator_id", "out of order"],
  ])("%s", (_kind, added, column, reason) => {
    folder.plant(
      "indicator-values.csv",
      luxembourg,
      added.includes("2024") ? `${added}\n${luxembourg}` : added,
    );
    const fault = faultOf(() => readSourceTables(folder.path, nutsCodes));
    expect(fault).toMatchObject({ file: "indicator-values.csv", column });
    expect(fault.reason).toContain(reason);
  });

  test("series that contradicts the values", () => {
    folder.plant("indicator-series.csv", luxembourg, luxembourg.replace("660809", "660810"));
    expect(faultOf(() => readSourceTables(folder.path, nutsCodes))).toMatchObject({
      file: "indicator-series.csv",
      column: "value",
      reason: "differs from indicator-values.csv: 660809,,estat-demo_r_pjanaggr3",
    });
  });

  test("class without a label", () => {
    folder.plant("indicator-categories.csv", "urban_rural_type,3,", "urban_rural_type,4,");
    expect(faultOf(() => readSourceTables(folder.path, nutsCodes))).toMatchObject({
      file: "indicator-values.csv",
      column: "value",
      reason: "3 has no row in indicator-categories.csv",
    });
  });

  test.each([
    ["summed rate", "rate,1,,weighted-mean,population-15-64,,,", "rate,1,,sum,,,,", "aggregation"],
    ["mean without a weight", "weighted-mean,population-15-64,,,", "weighted-mean,,,,", "weight"],
    ["implied weight without a rate", "gdp_mio_eur,gdp_eur_per_inhabitant,", "gdp_mio_eur,,", "weight_rate"],
    ["no aggregation without a reason", "none,,,,median", "none,,,,", "no_aggregation_reason"],
    ["weight that is no indicator", "implied,gdp_mio_eur,", "implied,gdp_mio_euro,", "weight_indicator"],
    [
      "default year without a value",
      "neutral,limited,2022,rate",
      "neutral,limited,2001,rate",
      "default_year",
    ],
    [
      "source that no value names",
      "estat-demo_r_deaths",
      "estat-demo_r_births estat-demo_r_deaths",
      "source_ids",
    ],
  ])("%s", (_kind, find, replacement, column) => {
    folder.plant("indicators.csv", find, replacement);
    const fault = faultOf(() => readSourceTables(folder.path, nutsCodes));
    expect(fault).toMatchObject({ file: "indicators.csv", column });
  });
});
