import { quantize } from "topojson-client";
import type { GeometryCollection, GeometryObject, Transform } from "topojson-specification";
import * as v from "valibot";
import { closeSlivers } from "./close-slivers";
import { geometriesOf, withAbsoluteArcs, type Topology } from "./topology-tools";

/**
 * One grid for every file, so that a border is the same points in all of them. The step is under 60 m in
 * both directions at 50° north, well inside the generalisation of 1:3 million.
 */
export const grid: Transform = { scale: [0.0008, 0.0005], translate: [-32, 27] };

/** The eight countries drawn in detail, by NUTS prefix. */
const detailedCountries = ["AT", "BE", "CH", "DE", "FR", "LI", "LU", "NL"] as const;

/** Units outside the continent: French overseas, Azores, Madeira, Canaries, Svalbard. */
const overseas = /^(FRY|PT2|PT3|ES7|NO0B)/;

/** The first characters of a NUTS 3 code are the code of its NUTS 2 area. */
const nuts2CodeLength = 4;

const propertiesSchema = v.object({ CNTR_CODE: v.string(), NUTS_NAME: v.string() });

/** A NUTS 3 unit in the arcs of a topology. */
export interface UnitGeometry {
  readonly code: string;
  /** NUTS prefix, for example EL. */
  readonly prefix: string;
  readonly name: string;
  readonly geometry: GeometryObject;
}

export interface NutsTopology {
  /** Quantised on `grid`; one object `units`. */
  readonly topology: Topology;
  /** Sorted by code. */
  readonly units: readonly UnitGeometry[];
}

/** Europe's NUTS 3 units without overseas territory, on the common grid. */
export function quantiseNuts(source: Topology): NutsTopology {
  const kept = geometriesOf(source, "NUTS")
    .filter((geometry) => !overseas.test(String(geometry.id)))
    .sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  const collection: GeometryCollection = { type: "GeometryCollection", geometries: kept };
  const absolute = withAbsoluteArcs({ ...source, objects: { units: collection } });
  const topology = quantize(absolute, grid);
  const units = closeSlivers(topology, geometriesOf(topology, "units")).map((geometry) => {
    const properties = v.parse(propertiesSchema, geometry.properties);
    const code = String(geometry.id);
    return { code, prefix: properties.CNTR_CODE, name: properties.NUTS_NAME.trim(), geometry };
  });
  return { topology, units };
}

/** Code and name of the NUTS 2 areas of some units, sorted by code. */
export function nuts2Columns(level2: Topology, units: readonly UnitGeometry[]) {
  const codes = [...new Set(units.map(({ code }) => code.slice(0, nuts2CodeLength)))].sort();
  const names = new Map(
    geometriesOf(level2, "NUTS").map(({ id, properties }) => [
      String(id),
      v.parse(propertiesSchema, properties).NUTS_NAME.trim(),
    ]),
  );
  return {
    codes,
    names: codes.map((code) => {
      const name = names.get(code);
      if (name === undefined) throw new Error(`NUTS 2 area ${code} has no name`);
      return name;
    }),
  };
}

/** The geometry with its code as `id` and nothing else. */
export function bareUnit(unit: UnitGeometry): GeometryObject {
  const { properties: _properties, bbox: _bbox, ...bare } = unit.geometry;
  return { ...bare, id: unit.code };
}

export function isDetailed(prefix: string): boolean {
  return detailedCountries.some((country) => country === prefix);
}
