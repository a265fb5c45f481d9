import { stateBorders } from "./geometry/borders";
import { buildLand } from "./geometry/land";
import {
  bareUnit,
  isDetailed,
  nuts2Columns,
  quantiseNuts,
  type NutsTopology,
} from "./geometry/nuts-topology";
import type { GeometryPackages } from "./geometry/read-geometry-packages";
import { geometriesOf, pruned } from "./geometry/topology-tools";
import { buildWater } from "./geometry/water";
import { buildWorld } from "./geometry/world";
import type { OutputFile } from "./output-files";
import { describedFile } from "./file-facts";
import { indicatorFiles } from "./indicator-files";
import { readRiverLines } from "./read-river-lines";
import { catalogueRecords } from "./tables/catalogue-records";
import { cityRecords } from "./tables/city-records";
import { flowAreaRecords, flowSetRecords, flowTotalRecords } from "./tables/flow-records";
import { networkRecords, themeRecords } from "./tables/network-records";
import { partnerCityRecords, partnershipRecords } from "./tables/partner-records";
import { placeColumns } from "./tables/place-columns";
import { namesOf, regionRecords } from "./tables/region-records";
import { sourceRecords } from "./tables/source-records";
import { readSourceTables, type SourceTables } from "./tables/source-tables";
import { textLanguages, translatedPhrases } from "./tables/texts";
import { unitColumns } from "./tables/unit-records";

/** Every file of `public/geo` but the manifests. */
export function assembleFiles(dataFolder: string, packages: GeometryPackages): readonly OutputFile[] {
  const codes = geometriesOf(packages.nuts, "NUTS").map(({ id }) => String(id));
  const tables = readSourceTables(dataFolder, new Set(codes));
  const nuts = quantiseNuts(packages.nuts);
  return [
    ...geometryFiles(dataFolder, packages, tables, nuts),
    ...tableFiles(packages, tables, nuts),
    ...indicatorFiles(tables),
  ];
}

function geometryFiles(
  dataFolder: string,
  packages: GeometryPackages,
  tables: SourceTables,
  nuts: NutsTopology,
): OutputFile[] {
  const countryCodes = new Map(
    tables.rows("countries").map((row) => [row.textOrNull("iso_numeric") ?? "", row.text("country")]),
  );
  const lakes = tables.rows("lakes").map((row) => ({
    id: row.text("lake_id"),
    position: [row.decimal("lon"), row.decimal("lat")] as const,
  }));
  const names = (table: string, id: string) =>
    Object.fromEntries(tables.rows(table).map((row) => [row.text(id), namesOf(row)]));
  const water = buildWater(packages, readRiverLines(dataFolder, tables), lakes);
  return [
    describedFile(
      "nuts3-2021-03m.topo.json",
      nutsTopology(nuts, isDetailed, (pair) => pair.some(isDetailed)),
    ),
    describedFile(
      "nuts3-europe-2021-03m.topo.json",
      nutsTopology(nuts, isFurther, (pair) => pair.every(isFurther)),
    ),
    describedFile("land.topo.json", buildLand(nuts, packages.world50m, countryCodes)),
    describedFile("world-110m.topo.json", buildWorld(packages.world110m, countryCodes)),
    describedFile("water.topo.json", {
      ...water,
      names: { lakes: names("lakes", "lake_id"), rivers: names("rivers", "river_id") },
    }),
  ];
}

function isFurther(prefix: string): boolean {
  return !isDetailed(prefix);
}

function nutsTopology(
  nuts: NutsTopology,
  hasUnits: (prefix: string) => boolean,
  hasBorder: (prefixes: readonly [string, string]) => boolean,
) {
  const units = nuts.units.filter((unit) => hasUnits(unit.prefix)).map(bareUnit);
  const borders = stateBorders(nuts)
    .filter((border) => hasBorder(border.prefixes))
    .map(({ prefixes: _prefixes, ...geometry }) => geometry);
  return pruned(nuts.topology.arcs, nuts.topology.transform, {
    units: { type: "GeometryCollection", geometries: units },
    borders: { type: "GeometryCollection", geometries: borders },
  });
}

function tableFiles(packages: GeometryPackages, tables: SourceTables, nuts: NutsTopology): OutputFile[] {
  const texts = translatedPhrases(tables);
  return [
    describedFile("units.json", unitColumns(tables, nuts, isDetailed)),
    describedFile("units-europe.json", unitColumns(tables, nuts, isFurther)),
    describedFile("nuts2.json", nuts2Columns(packages.nuts2, nuts.units)),
    describedFile("regions.json", { regions: regionRecords(tables) }),
    describedFile("cities.json", { cities: cityRecords(tables) }),
    describedFile("partners.json", {
      partnerCities: partnerCityRecords(tables),
      partnerships: partnershipRecords(tables),
    }),
    describedFile("networks.json", { networks: networkRecords(tables), themes: themeRecords(tables) }),
    describedFile("flows.json", {
      areas: flowAreaRecords(tables),
      sets: flowSetRecords(tables),
      totals: flowTotalRecords(tables),
    }),
    describedFile("catalogue.json", catalogueRecords(tables)),
    describedFile("sources.json", { sources: sourceRecords(tables) }),
    describedFile("places.json", placeColumns(nuts, packages.gazetteer)),
    ...textLanguages.map((language) =>
      describedFile(`texts-${language}.json`, { language, texts: texts[language] }),
    ),
  ];
}
