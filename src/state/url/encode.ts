import type { Address } from "./address";
import { addressFields } from "./fields";

/** Version of the contract between address and view; `migrations.ts` keeps older links alive. */
export const ADDRESS_VERSION = 1;

/**
 * Query string of a view, with `?`, or an empty string for the start view. Only what differs from the
 * default is written. Commas, slashes and colons stay readable.
 */
export function encodeAddress(address: Address): string {
  const parts = addressFields.flatMap(({ key, encode }) => {
    const value = encode(address);
    return value === null
      ? []
      : [`${key}=${encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%2F", "/")}`];
  });
  return parts.length === 0 ? "" : `?v=${ADDRESS_VERSION}&${parts.join("&")}`;
}
