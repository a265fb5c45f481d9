import type { Feature, MultiPolygon, Position } from "geojson";
import { mergeArcs, quantize } from "topojson-client";
import { filter, filterWeight, presimplify, simplify } from "topojson-simplify";
import type { GeometryObject } from "topojson-specification";
import { clipToBox, type Box } from "./clip-to-box";
import { grid, isDetailed, type NutsTopology } from "./nuts-topology";
import { isoOfPrefix } from "./borders";
import { closeGaps, joined } from "./close-gaps";
import { bordersInside } from "./land-borders";
import { countryCodeOf, type CountryCodes } from "./country-code";
import {
  borderLines,
  buildTopology,
  decodeArea,
  geometriesOf,
  isAreaArcs,
  visitArcs,
  withAbsoluteArcs,
  type Topology,
} from "./topology-tools";

/** `id` is the ISO code. */
type LandFeature = Feature<MultiPolygon, null>;

/** Weight below which a corner is left out: area of its triangle in square degrees, about 20 km². */
const simplificationWeight = 0.0028;
/** Corners outside the frame of the first view count for this much: there the coast may be coarser. */
const farWeight = 0.042;
const nearFrame: Box = { west: -5, south: 42.5, east: 18, north: 57 };
/** Smallest island kept, in square degrees: about 300 km². */
const smallestIsland = 0.04;
/** Countries without NUTS units are cut at this frame. */
const europeFrame: Box = { west: -25, south: 33, east: 46, north: 72 };

/**
 * Europe outside the eight detailed countries on the common grid: one area a country, and as `borders` the lines
 * between two of them.
 */
export function buildLand(nuts: NutsTopology, world50m: Topology, codes: CountryCodes): Topology {
  const neighbours = nutsLand(nuts);
  const nutsCountries = new Set(nuts.units.map((unit) => isoOfPrefix(unit.prefix)));
  const others = closeGaps(otherLand(world50m, codes, nutsCountries), neighbours);
  const features = [...others, ...neighbours].sort((a, b) =>
    String(a.id ?? "") < String(b.id ?? "") ? -1 : 1,
  );
  // Borders among the neighbours are shared arcs; those of the others follow the neighbours only roughly.
  const borders = [
    borderLines(buildTopology({ land: neighbours }), "land"),
    bordersInside(
      others.map(({ geometry }) => geometry),
      { type: "MultiPolygon", coordinates: joined(features) },
    ),
  ].map((geometry): Feature => ({ type: "Feature", properties: null, geometry }));
  return quantize(buildTopology({ land: features, borders }), grid);
}

/** NUTS countries outside the eight, simplified; borders with the eight stay as they are, so they match. */
function nutsLand(nuts: NutsTopology): LandFeature[] {
  const sharedArcs = new Set<number>();
  for (const unit of nuts.units) {
    if (isDetailed(unit.prefix)) visitArcs(unit.geometry, (arc) => sharedArcs.add(arc));
  }
  const prefixes = [...new Set(nuts.units.map((unit) => unit.prefix))].filter(
    (prefix) => !isDetailed(prefix),
  );
  const merged = prefixes.sort().map((prefix) => {
    const members = nuts.units.filter((unit) => unit.prefix === prefix).map((unit) => unit.geometry);
    return { ...mergeArcs(nuts.topology, members.filter(isAreaArcs)), id: isoOfPrefix(prefix) };
  });
  const countries: GeometryObject[] = merged;
  const absolute = withAbsoluteArcs({
    ...nuts.topology,
    objects: { land: { type: "GeometryCollection", geometries: countries } },
  });
  const weighted = withCoarserFarCorners(presimplify(absolute));
  for (const arc of sharedArcs) {
    for (const point of weighted.arcs[arc] ?? []) point[2] = Infinity;
  }
  const islandsOut = filter(weighted, filterWeight(weighted, smallestIsland));
  return areaFeatures(simplify(islandsOut, simplificationWeight), (geometry) => String(geometry.id));
}

function otherLand(
  world50m: Topology,
  codes: CountryCodes,
  nutsCountries: ReadonlySet<string>,
): LandFeature[] {
  // Åland is a NUTS unit of Finland.
  const isDrawnAlready = (country: string) => nutsCountries.has(country) || country === "AX";
  const absolute = withAbsoluteArcs({
    ...world50m,
    objects: { land: world50m.objects.countries ?? emptyObject },
  });
  const weighted = withCoarserFarCorners(presimplify(absolute));
  const coarse = simplify(filter(weighted, filterWeight(weighted, smallestIsland)), simplificationWeight);
  return areaFeatures(coarse, (geometry) => countryCodeOf(geometry, codes))
    .filter(({ id }) => typeof id !== "string" || !isDrawnAlready(id))
    .flatMap((country) => {
      const clipped = clipToBox(country.geometry, europeFrame);
      return clipped ? [{ ...country, geometry: clipped }] : [];
    });
}

function withCoarserFarCorners(weighted: Topology): Topology {
  for (const arc of weighted.arcs) {
    for (const point of arc) {
      const [x = 0, y = 0, weight = 0] = point;
      const isNear = x > nearFrame.west && x < nearFrame.east && y > nearFrame.south && y < nearFrame.north;
      if (!isNear) point[2] = weight * farWeight;
    }
  }
  return weighted;
}

const emptyObject: GeometryObject = { type: "GeometryCollection", geometries: [] };

function areaFeatures(
  topology: Topology,
  countryOf: (geometry: GeometryObject) => string | null,
): LandFeature[] {
  return geometriesOf(topology, "land").flatMap((geometry) => {
    if (!isAreaArcs(geometry)) return [];
    const area = decodeArea(topology, geometry);
    const country = countryOf(geometry);
    const polygons = (area.type === "Polygon" ? [area.coordinates] : area.coordinates).filter(hasArea);
    if (polygons.length === 0) return [];
    return [
      {
        type: "Feature",
        ...(country !== null && { id: country }),
        properties: null,
        geometry: { type: "MultiPolygon", coordinates: polygons },
      },
    ];
  });
}

function hasArea(polygon: Position[][]): boolean {
  return (polygon[0]?.length ?? 0) > 3;
}
