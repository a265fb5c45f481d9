import type { FrameSize } from "../../export/embed/frame-size";
import type { Language } from "../../model/language";
import type { EmbedChoices } from "../../state/embed-choices";
import { decodeAddress } from "../../state/url/decode";
import { encodeEmbedAddress, viewQuery, type EmbeddedView } from "../../state/url/embed-address";
import { readOrigins } from "./origins";

/** What stands around the choices. */
export interface EmbedSurroundings {
  /** Query of the view. */
  readonly permalink: string;
  /** Address of the atlas, with or without a page at its end. */
  readonly site: string;
  /** Language of the page. */
  readonly language: Language;
}

/** Everything that follows from the choices, before it is written as code. */
export interface ComposedEmbed {
  /** Of the frame, as it goes into the page of another site. */
  readonly address: string;
  /** Of the frame in the preview. */
  readonly previewAddress: string;
  /** Of the module with the element for host pages. */
  readonly script: string;
  /** Of the view in the atlas. */
  readonly link: string;
  readonly size: FrameSize;
}

/** The language of the words around the frame: that of the frame, or of the page. */
export function languageOf({ language }: Pick<EmbedChoices, "language">, ofPage: Language): Language {
  return language === null || language === "host" ? ofPage : language;
}

/** Whether the visitor has moved the map: only then there is a part of it to keep. */
export function hasCamera(permalink: string): boolean {
  return decodeAddress(permalink).address.camera !== null;
}

export function composeEmbed(choices: EmbedChoices, surroundings: EmbedSurroundings): ComposedEmbed {
  const { level, allowed, heightRule, ratio, pixels } = choices;
  const { permalink, site, language } = surroundings;
  const view: EmbeddedView = {
    language: choices.language === "host" ? null : languageOf(choices, language),
    colourScheme: choices.colourScheme,
    camera: choices.keepsCamera ? decodeAddress(permalink).address.camera : null,
  };
  const typed = readOrigins(choices.origins);
  const origins = typed.kind === "valid" ? typed.origins : [];
  const at = (path: string) => new URL(path, site).href;
  const frame = (heard: readonly string[]) =>
    at(`embed.html${encodeEmbedAddress(permalink, view, { level, allowed, origins: heard })}`);
  return {
    address: frame(origins),
    // Who may send messages changes nothing that is seen. The dialog itself asks for the height, as a host does.
    previewAddress: `${frame([])}#${new URLSearchParams({
      ...(heightRule === "content" && { origins: new URL(site).origin }),
      lang: language,
    })}`,
    script: at("embed/v1/grenzatlas-map.js"),
    link: at(`./${viewQuery(permalink, view)}`),
    size: { rule: heightRule, ratio, pixels },
  };
}
