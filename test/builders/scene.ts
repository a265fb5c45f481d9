import type { MultiLineString, MultiPolygon } from "geojson";
import type { CountryCode, FlowAreaId, NutsCode, Position, RegionId } from "../../src/model/identifiers";
import { labelSides } from "../../src/map/scene/label-sides";
import type {
  BaseScene,
  CommuterScene,
  FlowMark,
  LabelMark,
  NodeMark,
  RegionShape,
  Scene,
  UnitShape,
} from "../../src/map/scene/scene";

/** A square from west/south to east/north. */
export function square(west: number, south: number, east: number, north: number): MultiPolygon {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "MultiPolygon", coordinates: [[ring]] };
}

export function lineOf(...positions: Position[]): MultiLineString {
  return { type: "MultiLineString", coordinates: [positions.map((position) => [...position])] };
}

function unitShape(code: string, geometry: MultiPolygon): UnitShape {
  return {
    code: code as NutsCode,
    country: code.slice(0, 2) as CountryCode,
    geometry,
  };
}

export function regionShape(
  id: string,
  body: MultiPolygon,
  partial: MultiPolygon | null = null,
): RegionShape {
  return {
    id: id as RegionId,
    colour: "#b45309",
    body,
    outline: lineOf([0, 0], [1, 0]),
    partnerAreaMesh: lineOf([0, 0], [0, 1]),
    partial,
  };
}

/** Two units of two countries with their border on the meridian of 6°, and a region over both. */
export function baseScene(): BaseScene {
  const units = [unitShape("BE332", square(5, 50, 6, 51)), unitShape("DEA2D", square(6, 50, 7, 51))];
  return {
    land: {
      type: "FeatureCollection",
      features: [],
      borders: { type: "MultiLineString", coordinates: [] },
    },
    water: {
      lakes: { type: "FeatureCollection", features: [] },
      rivers: { type: "FeatureCollection", features: [] },
    },
    units,
    unitMesh: lineOf([5, 50], [5, 51]),
    borders: [{ countries: ["BE" as CountryCode, "DE" as CountryCode], geometry: lineOf([6, 50], [6, 51]) }],
    regions: [regionShape("emr", square(5, 50, 7, 51), square(6, 50, 7, 51))],
  };
}

export function scene(part: Partial<Scene> = {}): Scene {
  return {
    base: baseScene(),
    cities: [],
    labels: [],
    distance: null,
    commuters: null,
    partners: null,
    records: null,
    selection: { region: null, unit: null, city: null, partnership: null },
    choropleth: null,
    emphasis: "regions",
    ...part,
  };
}

export function label(part: Partial<LabelMark> & Pick<LabelMark, "key" | "kind">): LabelMark {
  return {
    text: part.key,
    position: [6, 50],
    rank: 0,
    isStrong: false,
    minimumZoom: 0,
    maximumZoom: 24,
    colour: null,
    offset: 0,
    sides: labelSides,
    rotation: 0,
    ...part,
  };
}

export function flowMark(origin: string, destination: string, part: Partial<FlowMark> = {}): FlowMark {
  return {
    key: `${origin}>${destination}`,
    origin: origin as FlowAreaId,
    destination: destination as FlowAreaId,
    magnitude: 100,
    role: "in",
    width: 4,
    path: [
      [5, 50],
      [6, 50],
    ],
    isLit: true,
    text: `${origin} to ${destination}`,
    ...part,
  };
}

export function nodeMark(area: string, position: Position, part: Partial<NodeMark> = {}): NodeMark {
  return {
    area: area as FlowAreaId,
    position,
    radius: 10,
    inflowShare: 0.5,
    inflow: 100,
    outflow: 100,
    name: area,
    text: area,
    isFocus: false,
    ...part,
  };
}

export function commuterScene(flows: readonly FlowMark[], nodes: readonly NodeMark[]): CommuterScene {
  return { isSummable: true, flows, nodes };
}
