import { ADDRESS_VERSION } from "./encode";

type Migration = (parameters: ReadonlyMap<string, string>) => ReadonlyMap<string, string>;

/**
 * One function a version, oldest first: entry 0 turns version 1 into version 2. Every released version
 * has a frozen link in the tests that must open for ever.
 */
const migrations: readonly Migration[] = [];

/** Brings the parameters of an older address up to date; null: the version is not known. */
export function migrate(parameters: ReadonlyMap<string, string>): ReadonlyMap<string, string> | null {
  const text = parameters.get("v");
  const version = text === undefined ? ADDRESS_VERSION : Number(text);
  if (!Number.isInteger(version) || version < 1 || version > ADDRESS_VERSION) return null;
  return migrations.slice(version - 1).reduce((current, step) => step(current), parameters);
}
