import { labelPoint } from "../geometry/label-point";
import type { NutsTopology } from "../geometry/nuts-topology";
import type { SourceTables } from "./source-tables";
import type { TableRow } from "./table";

/** Positions are written as whole steps of this many degrees, about 10 m. */
const positionStep = 1e-4;

export function steps(degrees: number): number {
  return Math.round(degrees / positionStep);
}

/** Label points need no more than whole steps of this many degrees, about 100 m. */
const labelStep = 1e-3;

function labelSteps(degrees: number): number {
  return Math.round(degrees / labelStep);
}

/** NUTS 3 units of some countries by column, names as published, indicators of their default year. */
export function unitColumns(tables: SourceTables, nuts: NutsTopology, hasUnits: (prefix: string) => boolean) {
  const defaultYears = new Map(
    tables.rows("indicators").map((row) => [row.text("indicator_id"), row.decimal("default_year")]),
  );
  const indicators = new Map(
    tables
      .rows("indicator-values")
      .filter((row) => row.decimal("year") === defaultYears.get(row.text("indicator_id")))
      .map((row) => [`${row.text("nuts")} ${row.text("indicator_id")}`, row]),
  );
  const units = nuts.units.filter((unit) => hasUnits(unit.prefix));
  const indicator = (code: string, id: string): TableRow | undefined => indicators.get(`${code} ${id}`);
  const points = units.map((unit) => labelPoint(nuts.topology, unit));
  return {
    codes: units.map((unit) => unit.code),
    names: units.map((unit) => unit.name),
    /** 1 predominantly urban, 2 intermediate, 3 predominantly rural. */
    urbanRuralTypes: units.map(({ code }) => indicator(code, "urban_rural_type")?.decimal("value") ?? null),
    longitudes: points.map(([longitude]) => labelSteps(longitude)),
    latitudes: points.map(([, latitude]) => labelSteps(latitude)),
    populations: units.map(({ code }) => indicator(code, "population")?.decimal("value") ?? null),
    populationYears: units.map(({ code }) => indicator(code, "population")?.decimal("year") ?? null),
    populationFlags: units.map(({ code }) => indicator(code, "population")?.list("flags").join(" ") ?? ""),
    areas: units.map(({ code }) => indicator(code, "area_km2")?.decimal("value") ?? null),
  };
}
