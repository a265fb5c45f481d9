import { feature, merge, mesh } from "topojson-client";
import type { GeometryCollection, GeometryObject } from "topojson-specification";
import * as v from "valibot";
import type { BorderRegion } from "../../model/border-region";
import type { BorderStretch, Geography, RegionGeometry } from "../../model/geography";
import type { NutsCode, PartnerAreaId } from "../../model/identifiers";
import { DataFileError } from "../data-file-error";
import { countryCode, nutsCode } from "../tables/field-schemas";
import { countryOfNutsCode } from "./country-of-nuts-code";
import { neighboursByUnit } from "./neighbours";
import { decodeArea, geometriesOf, isAreaGeometry, type AreaGeometry, type Topology } from "./read-topology";

const bordersSchema = v.object({ countries: v.tuple([countryCode, countryCode]) });

/**
 * Decodes units, region outlines and borders from a topology that `readTopology` has checked.
 *
 * @param file named in the error when a region refers to a unit that is not in the topology
 */
export function parseGeography(
  topology: Topology,
  regions: readonly BorderRegion[],
  file: string,
): Geography {
  const geometries = unitGeometries(topology, file);
  return {
    ...parseUnits(topology, geometries),
    regions: regions.map((region) => regionGeometry(topology, region, geometries, file)),
    borders: parseBorders(topology, file),
    neighbours: neighboursByUnit(geometries),
  };
}

/** The units as areas, and the boundaries between units of one country. */
export function parseUnits(
  topology: Topology,
  geometries: ReadonlyMap<NutsCode, AreaGeometry>,
): Pick<Geography, "units" | "unitMesh"> {
  return {
    units: [...geometries].map(([code, geometry]) => ({
      type: "Feature",
      id: code,
      properties: { code, country: countryOfNutsCode(code) },
      geometry: decodeArea(topology, geometry),
    })),
    unitMesh: mesh(topology, collectionOf([...geometries.values()]), isInsideCountry),
  };
}

/** The geometries of the units by code. */
export function unitGeometries(topology: Topology, file: string): ReadonlyMap<NutsCode, AreaGeometry> {
  return new Map(
    geometriesOf(topology, "units").map((geometry) => {
      const code = v.safeParse(nutsCode, geometry.id);
      if (!code.success || !isAreaGeometry(geometry)) {
        throw new DataFileError("corrupt", file, `no NUTS 3 area: ${String(geometry.id)}`);
      }
      return [code.output, geometry];
    }),
  );
}

/** The state borders with their two countries. */
export function parseBorders(topology: Topology, file: string): readonly BorderStretch[] {
  return geometriesOf(topology, "borders").map((geometry) => {
    const properties = v.safeParse(bordersSchema, geometry.properties);
    if (!properties.success || geometry.type !== "MultiLineString") {
      throw new DataFileError("corrupt", file, "a border without its countries");
    }
    return { countries: properties.output.countries, geometry: feature(topology, geometry).geometry };
  });
}

function regionGeometry(
  topology: Topology,
  region: BorderRegion,
  geometries: ReadonlyMap<NutsCode, AreaGeometry>,
  file: string,
): RegionGeometry {
  const areaOf = new Map<GeometryObject, PartnerAreaId>();
  const partial: AreaGeometry[] = [];
  for (const member of region.members) {
    const geometry = geometries.get(member.unit);
    if (!geometry) throw new DataFileError("corrupt", file, `no unit ${member.unit} of region ${region.id}`);
    areaOf.set(geometry, member.partnerArea);
    if (member.coverage === "partial") partial.push(geometry);
  }
  const members = [...areaOf.keys()].filter(isAreaGeometry);
  const collection = collectionOf(members);
  return {
    region: region.id,
    body: merge(topology, members),
    outline: mesh(topology, collection, (a, b) => a === b),
    partnerAreaMesh: mesh(
      topology,
      collection,
      (a, b) => isInsideCountry(a, b) && areaOf.get(a) !== areaOf.get(b),
    ),
    partial: partial.length > 0 ? merge(topology, partial) : null,
  };
}

function isInsideCountry(a: GeometryObject, b: GeometryObject): boolean {
  return a !== b && countryOfNutsCode(String(a.id)) === countryOfNutsCode(String(b.id));
}

function collectionOf(geometries: GeometryObject[]): GeometryCollection {
  return { type: "GeometryCollection", geometries };
}
