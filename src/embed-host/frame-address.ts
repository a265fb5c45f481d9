import type { ViewChange } from "./protocol";

type Language = NonNullable<ViewChange["language"]>;

/** None can be forgotten. */
const languages: { readonly [Each in Language]: Each } = { de: "de", fr: "fr", nl: "nl", en: "en" };

/**
 * Where messages of this frame come from: the origin of its address, or "null" for a frame whose `sandbox` gives
 * it an origin that equals no other. Empty: the frame has no address yet.
 */
export function originOf(frame: HTMLIFrameElement): string {
  if (isOpaque(frame)) return "null";
  const { origin } = addressOf(frame) ?? {};
  return origin === undefined || origin === "null" ? "" : origin;
}

/** Every site that such a frame shows has the origin "null", so only the frame itself tells who speaks. */
export function isOpaque(frame: HTMLIFrameElement): boolean {
  const sandbox = frame.getAttribute("sandbox");
  return sandbox !== null && !/(^|\s)allow-same-origin(\s|$)/i.test(sandbox);
}

/** The address of the frame's `src`, resolved; null: none, or one that cannot be read. */
export function addressOf(frame: HTMLIFrameElement): URL | null {
  if (!frame.getAttribute("src")) return null;
  try {
    return new URL(frame.src, document.baseURI);
  } catch {
    return null;
  }
}

/**
 * Whether the frame shows its address already: the empty document that it begins with belongs to the host. Of
 * frames with an origin of their own this cannot be told.
 */
export function isLoaded(frame: HTMLIFrameElement): boolean {
  return !isOpaque(frame) && frame.contentWindow !== null && frame.contentDocument?.URL !== "about:blank";
}

/** What the host tells the frame beside its address; null: nothing. */
export interface FrameWishes {
  /** Whose messages the frame shall hear. */
  readonly origins: string | null;
  readonly lang: string | null;
  readonly scheme: string | null;
}

/** The address with the wishes in its fragment: another fragment does not load the frame again. */
export function withWishes(address: URL, wishes: FrameWishes): string {
  const fragment = new URLSearchParams(address.hash.slice(1));
  for (const [key, value] of Object.entries(wishes)) {
    if (typeof value === "string") fragment.set(key, value);
    else fragment.delete(key);
  }
  const wished = new URL(address);
  wished.hash = fragment.toString();
  return wished.href;
}

/** The language of the text around the element, if Grenzatlas speaks it; null: as the visitor's browser says. */
export function languageAround(element: Element): Language | null {
  const [tag] = (element.closest("[lang]")?.getAttribute("lang") ?? "").toLowerCase().split("-");
  return Object.values(languages).find((language) => language === tag) ?? null;
}
