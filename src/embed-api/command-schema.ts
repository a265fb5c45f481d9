import * as v from "valibot";
import { PROTOCOL, PROTOCOL_VERSION, type CommandMessage } from "../embed-host/protocol";
import { languages } from "../model/language";
import { MAXIMUM_LATITUDE, MINIMUM_ZOOM } from "../model/map-limits";
import { colourSchemes } from "../state/display";
import { MAXIMUM_KILOMETRES, MINIMUM_KILOMETRES, overlays } from "../state/overlay";
import { MAXIMUM_LIST, MAXIMUM_READ_ZOOM } from "../state/url/fields";
import { EARLIEST_YEAR, LATEST_YEAR } from "../state/url/fields-compare";

/** Longer texts are no identifiers of ours; checked before anything else is done with them. */
const MAXIMUM_IDENTIFIER = 100;
const MAXIMUM_REPLY_ID = 60;
/** A link with hundreds of own units is several thousand characters. */
const MAXIMUM_ADDRESS = 16_000;

const identifier = v.pipe(
  v.string(),
  v.maxLength(MAXIMUM_IDENTIFIER),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/),
);
const list = v.optional(v.pipe(v.array(identifier), v.maxLength(MAXIMUM_LIST)));
const wholeBetween = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const numberBetween = (least: number, most: number) =>
  v.pipe(v.number(), v.finite(), v.minValue(least), v.maxValue(most));

const envelope = {
  protocol: v.literal(PROTOCOL),
  version: v.literal(PROTOCOL_VERSION),
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(MAXIMUM_REPLY_ID)),
};

const selection = v.strictObject({
  kind: v.picklist(["region", "unit", "city", "partnership", "network"]),
  id: identifier,
});

const change = v.strictObject({
  overlay: v.optional(v.picklist(overlays)),
  indicator: v.optional(identifier),
  year: v.optional(wholeBetween(EARLIEST_YEAR, LATEST_YEAR)),
  flowSet: v.optional(identifier),
  language: v.optional(v.picklist(languages)),
  colourScheme: v.optional(v.nullable(v.picklist(colourSchemes))),
  kilometres: v.optional(wholeBetween(MINIMUM_KILOMETRES, MAXIMUM_KILOMETRES)),
  filters: v.optional(
    v.strictObject({ size: list, type: list, function: list, network: list, theme: list, country: list }),
  ),
});

const commandMessage = v.variant("type", [
  v.strictObject({ ...envelope, type: v.literal("select"), selection: v.nullable(selection) }),
  v.strictObject({ ...envelope, type: v.literal("set"), change }),
  v.strictObject({
    ...envelope,
    type: v.literal("show"),
    address: v.pipe(v.string(), v.maxLength(MAXIMUM_ADDRESS)),
  }),
  v.strictObject({
    ...envelope,
    type: v.literal("fly-to"),
    center: v.strictTuple([numberBetween(-180, 180), numberBetween(-MAXIMUM_LATITUDE, MAXIMUM_LATITUDE)]),
    zoom: numberBetween(MINIMUM_ZOOM, MAXIMUM_READ_ZOOM),
  }),
  v.strictObject({ ...envelope, type: v.literal("request-image"), format: v.picklist(["svg", "png"]) }),
]);

/** Whether a message is meant for a frame at all: other scripts of a page send messages too. */
export function isForUs(data: unknown): boolean {
  return typeof data === "object" && data !== null && "protocol" in data && data.protocol === PROTOCOL;
}

/** The id a message wants to be answered with, however wrong the rest of it is; null: it names none. */
export function replyIdOf(data: unknown): string | null {
  const result = v.safeParse(v.object({ id: envelope.id }), data);
  return result.success ? result.output.id : null;
}

/** @returns null: not a command of this version */
export function parseCommand(data: unknown): CommandMessage | null {
  const result = v.safeParse(commandMessage, data);
  return result.success ? result.output : null;
}
