import type { MultiLineString } from "geojson";
import { dissolveAreas, type DissolvedArea } from "../analysis/statistics/dissolve-areas";
import { findNeighbours } from "../analysis/statistics/unit-neighbours";
import type { BorderRegion, PartnerArea } from "../model/border-region";
import { countryName } from "../model/country-name";
import type { BaseData } from "../model/dataset";
import type { EuropeGeography, Geography, RegionGeometry } from "../model/geography";
import type { CountryCode, NutsCode, PartnerAreaId } from "../model/identifiers";
import { inAllLanguages, type DataText } from "../model/language";
import type { OwnRegion } from "../model/own-region";
import { countryList } from "./country-list";
import { landBeside } from "./land-beside";
import { memoizeLast } from "./memoize-last";
import { ownAccent } from "./own-accents";

/** Longer names are cut for the label on the map, characters. */
const MAXIMUM_SHORT_NAME = 24;
/** No partner area of an own region ends at another one of the same state: there is one for each state. */
const NO_LINES: MultiLineString = { type: "MultiLineString", coordinates: [] };

const originals = new WeakMap<BaseData, BaseData>();

/** The tables as they were loaded, without own regions and what these have brought along. */
export function tablesOf(base: BaseData): BaseData {
  return originals.get(base) ?? base;
}

/**
 * The tables together with the visitor's own regions, and with units of the surroundings where these need them.
 * Codes that neither holds are left out, and so are regions without a known unit. Without both, the tables
 * themselves.
 */
export const extendBase = memoizeLast(
  (tables: BaseData, europe: EuropeGeography | null, own: readonly OwnRegion[]): BaseData => {
    const ground = groundOf(tables, europe);
    const drawn = own.flatMap((region) => drawRegion(region, ground) ?? []);
    if (europe === null && drawn.length === 0) return tables;
    const extended: BaseData = {
      ...tables,
      units: ground.nutsUnits,
      regions: [...tables.regions, ...drawn.map(({ region }) => region)],
      cities: withOwnRegions(tables.cities, own),
      land: ground.land,
      geography: {
        ...ground.geography,
        regions: [...tables.geography.regions, ...drawn.map(({ geometry }) => geometry)],
      },
    };
    originals.set(extended, tables);
    return extended;
  },
);

/** What the regions are drawn on; the same object as long as the units are the same. */
interface Ground {
  readonly nutsUnits: BaseData["units"];
  readonly land: BaseData["land"];
  readonly geography: Geography;
  readonly areas: ReadonlyMap<NutsCode, Geography["units"][number]>;
  /** Bodies by their list of units: another name or another set draws nothing anew. */
  readonly bodies: WeakMap<readonly NutsCode[], DissolvedArea>;
}

const groundOf = memoizeLast((tables: BaseData, europe: EuropeGeography | null): Ground => {
  const { geography } = tables;
  const units = europe ? [...geography.units, ...europe.units] : geography.units;
  return {
    nutsUnits: europe ? [...tables.units, ...europe.nutsUnits] : tables.units,
    land: europe ? landBeside(tables.land, europe.units) : tables.land,
    geography: europe
      ? {
          ...geography,
          units,
          unitMesh: {
            type: "MultiLineString",
            coordinates: [...geography.unitMesh.coordinates, ...europe.unitMesh.coordinates],
          },
          borders: [...geography.borders, ...europe.borders],
          neighbours: findNeighbours(units),
        }
      : geography,
    areas: new Map(units.map((unit) => [unit.properties.code, unit])),
    bodies: new WeakMap(),
  };
});

interface DrawnRegion {
  readonly region: BorderRegion;
  readonly geometry: RegionGeometry;
}

/** Null: none of its units is known, so there is nothing to draw and nothing to tell. */
function drawRegion(own: OwnRegion, ground: Ground): DrawnRegion | null {
  const areas = own.units.flatMap((code) => ground.areas.get(code) ?? []);
  if (areas.length === 0) return null;
  let body = ground.bodies.get(own.units);
  if (!body) {
    body = dissolveAreas(areas.map(({ geometry }) => geometry));
    ground.bodies.set(own.units, body);
  }
  return {
    region: describeRegion(own, areas),
    geometry: { region: own.id, ...body, partnerAreaMesh: NO_LINES, partial: null },
  };
}

function describeRegion({ id, name }: OwnRegion, areas: Geography["units"]): BorderRegion {
  const countries = [...new Set(areas.map(({ properties }) => properties.country))].sort();
  const areaOf = (country: CountryCode) => `${id}-${country.toLowerCase()}` as PartnerAreaId;
  return {
    id,
    isOwn: true,
    names: inAllLanguages(() => name),
    shortNames: inAllLanguages(() => shortened(name)),
    subtitles: inAllLanguages((language) => countryList(countries, language)),
    accent: ownAccent(id),
    founded: "",
    seat: "",
    areaStated: null,
    populationStated: null,
    populationYear: null,
    website: "",
    note: "" as DataText,
    sources: [],
    members: areas.map(({ properties: { code, country } }) => ({
      unit: code,
      coverage: "full",
      partnerArea: areaOf(country),
      note: null,
      sources: [],
    })),
    partnerAreas: countries.map((country): PartnerArea => ({
      id: areaOf(country),
      names: inAllLanguages((language) => countryName(country, language)),
      country,
    })),
    institutions: [],
  };
}

/** Cities keep their identity where no own region holds them. */
function withOwnRegions(cities: BaseData["cities"], own: readonly OwnRegion[]): BaseData["cities"] {
  const holders = own.map(({ id, units }) => ({ id, units: new Set(units) }));
  return cities.map((city) => {
    const { unit } = city;
    const added = unit === null ? [] : holders.filter(({ units }) => units.has(unit)).map(({ id }) => id);
    return added.length > 0 ? { ...city, regions: [...city.regions, ...added] } : city;
  });
}

/** Cut at the end of a word where there is one. */
function shortened(name: string): string {
  if (name.length <= MAXIMUM_SHORT_NAME) return name;
  const start = Array.from(name).slice(0, MAXIMUM_SHORT_NAME).join("");
  const words = start.replace(/\s+\S*$/u, "");
  return `${words === "" ? start : words}…`;
}
