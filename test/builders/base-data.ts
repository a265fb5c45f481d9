import type { BorderRegion } from "../../src/model/border-region";
import type { BaseData } from "../../src/model/dataset";
import type {
  CountryCode,
  NetworkId,
  NutsCode,
  PartnerAreaId,
  RegionId,
  SourceId,
  ThemeId,
} from "../../src/model/identifiers";
import type { DataText, Names } from "../../src/model/language";
import { city } from "./city";

const same = (name: string): Names => ({ de: name, fr: name, nl: name, en: name });

/** A region of the given units, one partner area for each. */
export function borderRegion(id: string, units: readonly string[]): BorderRegion {
  return {
    id: id as RegionId,
    isOwn: false,
    names: same(`Region ${id}`),
    shortNames: same(id.toUpperCase()),
    subtitles: same(`What ${id} is`),
    accent: { light: "#b45309", dark: "#f0a060" },
    founded: "1976",
    seat: "Eupen",
    areaStated: 10_800,
    populationStated: 4_000_000,
    populationYear: null,
    website: "https://example.org",
    note: "Stated by its own page." as DataText,
    sources: ["office-2022" as SourceId],
    members: units.map((unit) => ({
      unit: unit as NutsCode,
      coverage: "full",
      partnerArea: `${id}-${unit.slice(0, 2).toLowerCase()}` as PartnerAreaId,
      note: null,
      sources: [],
    })),
    partnerAreas: [...new Set(units.map((unit) => unit.slice(0, 2)))].map((country) => ({
      id: `${id}-${country.toLowerCase()}` as PartnerAreaId,
      names: same(country),
      country: country as CountryCode,
    })),
    institutions: [],
  };
}

/** Two regions that share one unit, two cities, a network; no geometry. */
export function baseData(): BaseData {
  const unit = (code: string) => ({
    code: code as NutsCode,
    name: code,
    country: code.slice(0, 2) as CountryCode,
    urbanRuralType: "urban" as const,
    labelPoint: [6, 50] as const,
    population: 500_000,
    populationYear: 2023,
    populationFlag: "",
    area: 700,
  });
  return {
    units: ["DEA2D", "BE332", "NL423", "LU000"].map(unit),
    regions: [borderRegion("emr", ["DEA2D", "BE332", "NL423"]), borderRegion("gr", ["BE332", "LU000"])],
    cities: [city("aachen-de"), city("liege-be", { country: "BE", unit: "BE332", position: [5.57, 50.63] })],
    networks: [
      {
        id: "imeg" as NetworkId,
        name: "IMeG",
        kind: "interest network" as DataText,
        founded: "2011",
        description: null,
        legalForm: null,
        fields: [],
        themes: [],
        regions: [],
        members: [],
        details: [],
        sources: [],
        note: null,
      },
    ],
    themes: [{ id: "mobility" as ThemeId, names: same("Mobility") }],
    geography: {
      units: [],
      regions: [],
      unitMesh: { type: "MultiLineString", coordinates: [] },
      neighbours: new Map(),
      borders: [],
    },
    water: {
      lakes: { type: "FeatureCollection", features: [] },
      rivers: { type: "FeatureCollection", features: [] },
    },
    land: {
      type: "FeatureCollection",
      features: [],
      borders: { type: "MultiLineString", coordinates: [] },
    },
  };
}
