import type { CountryCode, NutsCode, Position } from "./identifiers";

/** Eurostat urban-rural typology of NUTS 3, 2021. */
export const urbanRuralTypes = ["urban", "intermediate", "rural"] as const;
export type UrbanRuralType = (typeof urbanRuralTypes)[number];

/** A NUTS 3 unit, vintage 2021, geometry at 1:3 million. */
export interface NutsUnit {
  readonly code: NutsCode;
  /** Official name in the national language. */
  readonly name: string;
  readonly country: CountryCode;
  readonly urbanRuralType: UrbanRuralType | null;
  /** A point surely inside the unit. */
  readonly labelPoint: Position;
  /** Persons on 1 January of `populationYear` (Eurostat demo_r_pjanaggr3); null: no data. */
  readonly population: number | null;
  readonly populationYear: number | null;
  readonly populationFlag: string;
  /** Total area with water (Eurostat reg_area3), square kilometres; null: no data. */
  readonly area: number | null;
}

/** A NUTS 2 area; it consists of the NUTS 3 units whose codes start with its code. */
export interface Nuts2Unit {
  readonly code: NutsCode;
  /** Official name in the national language. */
  readonly name: string;
  readonly country: CountryCode;
}
