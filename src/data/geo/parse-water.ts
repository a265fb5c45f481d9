import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryObject } from "topojson-specification";
import * as v from "valibot";
import type { Water } from "../../model/geography";
import type { Names } from "../../model/language";
import { parseFile } from "../load-file";
import { names } from "../tables/field-schemas";
import { decodeArea, geometriesOf, isAreaGeometry, type Topology } from "./read-topology";

type Properties = Water["lakes"]["features"][number]["properties"];
type Lake = Feature<Polygon | MultiPolygon, Properties>;
type River = Feature<LineString | MultiLineString, Properties>;

const namesById = v.record(v.string(), names);
const waterNamesSchema = v.object({ names: v.object({ lakes: namesById, rivers: namesById }) });

/** Decodes lakes and rivers; `content` is the file that holds the checked topology. */
export function parseWater(topology: Topology, content: unknown, file: string): Water {
  const { names: known } = parseFile(file, waterNamesSchema, content);
  const lakes = geometriesOf(topology, "lakes").flatMap((geometry): Lake[] => {
    if (!isAreaGeometry(geometry)) return [];
    const area = decodeArea(topology, geometry);
    return [{ type: "Feature", properties: propertiesOf(geometry, known.lakes), geometry: area }];
  });
  const rivers = geometriesOf(topology, "rivers").flatMap((geometry): River[] => {
    const line = decodeLine(topology, geometry);
    return line
      ? [{ type: "Feature", properties: propertiesOf(geometry, known.rivers), geometry: line }]
      : [];
  });
  return {
    lakes: { type: "FeatureCollection", features: lakes },
    rivers: { type: "FeatureCollection", features: rivers },
  };
}

function decodeLine(topology: Topology, geometry: GeometryObject): LineString | MultiLineString | null {
  if (geometry.type === "LineString") return feature(topology, geometry).geometry;
  return geometry.type === "MultiLineString" ? feature(topology, geometry).geometry : null;
}

function propertiesOf(geometry: GeometryObject, known: Readonly<Record<string, Names>>): Properties {
  const found = geometry.id === undefined ? undefined : known[String(geometry.id)];
  return { name: found?.en ?? null, names: found ?? null };
}
