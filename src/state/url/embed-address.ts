import type { EmbedOptions } from "../embed";
import type { Address } from "./address";
import { decodeAddress } from "./decode";
import { encodeEmbedOptions } from "./embed-options";
import { ADDRESS_VERSION, encodeAddress } from "./encode";

/** What an embedder decides of the view itself; null: left to the host page, or to the size of the frame. */
export type EmbeddedView = Pick<Address, "language" | "colourScheme" | "camera">;

/**
 * Query of a frame that shows a view, with `?`: the permalink and what the embedder has decided.
 *
 * @param permalink query of the view
 */
export function encodeEmbedAddress(permalink: string, view: EmbeddedView, options: EmbedOptions): string {
  const query = viewQuery(permalink, view) || `?v=${ADDRESS_VERSION}`;
  return [query, ...encodeEmbedOptions(options)].join("&");
}

/** Query of the permalink in the language and colours of the frame; empty for the start view. */
export function viewQuery(permalink: string, view: EmbeddedView): string {
  return encodeAddress({ ...decodeAddress(permalink).address, ...view });
}
