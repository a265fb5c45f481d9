import type { TableRow } from "./table";

/** Checks that a row has both coordinates or none, and that they are not the 0/0 of a failed look-up. */
export function checkPosition(row: TableRow): void {
  const [longitude, latitude] = [row.decimalOrNull("lon"), row.decimalOrNull("lat")];
  if ((longitude === null) !== (latitude === null))
    throw row.fault("lat", "only one of lon and lat is given");
  if (longitude === 0 && latitude === 0) throw row.fault("lon", "0/0 is no place");
}
