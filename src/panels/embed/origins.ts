import { MAXIMUM_ORIGIN_LENGTH, MAXIMUM_ORIGINS } from "../../state/url/embed-options";

/** What a text says about the sites that may send messages. */
export type TypedOrigins =
  | { readonly kind: "valid"; readonly origins: readonly string[] }
  /** Not an origin: the first such part, as typed. */
  | { readonly kind: "wrong"; readonly part: string }
  | { readonly kind: "too-many" };

/** Machines of one's own, where a site is tried out before it has a certificate. */
const OWN_MACHINE = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Reads origins between commas, semicolons or spaces. A slash at the end is forgiven, a path is not. */
export function readOrigins(text: string): TypedOrigins {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== "");
  const origins: string[] = [];
  for (const part of parts) {
    const origin = originOf(part);
    if (origin === null) return { kind: "wrong", part };
    if (!origins.includes(origin)) origins.push(origin);
  }
  return origins.length > MAXIMUM_ORIGINS ? { kind: "too-many" } : { kind: "valid", origins };
}

function originOf(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isSecure = url.protocol === "https:" || (url.protocol === "http:" && OWN_MACHINE.test(url.hostname));
  const isBare = url.href === `${url.origin}/`;
  // A star is a letter of host names to the parser; no frame takes it.
  const isShort = url.origin.length <= MAXIMUM_ORIGIN_LENGTH;
  return isSecure && isBare && isShort && !url.hostname.includes("*") ? url.origin : null;
}
