import * as v from "valibot";
import { languages, type Language } from "../../model/language";
import { colourSchemes, type ColourScheme } from "../display";
import { embedLevels, interactions, type EmbedOptions, type Interaction } from "../embed";
import { parse } from "./field-parts";

/** More than a site needs; each costs a message. */
export const MAXIMUM_ORIGINS = 8;
/** UTF-16 units. */
export const MAXIMUM_ORIGIN_LENGTH = 200;
/** `allow=none`: a still picture. */
const NOTHING = "none";

const origin = v.pipe(
  v.string(),
  v.maxLength(MAXIMUM_ORIGIN_LENGTH),
  v.check((text) => isOrigin(text)),
);

/** What the host's script adds behind `#`: it can, because that does not load the frame again. */
export interface HostOptions {
  readonly origins: readonly string[];
  readonly language: Language | null;
  readonly colourScheme: ColourScheme | null;
}

/**
 * The embedder's decisions in the query of a frame. Never throws: what is not valid counts as not said.
 * @returns null where there is no `embed` in the query
 */
export function decodeEmbedOptions(search: string): EmbedOptions | null {
  const query = new URLSearchParams(search);
  const text = query.get("embed");
  if (text === null) return null;
  return {
    level: parse(v.picklist(embedLevels), text) ?? "full",
    allowed: allowedIn(query.get("allow")),
    origins: originsIn(query.get("origins")),
  };
}

/** The same as keys of a query, in the order they are written; defaults are left out. */
export function encodeEmbedOptions({ level, allowed, origins }: EmbedOptions): readonly string[] {
  const isAll = interactions.every((interaction) => allowed.includes(interaction));
  return [
    `embed=${level}`,
    ...(isAll ? [] : [`allow=${allowed.join(",") || NOTHING}`]),
    ...(origins.length > 0 ? [`origins=${origins.map(encodeURIComponent).join(",")}`] : []),
  ];
}

/** @param fragment with or without `#` */
export function decodeHostOptions(fragment: string): HostOptions {
  const parts = new URLSearchParams(fragment.replace(/^#/, ""));
  return {
    origins: originsIn(parts.get("origins")),
    language: parse(v.picklist(languages), parts.get("lang")),
    colourScheme: parse(v.picklist(colourSchemes), parts.get("scheme")),
  };
}

function allowedIn(text: string | null): readonly Interaction[] {
  if (text === null) return interactions;
  const named = text.split(",");
  return interactions.filter((interaction) => named.includes(interaction));
}

function originsIn(text: string | null): readonly string[] {
  const valid = (text ?? "").split(",").filter((part) => parse(origin, part) !== null);
  return [...new Set(valid)].slice(0, MAXIMUM_ORIGINS);
}

/** An exact web origin: no path, no wildcard, not the `null` of a sandbox. */
function isOrigin(text: string): boolean {
  if (!/^https?:\/\/[^*]+$/.test(text)) return false;
  try {
    return new URL(text).origin === text;
  } catch {
    return false;
  }
}
