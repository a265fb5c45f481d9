import type { YearValue } from "../../src/analysis/statistics/indicators/values-at-year";
import type { BaseData } from "../../src/model/dataset";
import type { CountryCode, Kilometres, NutsCode, SourceId } from "../../src/model/identifiers";
import type { NutsUnit } from "../../src/model/nuts-unit";
import type { Choropleth } from "../../src/state/choropleth";
import { initialCompare, useCompare } from "../../src/state/compare";
import { useChoropleth } from "../../src/state/choropleth";
import { useDatasets } from "../../src/state/datasets";
import { markUnits } from "../../src/state/marked-units";
import { useUnitBorders } from "../../src/state/unit-borders";
import { baseData, borderRegion } from "./base-data";
import { border } from "./borders";
import { indicator } from "./indicator";
import { openExploreWorld } from "./render-speaking";

export const code = (text: string) => text as NutsCode;

interface UnitOfWorld {
  readonly code: string;
  readonly name: string;
  readonly population: number | null;
  readonly value: number;
  /** Kilometres to the other two countries. */
  readonly distances: Readonly<Record<string, number>>;
}

/**
 * Three units on each side of the border of Germany and France, one in Luxembourg. The values of Germany lie on the line
 * 30 + d / 10, those of France on 20 + d / 20, so that the lines reach the border at 30 and 20.
 */
const unitsOfWorld: readonly UnitOfWorld[] = [
  { code: "DEC01", name: "Saarbrücken", population: 330_000, value: 31, distances: { FR: 10, LU: 50 } },
  { code: "DEC04", name: "Saarlouis", population: 195_000, value: 32, distances: { FR: 20, LU: 40 } },
  { code: "DEC02", name: "Merzig-Wadern", population: 104_000, value: 34, distances: { FR: 40, LU: 25 } },
  { code: "FRF33", name: "Moselle", population: 1_050_000, value: 20.5, distances: { DE: 10, LU: 30 } },
  {
    code: "FRF31",
    name: "Meurthe-et-Moselle",
    population: 730_000,
    value: 21.5,
    distances: { DE: 30, LU: 28 },
  },
  { code: "FRF32", name: "Meuse", population: 180_000, value: 23, distances: { DE: 60, LU: 35 } },
  { code: "LU000", name: "Luxembourg", population: 660_809, value: 15, distances: { DE: 21, FR: 22 } },
];

function nutsUnit({ code: text, name, population }: UnitOfWorld): NutsUnit {
  return {
    code: code(text),
    name,
    country: text.slice(0, 2) as CountryCode,
    urbanRuralType: "urban",
    labelPoint: [6.5, 49.3],
    population,
    populationYear: 2023,
    populationFlag: "",
    area: 700,
  };
}

/** Greater Region in small, as one compared region. */
export function borderBase(): BaseData {
  const base = baseData();
  const neighbours: Readonly<Record<string, readonly string[]>> = {
    DEC01: ["DEC04", "FRF33"],
    DEC04: ["DEC01", "DEC02", "FRF33"],
    DEC02: ["DEC04", "LU000"],
    FRF33: ["DEC01", "DEC04", "FRF31", "LU000"],
    FRF31: ["FRF33", "FRF32", "LU000"],
    FRF32: ["FRF31"],
    LU000: ["DEC02", "FRF33", "FRF31"],
  };
  return {
    ...base,
    units: unitsOfWorld.map(nutsUnit),
    regions: [
      borderRegion(
        "gr",
        unitsOfWorld.map((unit) => unit.code),
      ),
    ],
    geography: {
      ...base.geography,
      borders: [
        border("DE", "FR", [6.4, 49.4], [7, 49.1]),
        border("DE", "LU", [6.1, 50.1], [6.4, 49.4]),
        border("FR", "LU", [5.8, 49.5], [6.4, 49.4]),
        border("DE", "PL", [14.6, 53], [14.7, 52]),
      ],
      neighbours: new Map(
        Object.entries(neighbours).map(([unit, others]) => [code(unit), others.map(code)] as const),
      ),
    },
  };
}

function yearValue(area: string, value: number, part: Partial<YearValue> = {}): YearValue {
  return {
    area: code(area),
    year: 2022,
    value,
    flags: [],
    source: "office-2022" as SourceId,
    isOtherYear: false,
    ...part,
  };
}

/** The value of Moselle is of 2019. */
export function borderChoropleth(part: Partial<Choropleth> = {}): Choropleth {
  const values = unitsOfWorld.map(({ code: area, value }) =>
    yearValue(area, value, area === "FRF33" ? { year: 2019, isOtherYear: true } : {}),
  );
  return {
    indicator: indicator(),
    year: 2022,
    values: new Map(values.map((value) => [value.area, value])),
    classes: new Map(values.map(({ area, value }) => [area, value < 25 ? 0 : 1])),
    classification: { method: "equal", limits: [15, 25, 34], counts: [4, 3], below: null },
    scale: "sequential",
    basis: new Set(values.map(({ area }) => area)),
    circles: null,
    nuts2: null,
    ...part,
  };
}

export function borderDistances(): ReadonlyMap<NutsCode, ReadonlyMap<CountryCode, Kilometres>> {
  return new Map(
    unitsOfWorld.map((unit) => [
      code(unit.code),
      new Map(
        Object.entries(unit.distances).map(([country, kilometres]) => [
          country as CountryCode,
          kilometres as Kilometres,
        ]),
      ),
    ]),
  );
}

/** Every store as at the start, with this world compared and measured. */
export function openBorderWorld(): void {
  openExploreWorld();
  useDatasets.setState({ base: { status: "ready", data: borderBase() } });
  useCompare.setState({ ...initialCompare, page: "compare", chart: "border" });
  useChoropleth.setState({ status: "ready", choropleth: borderChoropleth() });
  useUnitBorders.setState({ status: "ready", distances: borderDistances() });
  markUnits([]);
}
