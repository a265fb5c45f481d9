import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { geometriesOf } from "../../../tools/geo/geometry/topology-tools";
import { readGeometryPackages } from "../../../tools/geo/geometry/read-geometry-packages";
import { readRiverLines } from "../../../tools/geo/read-river-lines";
import { readSourceTables, type SourceTables } from "../../../tools/geo/tables/source-tables";
import { shippedPhrases, translatedPhrases } from "../../../tools/geo/tables/texts";
import { dataFolder, faultOf, TableFolder } from "../../builders/table-folder";

const nutsCodes = new Set(
  geometriesOf((await readGeometryPackages()).nuts, "NUTS").map(({ id }) => String(id)),
);

let folder: TableFolder;
beforeEach(() => {
  folder = new TableFolder();
});
afterEach(() => folder.remove());

function plant(file: string, find: string, replacement: string): void {
  folder.plant(file, find, replacement);
}

function read(): SourceTables {
  return readSourceTables(folder.path, nutsCodes);
}

test("the tables of the project are sound", () => {
  expect(readSourceTables(dataFolder, nutsCodes).all.length).toBeGreaterThan(15);
});

describe("a planted fault stops the build with file, row, column and reason", () => {
  const aachen = "aachen-de,Aachen,Aachen,Aix-la-Chapelle,Aken,Aachen,DE,6.08342,50.77664,DEA2D";

  test.each([
    ["unknown NUTS code", "nuts3", aachen.replace("DEA2D", "DEA2X"), '"DEA2X" is not in geometry.nuts3'],
    ["NUTS code of another form", "nuts3", aachen.replace("DEA2D", "aachen"), "does not match"],
    ["unknown country", "country", aachen.replace(",DE,", ",QQ,"), '"QQ" is not in countries.country'],
    ["latitude outside its range", "lat", aachen.replace("50.77664", "507.7664"), "outside -90 to 90"],
    ["longitude that is no number", "lon", aachen.replace("6.08342", "6°5'"), "not a number"],
    ["decimal comma", "lon", aachen.replace("6.08342", '"6,08342"'), "not a number"],
    ["empty name", "name_nl", aachen.replace("Aken", ""), "empty, but required"],
    ["space at the edge", "name_nl", aachen.replace("Aken", "Aken "), "space at the edge"],
  ])("%s", (_kind, column, replacement, reason) => {
    plant("cities.csv", aachen, replacement);
    const fault = faultOf(read);
    expect(fault).toMatchObject({ file: "cities.csv", row: folder.rowOf("cities.csv", "aachen-de"), column });
    expect(fault.message).toContain(reason);
    expect(fault.message).toMatch(/^cities\.csv, row \d+, column \w+: /);
  });

  test("duplicate key", () => {
    const line = folder.lines("partner-areas.csv")[1] ?? "";
    plant("partner-areas.csv", line, `${line}\n${line}`);
    expect(faultOf(read)).toMatchObject({ file: "partner-areas.csv", row: 3, column: "partner_area_id" });
  });

  test("missing source", () => {
    plant("sources.csv", "\nibk-about,", "\nibk-elsewhere,");
    const fault = faultOf(read);
    expect(fault).toMatchObject({ column: "source_ids" });
    expect(fault.reason).toBe('"ibk-about" is not in sources.source_id');
  });

  test("no source at all", () => {
    plant("region-units.csv", ",full,emr-limburg-be,,imeg-profile-emr diercke-emr", ",full,emr-limburg-be,,");
    expect(faultOf(read)).toMatchObject({
      file: "region-units.csv",
      column: "source_ids",
      reason: "empty, but required",
    });
  });

  test("area with a member that is no NUTS unit", () => {
    plant("flow-areas.csv", "AT341 AT342", "AT341 AT349");
    expect(faultOf(read)).toMatchObject({ file: "flow-areas.csv", column: "nuts3_members" });
  });

  test("area at 0/0", () => {
    plant("flow-areas.csv", ",14.132,47.5806,", ",0,0,");
    expect(faultOf(read)).toMatchObject({ file: "flow-areas.csv", column: "lon", reason: "0/0 is no place" });
  });

  test("area with half a position", () => {
    plant("flow-areas.csv", ",14.132,47.5806,", ",14.132,,");
    expect(faultOf(read)).toMatchObject({ file: "flow-areas.csv", column: "lat" });
  });

  test("flow from an unknown area", () => {
    plant("flows.csv", "be-2015-inami-regions,DE,BE1,", "be-2015-inami-regions,DX,BE1,");
    expect(faultOf(read)).toMatchObject({ file: "flows.csv", row: 2, column: "origin_area" });
  });

  test("flow of an unknown set", () => {
    plant("flows.csv", "be-2015-inami-regions,DE,BE1,", "be-2055-inami-regions,DE,BE1,");
    expect(faultOf(read)).toMatchObject({ file: "flows.csv", row: 2, column: "flow_set_id" });
  });

  test("negative commuters", () => {
    plant("flows.csv", "DE,BE1,37,", "DE,BE1,-37,");
    expect(faultOf(read)).toMatchObject({ file: "flows.csv", row: 2, column: "commuters" });
  });

  test("quality outside its list", () => {
    plant("flows.csv", "37,exact,", "37,about,");
    expect(faultOf(read).reason).toContain("is not one of exact, rounded, press");
  });

  test("function outside its list", () => {
    plant("cities.csv", "core_city", "core_town");
    expect(faultOf(read)).toMatchObject({ file: "cities.csv", column: "functions" });
  });

  test("city that stands in both city tables", () => {
    plant("partner-cities.csv", "\nacre-il,", "\naachen-de,");
    expect(faultOf(read)).toMatchObject({ file: "partner-cities.csv", reason: "stands in cities.csv too" });
  });

  test("unit given to a partner area of another region", () => {
    plant("region-units.csv", "emr,BE336,", "gr,BE336x,");
    expect(faultOf(read)).toMatchObject({ file: "region-units.csv", column: "nuts3" });
    plant("region-units.csv", "gr,BE336x,", "tmo,BE336,");
    expect(faultOf(read)).toMatchObject({ file: "region-units.csv", column: "partner_area_id" });
  });

  test("field of cooperation without a theme", () => {
    plant("field-themes.csv", "\nchoirs,", "\nchoir,");
    expect(faultOf(read)).toMatchObject({ file: "partnerships.csv", column: "fields" });
  });

  test("row with a cell too many", () => {
    plant("flows.csv", "DE,BE1,37,exact,", "DE,BE1,37,exact,,");
    expect(faultOf(read)).toMatchObject({ file: "flows.csv", row: 2, column: "row" });
  });

  test("column that the descriptor does not know", () => {
    plant("flows.csv", "flow_set_id,origin_area", "flow_set,origin_area");
    expect(faultOf(read)).toMatchObject({ file: "flows.csv", row: 1, column: "header" });
  });

  test("quotation mark that is never closed", () => {
    plant("lakes.csv", "constance,Bodensee", 'constance,"Bodensee');
    expect(faultOf(read)).toMatchObject({ file: "lakes.csv" });
  });

  test("river without a line", () => {
    plant("river-lines.geojson", '"river_id":"rhine"', '"river_id":"rhone"');
    expect(faultOf(() => readRiverLines(folder.path, read()))).toMatchObject({
      file: "rivers.csv",
      column: "river_id",
    });
  });
});

describe("translations", () => {
  test("every missing one is listed", () => {
    plant("translations.csv", "\nyouth camps,", "\nyouth tents,");
    plant("translations.csv", "\nyouth exchange,", "\nyouth swap,");
    const run = () => translatedPhrases(read());
    expect(run).toThrow("missing: youth camps\nmissing: youth exchange");
    expect(run).toThrow("in no table: youth tents");
  });

  test("an empty one is a fault of the table", () => {
    plant("translations.csv", "\nyouth camps,Jugendlager,", "\nyouth camps,,");
    expect(faultOf(read)).toMatchObject({ file: "translations.csv", column: "de" });
  });

  test("plain numbers and names of countries need none", () => {
    const phrases = shippedPhrases(read());
    expect(phrases).not.toContain("2021");
    expect(phrases).not.toContain("Switzerland");
    expect(phrases).toContain("80,000");
  });
});
