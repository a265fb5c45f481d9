import type { Position } from "geojson";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { mergeLevel } from "../../src/data/geo/merge-level";
import { readTopology } from "../../src/data/geo/read-topology";
import { loadBase } from "../../src/data/load-base";
import { loadFile, type LoadOptions } from "../../src/data/load-file";
import { regionLabels } from "../../src/map/scene/area-labels";
import { buildBaseScene } from "../../src/map/scene/base-scene";
import type { BaseScene, LabelMark, UnitShape } from "../../src/map/scene/scene";
import type { BaseData } from "../../src/model/dataset";
import type { CountryCode, NutsCode } from "../../src/model/identifiers";
import type { Language } from "../../src/model/language";
import { linesInside } from "./lines-inside";
import { clipToBox, type Box } from "../geo/geometry/clip-to-box";

/** What a very wide or a very tall window can show around the overview; the rest is left out. */
const frame: Box = { west: -6, south: 42, east: 19, north: 56 };
const topologyFile = "nuts3-2021-03m.topo.json";

export interface PosterScene {
  readonly data: BaseData;
  /** Near land only, whole countries instead of units, hairlines inside the regions only. */
  readonly base: BaseScene;
  /** Names of the regions in every language. */
  readonly labels: Readonly<Record<Language, readonly LabelMark[]>>;
}

/** The overview from the built files of `folder` (public/geo), as small as a poster may be. */
export async function loadPosterScene(folder: string): Promise<PosterScene> {
  const options: LoadOptions = {
    base: "",
    fetch: async (address) =>
      new Response(await readFile(resolve(folder, address.replace(/^geo\//, "")), "utf8")),
  };
  const data = await loadBase(options);
  const topology = readTopology(await loadFile(topologyFile, options), topologyFile, ["units"]);
  const countries = mergeLevel(topology, 0, topologyFile).flatMap(({ id, geometry }): UnitShape[] => {
    const clipped = clipToBox(geometry, frame);
    const code = String(id);
    return clipped
      ? [
          {
            code: code as NutsCode,
            country: code as CountryCode,
            geometry: clipped,
          },
        ]
      : [];
  });
  const scene = buildBaseScene(data, null, "light");
  const units = new Map(data.units.map((unit) => [unit.code, unit]));
  const namesIn = (language: Language) => regionLabels(data, units, { language, scheme: "light" });
  return {
    data,
    base: {
      ...scene,
      units: countries,
      land: nearLand(scene.land),
      water: nearWater(scene.water),
      unitMesh: linesInside(
        scene.unitMesh,
        scene.regions.map(({ body }) => body),
      ),
      borders: scene.borders.flatMap(({ countries: pair, geometry }) => {
        const coordinates = geometry.coordinates.filter(touchesFrame);
        return coordinates.length > 0 ? [{ countries: pair, geometry: { ...geometry, coordinates } }] : [];
      }),
    },
    labels: { de: namesIn("de"), fr: namesIn("fr"), nl: namesIn("nl"), en: namesIn("en") },
  };
}

function nearLand(land: BaseScene["land"]): BaseScene["land"] {
  const features = land.features.flatMap((country) => {
    const geometry = clipToBox(country.geometry, frame);
    return geometry ? [{ ...country, geometry }] : [];
  });
  const borders = { ...land.borders, coordinates: land.borders.coordinates.filter(touchesFrame) };
  return { ...land, features, borders };
}

function nearWater({ lakes, rivers }: BaseScene["water"]): BaseScene["water"] {
  const isNear = ({ geometry }: (typeof rivers.features)[number]) =>
    geometry.type === "LineString"
      ? touchesFrame(geometry.coordinates)
      : geometry.coordinates.some((line) => touchesFrame(line));
  return { lakes, rivers: { ...rivers, features: rivers.features.filter(isNear) } };
}

function touchesFrame(line: readonly Position[]): boolean {
  return line.some(
    ([x = 0, y = 0]) => x >= frame.west && x <= frame.east && y >= frame.south && y <= frame.north,
  );
}
