import type { Notice } from "../notices";
import { initialAddress, type Address } from "./address";
import { addressFields } from "./fields";
import { migrate } from "./migrations";

export interface DecodedAddress {
  readonly address: Address;
  /** What was left out, and why. */
  readonly notices: readonly Notice[];
}

/** Longer values cannot be valid and would only fill the notice. */
const MAXIMUM_SHOWN = 60;

/**
 * Reads any query string. Never throws: a part that is not valid is left out and named in a notice; keys
 * that are not ours (campaign parameters) are ignored. The first of repeated keys counts.
 */
export function decodeAddress(search: string): DecodedAddress {
  const parameters = new Map<string, string>();
  for (const [key, value] of new URLSearchParams(search))
    if (!parameters.has(key)) parameters.set(key, value);
  const migrated = migrate(parameters);
  const notices: Notice[] =
    migrated === null
      ? [{ kind: "address-version-unknown", version: shorten(parameters.get("v") ?? "") }]
      : [];
  const current = migrated ?? parameters;
  const address = addressFields.reduce<Address>((known, { key, decode, leftOut }) => {
    const text = current.get(key);
    if (text === undefined) return known;
    const next = decode(known, text);
    const ignored = next === null ? [text] : (leftOut?.(text) ?? []);
    for (const part of ignored) notices.push({ kind: "address-part-ignored", key, value: shorten(part) });
    return next ?? known;
  }, initialAddress);
  return { address, notices };
}

function shorten(text: string): string {
  return text.length > MAXIMUM_SHOWN ? `${text.slice(0, MAXIMUM_SHOWN)}…` : text;
}
