import type { BoundingBox, Kilometres } from "../../model/identifiers";

/** Length of one degree of latitude on the sphere of mean radius, kilometres. */
const kilometresPerDegree = 111.195;

/** A regular grid of nodes in longitude and latitude, row by row from the south-west corner. */
export interface GridFrame {
  readonly west: number;
  readonly south: number;
  /** Degrees between two columns. */
  readonly longitudeStep: number;
  /** Degrees between two rows. */
  readonly latitudeStep: number;
  readonly columns: number;
  readonly rows: number;
  /** Distance between neighbouring nodes at the middle latitude, kilometres. */
  readonly spacing: Kilometres;
}

/** The grid that covers the extent with nodes `spacing` kilometres apart. */
export function gridOver([west, south, east, north]: BoundingBox, spacing: Kilometres): GridFrame {
  if (!(east > west && north > south)) throw new RangeError("The extent of a grid must not be empty");
  const latitudeStep = spacing / kilometresPerDegree;
  const longitudeStep = latitudeStep / Math.cos((((south + north) / 2) * Math.PI) / 180);
  return {
    west,
    south,
    longitudeStep,
    latitudeStep,
    columns: Math.ceil((east - west) / longitudeStep) + 1,
    rows: Math.ceil((north - south) / latitudeStep) + 1,
    spacing,
  };
}
