import type { NutsCode, RegionId } from "./identifiers";

/** A set of NUTS 3 units that a visitor has put together; kept in the address only. */
export interface OwnRegion {
  /** `own-1` to `own-4`: the place in the address. */
  readonly id: RegionId;
  /** In the visitor's own words. */
  readonly name: string;
  /** Each once, sorted; may be empty while it is being put together. */
  readonly units: readonly NutsCode[];
}
