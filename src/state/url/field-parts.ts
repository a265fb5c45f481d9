import * as v from "valibot";
import type { Position } from "../../model/identifiers";
import { MAXIMUM_LATITUDE } from "../../model/map-limits";
import type { Address } from "./address";

/** Decimal degrees written with four places: 11 m, a pixel at zoom 14. */
const DEGREE_DIGITS = 4;

/** One parameter of the address: how it is written, and how it is read and checked. */
export interface AddressField {
  readonly key: string;
  /** Null: the value is the default and is left out. */
  readonly encode: (address: Address) => string | null;
  /** @returns null when the text is not valid: the caller keeps the address and tells the visitor. */
  readonly decode: (address: Address, text: string) => Address | null;
  /** Parts that were left out of a text that is valid otherwise: the visitor is told of each. */
  readonly leftOut?: (text: string) => readonly string[];
}

const numberText = v.pipe(v.string(), v.regex(/^-?\d{1,5}(\.\d{1,12})?$/), v.transform(Number));
export const identifier = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/));
export const between = (least: number, most: number) =>
  v.pipe(numberText, v.minValue(least), v.maxValue(most));
export const position = v.tuple([between(-180, 180), between(-MAXIMUM_LATITUDE, MAXIMUM_LATITUDE)]);
export const degrees = (value: number) => String(Number(value.toFixed(DEGREE_DIGITS)));

/** Longitude and latitude, as `position` reads them. */
export function writePosition(place: Position): string {
  return place.map(degrees).join(",");
}

/** @returns the checked value; null: not valid */
export function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): v.InferOutput<Schema> | null {
  const result = v.safeParse(schema, input);
  return result.success ? result.output : null;
}

/** A field whose value is one of a list. */
export function choice<Value extends string>(
  key: string,
  values: readonly Value[],
  read: (address: Address) => Value | null,
  write: (address: Address, value: Value) => Address,
): AddressField {
  const schema = v.picklist(values);
  return {
    key,
    encode: read,
    decode: (address, text) => {
      const value = parse(schema, text);
      return value === null ? null : write(address, value);
    },
  };
}
