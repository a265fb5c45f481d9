import type { BorderRegion } from "./border-region";
import type { City, PartnerCity } from "./city";
import type { FlowArea, FlowSet, FlowTotal } from "./flow";
import type { Geography, Land, Water } from "./geography";
import type { Network } from "./network";
import type { NutsUnit } from "./nuts-unit";
import type { Theme } from "./theme";
import type { Partnership } from "./partnership";

/** Data of the first view. */
export interface BaseData {
  readonly units: readonly NutsUnit[];
  readonly regions: readonly BorderRegion[];
  readonly cities: readonly City[];
  readonly networks: readonly Network[];
  readonly themes: readonly Theme[];
  readonly geography: Geography;
  readonly water: Water;
  readonly land: Land;
}

export interface PartnerData {
  readonly partnerCities: readonly PartnerCity[];
  readonly partnerships: readonly Partnership[];
}

export interface FlowData {
  readonly areas: readonly FlowArea[];
  readonly sets: readonly FlowSet[];
  readonly totals: readonly FlowTotal[];
}
